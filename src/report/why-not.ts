import type { Claim } from '../model/claim.ts';
import type { Context } from '../reason/check.ts';
import { overlooked } from '../reason/checks/compare-values.ts';
import { compareValues } from '../reason/ladder.ts';
import { pairsOf, silentPairsOf } from '../reason/pairs.ts';
import type { Related } from '../relate/index.ts';
import { isMeeting, meet } from '../relate/keys.ts';
import { inert } from './inert.ts';
import { attributeLabel } from './labels.ts';
import type { Lang, Report } from './report.ts';
import { valueWords } from './value-words.ts';
import { SILENCES, word } from './words.ts';

/** Why two claims were not held against each other, or, where they were, what came of it: the finding, or why there is none. */
export function whyNot(a: Claim, b: Claim, related: Related, report: Report, lang: Lang): string {
  const shown = [a, b].map((claim) => {
    const { path, line, column } = report.placeOf(claim);
    const about = `${inert(claim.subject.name)} · ${attributeLabel(claim.attribute, report, lang)}`;
    return `  ${claim.id}  ${about} = ${inert(valueWords(claim, lang))}\n    ${inert(path)}:${line}:${column}  “${inert(claim.quote)}”`;
  });
  return `${shown.join('\n')}\n${verdictOf(a, b, related, report, lang).join('\n')}\n`;
}

function verdictOf(a: Claim, b: Claim, related: Related, report: Report, lang: Lang): string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  const found = report.findings.find(({ claims }) => claims.includes(a.id) && claims.includes(b.id));
  if (found) return [`${word('heldTogether', lang)}${colon}${found.id} (${word(found.verdict, lang)}, ${found.rule})`];
  const outcome = meet(a, b, related.attributes, related.policy);
  if (!isMeeting(outcome)) {
    const part = SILENCES[`apart-${outcome.apart}`]?.[lang] ?? outcome.apart;
    return [`${word('apart', lang)}${colon}${part} (${inert(outcome.detail)})`];
  }
  const open = outcome.open.length ? ` (${word('leftOpen', lang)}${colon}${outcome.open.join(', ')})` : '';
  const compared = compareValues(a.value, b.value, related.policy);
  const rung = compared ? SILENCES[compared.rung]?.[lang] : word('notComparable', lang);
  const met = `${word('met', lang)}${open}${colon}${rung}`;
  const why = compared?.rung === 'conflict' || compared?.rung === 'wording' ? silenceOf(a, b, related, report) : null;
  return why ? [met, `  ${SILENCES[why]?.[lang] ?? why}`] : [met];
}

/** Why a pair that met and differs is raised by nobody. */
function silenceOf(a: Claim, b: Claim, related: Related, { knowledge }: Report): string {
  const context: Context = { related, knowledge, policy: knowledge.policy };
  const isThese = ({ left, right }: { readonly left: Claim; readonly right: Claim }): boolean =>
    (left.id === a.id && right.id === b.id) || (left.id === b.id && right.id === a.id);
  const silent = silentPairsOf(context).find(isThese);
  if (silent) return silent.silence;
  const heard = pairsOf(context).find(isThese);
  if (!heard) return a.correction === 'taken-back' || b.correction === 'taken-back' ? 'taken-back' : 'not-sure';
  return overlooked(heard, related.attributes) ?? 'told-by-another';
}
