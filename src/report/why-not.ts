import type { Claim } from '../model/claim.ts';
import { compareValues } from '../reason/ladder.ts';
import type { Related } from '../relate/index.ts';
import { isMeeting, meet } from '../relate/keys.ts';
import { inert } from './inert.ts';
import type { Lang, Report } from './report.ts';
import { word } from './words.ts';

/** Why two claims were not held against each other, or, where they were, at which step of the ladder they agree. */
export function whyNot(a: Claim, b: Claim, related: Related, report: Report, lang: Lang): string {
  const outcome = meet(a, b, related.attributes, related.policy);
  const shown = [a, b].map((claim) => {
    const { path, line, column } = report.placeOf(claim);
    return `  ${claim.id}  ${inert(claim.subject.name)} · ${claim.attribute}\n    ${inert(path)}:${line}:${column}  “${inert(claim.quote)}”`;
  });
  return `${shown.join('\n')}\n${verdict()}\n`;

  function verdict(): string {
    if (!isMeeting(outcome)) return `${word('apart', lang)}: ${outcome.apart} (${inert(outcome.detail)})`;
    const open = outcome.open.length ? ` (${word('leftOpen', lang)}: ${outcome.open.join(', ')})` : '';
    const compared = compareValues(a.value, b.value, related.policy);
    return `${word('met', lang)}${open}: ${compared ? compared.rung : word('notComparable', lang)}`;
  }
}
