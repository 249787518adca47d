import type { Claim } from '../../model/claim.ts';
import { inert } from '../inert.ts';
import type { Lang } from '../report.ts';
import { isWord, word } from '../words.ts';

/** A claim's event for a reader: its label names the kind by the id of the vocabulary. */
export function eventTitle({ event, eventEvidence }: Claim, lang: Lang): string {
  const label = event?.label ?? '';
  const type = eventEvidence?.type ?? '';
  const id = `event:${type}`;
  if (!type || !isWord(id)) return inert(label);
  const kind = type.replaceAll('_', ' ');
  if (label.startsWith(kind)) return inert(`${word(id, lang)}${label.slice(kind.length)}`);
  const at = label.indexOf(` ${kind}`) + 1;
  return inert(at ? `${label.slice(0, at)}${word(id, lang)}${label.slice(at + kind.length)}` : label);
}
