import { readArticle } from '../article/index.ts';
import type { Profile } from './index.ts';

/** A post of a site generator (Hugo, Jekyll, Hexo): front matter in YAML or TOML above Markdown or HTML. */
export const frontMatterSite: Profile = {
  id: 'front-matter-site',
  recognises: ({ front }) => (front && front.entries.length > 0 ? 5 : 0),
  read: ({ drafts }) => readArticle(drafts),
};
