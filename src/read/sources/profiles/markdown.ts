import { readArticle } from '../article/index.ts';
import type { Profile } from './index.ts';

/** Markdown without front matter: a README, notes. */
export const markdown: Profile = {
  id: 'markdown',
  recognises: ({ form }) => (form === 'markdown' ? 1 : 0),
  read: ({ drafts }) => readArticle(drafts),
};
