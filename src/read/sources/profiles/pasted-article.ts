import { readArticle } from '../article/index.ts';
import type { Profile } from './index.ts';

/** An article pasted without anything about itself: sentences in paragraphs, no markup to speak of. */
export const pastedArticle: Profile = {
  id: 'pasted-article',
  recognises({ drafts, front, form }) {
    if (front || form !== 'text') return 0;
    const prose = drafts.filter(({ kind, text }) => kind === 'paragraph' && /[。！？]|[.!?](?:\s|$)/u.test(text));
    return prose.length >= 3 ? 2 : 0;
  },
  read: ({ drafts }) => readArticle(drafts),
};
