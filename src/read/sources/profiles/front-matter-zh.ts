import { readArticle } from '../article/index.ts';
import { fieldOf, isChinese } from '../fields.ts';
import type { Profile } from './index.ts';

/** Front matter with Chinese keys (发布日期, 来源, 原文链接), often above a summary and a body in one file. */
export const frontMatterZh: Profile = {
  id: 'front-matter-zh',
  recognises: ({ front }) => (front?.entries.some(({ key }) => isChinese(key) && fieldOf(key) !== null) ? 6 : 0),
  read: ({ drafts }) => readArticle(drafts),
};
