import { hashOf } from '../exact/hash.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Related } from '../relate/index.ts';

/** Version of the scheme below; a change of what is hashed raises it. */
export const ID_VERSION = 1;

type Bare = Finding;

/** Folds what a reader would not call a change of wording: width, case, spaces, punctuation. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

function sentenceOf(claim: Claim, related: Related): string {
  const text = related.document.get(claim.document)?.text;
  return fold(text === undefined ? claim.quote : text.slice(claim.sentence.start, claim.sentence.end));
}

function valueText({ value }: Claim): string {
  if (value.kind === 'quantity')
    return `${value.lo.n}/${value.lo.d}..${value.hi.n}/${value.hi.d}${value.unit}${value.qualifier}`;
  if (value.kind === 'date') return `${value.period.from}..${value.period.to}`;
  return fold(JSON.stringify(value));
}

/** Hash of the rule, the sides' sentences and their values: the same content is the same finding, wherever its files lie. */
export function contentOf(finding: Bare, claims: readonly Claim[], related: Related): string {
  const sides = claims.map((claim) => `${sentenceOf(claim, related)}\u0000${valueText(claim)}`).sort();
  return `x:${hashOf([finding.rule, ...sides].join('\u0001'))}`;
}

/** Hash of the rule, the subjects, attributes, scopes and documents: what the finding is about, whatever it now says. */
export function keyOf(finding: Bare, claims: readonly Claim[]): string {
  const about = claims.map((claim) => {
    const scope = Object.entries(claim.qualifiers).sort().join();
    return [claim.subject.id, claim.attribute, scope, claim.document].join('\u0000');
  });
  return [finding.rule, ...new Set(about.sort())].join('\u0001');
}

/** Gives findings ids and contents; of several with one key the n-th by content carries its number. */
export function identified(findings: readonly Finding[], related: Related): Finding[] {
  const byId = new Map(related.claims.map((claim) => [claim.id, claim]));
  const known = findings.map((finding) => {
    const claims = finding.claims.flatMap((id) => byId.get(id) ?? []);
    return { finding, key: keyOf(finding, claims), content: contentOf(finding, claims, related) };
  });
  const seen = new Map<string, number>();
  return known
    .sort(
      (a, b) =>
        order(a.key, b.key) || order(a.content, b.content) || order(a.finding.claims.join(), b.finding.claims.join()),
    )
    .map(({ finding, key, content }) => {
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { ...finding, id: `f:${hashOf(key)}${nth > 1 ? `.${nth}` : ''}`, content };
    });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
