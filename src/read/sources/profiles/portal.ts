import { readArticle } from '../article/index.ts';
import type { Profile } from './index.ts';

/** Marks a news portal's page leaves in text pasted from it. */
const MARKS: readonly RegExp[] = [
  /^(?:当前位置|您的位置|首页\s?[»>›/])/mu,
  /(?:编辑|责编|来源|稿源)\s?[:：]\s?\S{2,20}.{0,60}(?:时间\s?[:：]\s?)?\d{4}[-./年]\d{1,2}/u,
  /^(?:标签|关键词)\s?[:：]/mu,
  /^(?:免责声明|版权声明)\s?[:：]/mu,
  /^(?:出品|作者|题图|头图)\s?[|｜]/mu,
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}\s\d{1,2}:\d{2}.{0,12}(?:浏览|阅读|来源|简介)/mu,
];

/** Text pasted whole from a portal: where one is, editor and time, the article, its tags, the disclaimer. */
export const portal: Profile = {
  id: 'portal-text',
  recognises({ text, front }) {
    if (front) return 0;
    const marks = MARKS.filter((mark) => mark.test(text)).length;
    return marks >= 2 ? 4 : marks === 1 && MARKS[5]?.test(text) ? 3 : 0;
  },
  read: ({ drafts }) => readArticle(drafts),
};
