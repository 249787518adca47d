import type { Draft } from '../draft.ts';
import type { Form } from '../form.ts';
import type { FrontMatter } from '../front-matter.ts';
import { clip } from './clip.ts';
import { data } from './data.ts';
import { frontMatterSite } from './front-matter-site.ts';
import { frontMatterZh } from './front-matter-zh.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pastedArticle } from './pasted-article.ts';
import { plainText } from './plain-text.ts';
import { portal } from './portal.ts';

/** What a document shows: all a profile may judge by. Neither its name nor its path is part of it. */
export interface View {
  readonly text: string;
  readonly form: Form;
  readonly front: FrontMatter | null;
  readonly drafts: readonly Draft[];
}

/** One kind of source: how it is recognised, and how its blocks become regions. */
export interface Profile {
  readonly id: string;
  /** 0: not this kind. The highest score wins; of equals, the first in the list. */
  recognises(view: View): number;
  read(view: View): Draft[];
}

const PROFILES: readonly Profile[] = [
  frontMatterZh,
  frontMatterSite,
  clip,
  portal,
  pastedArticle,
  data,
  html,
  markdown,
  plainText,
];

export function profileOf(view: View): Profile {
  let best = plainText;
  let score = 0;
  for (const profile of PROFILES) {
    const own = profile.recognises(view);
    if (own > score) [best, score] = [profile, own];
  }
  return best;
}
