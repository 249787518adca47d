import { rational } from '../../src/exact/rational.ts';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { run } from '../../src/pipeline.ts';
import { reportOf } from '../../src/report/report.ts';

/** Words that try to act: as an escape sequence, a tag, Markdown, a direction override, a formula, a command to a CI log. */
export const ATTACK =
  '\u001B[31m<script>alert(1)</script>`[x](javascript:alert(2))`\n# Title @user #1 \u202Eevil\u0007| https://evil.example \r\n::error::owned\n##[command]x %0A]]>&{0} ';
/** The quote of both claims. */
export const text = `${ATTACK} 4亿 5亿`;
const base = run([{ id: 'a.md', text }]).readings[0]?.document as Document; // one document in, one reading out
const document: Document = { ...base, publisher: ATTACK, path: `a${ATTACK.replaceAll('/', '')}.md` };

const claim = (id: string, digits: string): Claim => ({
  id,
  document: document.id,
  region: 'body',
  quote: text,
  span: { start: 0, end: text.length },
  sentence: { start: 0, end: text.length },
  subject: { id: ATTACK, name: ATTACK },
  attribute: 'amount_raised',
  qualifiers: { investor: ATTACK },
  event: { id: 'e:1', label: ATTACK },
  eventEvidence: null,
  value: {
    kind: 'quantity',
    lo: rational(4),
    hi: rational(4),
    unit: ATTACK,
    qualifier: 'exact',
    digits,
    step: rational(1),
  },
  time: null,
  assertedAt: null,
  polarity: 'affirmed',
  evidence: 'statement',
  phase: 'completed',
  modality: 'completed',
  attribution: [{ name: ATTACK, kind: 'named' }],
  condition: null,
  inferred: [],
});
export const finding: Finding = {
  id: 'f:1',
  content: 'x:1',
  rule: 'amount-differs',
  verdict: 'contradiction',
  aspect: 'value',
  severity: 'high',
  messageId: 'default',
  values: { power: ATTACK },
  claims: ['c:1', 'c:2'],
  bounds: null,
  explanation: [{ text: ATTACK, claims: ['c:1'] }],
  dependsOnPolicy: true,
  state: 'decided',
  decision: ATTACK,
};
const checked = run([]);
/** Two claims of one document whose every word is hostile, and one finding on them. */
export const hostileReport = reportOf(
  {
    ...checked,
    related: { ...checked.related, documents: [document], claims: [claim('c:1', '4亿'), claim('c:2', ATTACK)] },
    findings: [finding],
  },
  builtinKnowledge(),
  '0',
  [{ path: ATTACK, reason: ATTACK }],
);
