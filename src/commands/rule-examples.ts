import { auditSegments } from '../audit.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Rule, RuleExample } from '../model/rule.ts';
import { run } from '../pipeline.ts';
import { readGlossary } from '../read/glossary.ts';

/** One worked example of a rule, run through the whole chain. */
export interface ExampleResult {
  readonly rule: string;
  readonly number: number;
  readonly example: RuleExample;
  /** What the rule said of the example's sources. */
  readonly got: readonly string[];
  /** `known-miss` and `caught` are of examples that are known to be missed: the second asks to be promoted. */
  readonly outcome: 'passed' | 'failed' | 'known-miss' | 'caught';
}

/** Runs the examples of rules; sources are told apart as `1.md`, `2.md`, …; those of a translation rule are the original and its translation. */
export function testExamples(rules: readonly Rule[], knowledge: Knowledge): ExampleResult[] {
  return rules.flatMap((rule) => rule.examples.map((example, at) => resultOf(rule, example, at + 1, knowledge)));
}

function resultOf(rule: Rule, example: RuleExample, number: number, knowledge: Knowledge): ExampleResult {
  if (rule.kind === 'translation') return translated(rule, example, number, knowledge);
  const inputs = example.sources.map((text, at) => ({ id: `${at + 1}.md`, text: `${text}\n` }));
  const by = example.by ?? rule.id;
  const got = run(inputs, { knowledge })
    .findings.filter((finding) => finding.rule === rule.id || finding.rule === by)
    .map((finding) => ({ rule: finding.rule, verdict: finding.verdict }));
  const holds =
    example.expect === 'none' ? got.length === 0 : got.some((one) => one.rule === by && one.verdict === example.expect);
  const outcome = example['known-miss'] ? (holds ? 'caught' : 'known-miss') : holds ? 'passed' : 'failed';
  return { rule: rule.id, number, example, got: got.map((one) => `${one.verdict} by ${one.rule}`), outcome };
}

/** `contradiction` asks for a difference by this rule, of whatever severity; `none` for none by it. */
function translated(rule: Rule, example: RuleExample, number: number, knowledge: Knowledge): ExampleResult {
  const [source = '', target = ''] = example.sources;
  const { glossary } = readGlossary(example.glossary ?? '', rule.file);
  const segment = { id: '1', sourceLanguage: null, targetLanguage: null, source, target };
  const [audited] = auditSegments([segment], knowledge, { glossary });
  const got = (audited?.differences ?? []).filter((one) => one.rule === rule.id);
  const holds = example.expect === 'none' ? got.length === 0 : got.length > 0;
  const outcome = example['known-miss'] ? (holds ? 'caught' : 'known-miss') : holds ? 'passed' : 'failed';
  return { rule: rule.id, number, example, got: got.map((one) => `${one.severity} by ${one.rule}`), outcome };
}
