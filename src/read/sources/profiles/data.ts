import type { Profile } from './index.ts';

/** Tables, JSON, YAML, object literals: cells, with nothing to set apart. */
export const data: Profile = {
  id: 'data',
  recognises: ({ form }) => (form !== 'markdown' && form !== 'html' && form !== 'text' ? 10 : 0),
  read: ({ drafts }) => [...drafts],
};
