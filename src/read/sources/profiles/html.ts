import { readArticle } from '../article/index.ts';
import type { Profile } from './index.ts';

/** A web page or a piece of one. */
export const html: Profile = {
  id: 'html',
  recognises: ({ form }) => (form === 'html' ? 1 : 0),
  read: ({ drafts }) => readArticle(drafts),
};
