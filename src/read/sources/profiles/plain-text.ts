import { readArticle } from '../article/index.ts';
import type { Profile } from './index.ts';

/** Any other text. */
export const plainText: Profile = {
  id: 'plain-text',
  recognises: () => 0.5,
  read: ({ drafts }) => readArticle(drafts),
};
