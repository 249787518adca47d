import type { RegionRole } from '../../../model/document.ts';
import type { Draft } from '../draft.ts';

/** What a heading says of the text below it. Numbering and decoration before the words do not count. */
const SECTIONS: readonly { readonly role: RegionRole; readonly pattern: RegExp }[] = [
  {
    role: 'summary',
    pattern:
      /^(?:AI\s?)?(?:(?:一句话)?(?:摘要|总结|總結|概要|提要|概述)|内容(?:摘要|提要)|导读|導讀|核心(?:要点|摘要)|要点(?:速览)?|summary|executive summary|abstract|tl;?\s?dr|key takeaways|at a glance|in brief|highlights)$/iu,
  },
  {
    role: 'metadata',
    pattern: /^(?:元数据|元資料|元信息|文档信息|metadata|document info(?:rmation)?|front matter)$/iu,
  },
  {
    role: 'body',
    pattern:
      /^(?:正文|全文|原文|原始(?:摘要|内容|正文)|原始摘要|译文|內容|内容|body|full text|content|article|original(?: text| summary)?)$/iu,
  },
];

const DECORATION = /^(?:[\d一二三四五六七八九十]{1,3}[)）.、]\s?|[#*\s]{1,10})|[\s:：*]{1,10}$/gu;

export const sectionOf = (heading: string): RegionRole | null => {
  const words = heading.replace(DECORATION, '').trim();
  return SECTIONS.find(({ pattern }) => pattern.test(words))?.role ?? null;
};

/** Gives the blocks below a summary's or a metadata list's heading that role, down to the next heading of the same rank. */
export function assignSections(drafts: readonly Draft[]): Draft[] {
  let role: RegionRole | null = null;
  let level = 0;
  return drafts.map((block) => {
    if (block.kind === 'heading') {
      const own = sectionOf(block.text);
      if (own && !(role !== null && own === 'summary' && block.level > level)) {
        role = own;
        level = block.level;
        return block;
      }
      if (role !== null && block.level <= level) role = null;
      return role === 'summary' && block.role === 'body' ? { ...block, role } : block;
    }
    const takes = role !== null && role !== 'body' && block.role === 'body';
    return takes && role !== null ? { ...block, role } : block;
  });
}
