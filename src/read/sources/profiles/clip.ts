import { readArticle } from '../article/index.ts';
import { sectionOf } from '../article/sections.ts';
import type { Profile } from './index.ts';

/** A clipped post: title, address, the original words, a machine's summary and a list of metadata, each under its heading. */
export const clip: Profile = {
  id: 'clip',
  recognises({ drafts, front }) {
    if (front) return 0;
    const sections = new Set(drafts.filter(({ kind }) => kind === 'heading').map(({ text }) => sectionOf(text)));
    const hasAddress = drafts.slice(0, 6).some(({ text }) => /^(?:url|link|链接|原文)\s?[:：]\s?https?:/iu.test(text));
    return sections.has('metadata') && (sections.has('summary') || hasAddress) ? 4 : 0;
  },
  read: ({ drafts }) => readArticle(drafts),
};
