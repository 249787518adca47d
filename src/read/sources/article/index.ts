import type { Draft } from '../draft.ts';
import { nestHeadings } from '../draft.ts';
import { markFurniture, setApart } from './boilerplate.ts';
import { readBylines } from './byline.ts';
import { readKeyLines } from './key-lines.ts';
import { assignSections } from './sections.ts';
import { markCaptions, markTitle } from './titles.ts';

/** The steps that turn a page's blocks into regions; each looks at what the ones before it left open. */
const STEPS: readonly ((drafts: readonly Draft[]) => Draft[])[] = [
  assignSections,
  readKeyLines,
  markCaptions,
  readBylines,
  markFurniture,
  markTitle,
  setApart,
];

export const readArticle = (drafts: readonly Draft[]): Draft[] =>
  nestHeadings(STEPS.reduce<readonly Draft[]>((blocks, step) => step(blocks), drafts));
