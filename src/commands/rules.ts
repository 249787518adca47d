import { ConfigError } from '../errors.ts';
import type { Rule } from '../model/rule.ts';
import { inert } from '../report/inert.ts';
import type { Command, Io } from './io.ts';
import { knowledgeOf } from './knowledge.ts';
import { type ExampleResult, testExamples } from './rule-examples.ts';
import { languageOf, settingsOf } from './settings.ts';

/** `rules list` and `rules test [FILE…]`: the rules, and their own examples run as tests. */
export const rules: Command = async ([verb, ...files], options, io) => {
  const { config, lang } = settingsOf(options, io);
  const knowledge = knowledgeOf(options, config, io);
  if (verb === 'list') return list(knowledge.rules, lang ?? languageOf(io.env), io);
  if (verb !== 'test')
    throw new ConfigError([{ where: 'rules', what: `Unknown verb "${verb}"`, expected: 'one of list, test' }]);
  const chosen = files.length ? files.map((file) => ruleOf(file, knowledge.rules)) : knowledge.rules;
  const results = testExamples(chosen, knowledge);
  const bad = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'caught');
  for (const result of bad) io.out(`${told(result)}\n`);
  const missed = results.filter(({ outcome }) => outcome === 'known-miss').length;
  io.out(`${results.length - bad.length - missed} examples hold, ${missed} known misses, ${bad.length} fail\n`);
  return bad.length ? 1 : 0;
};

function list(all: readonly Rule[], lang: 'en' | 'zh', io: Io): 0 {
  const width = Math.max(...all.map((rule) => rule.id.length));
  for (const rule of all)
    io.out(
      `${rule.id.padEnd(width)}  ${rule.kind.padEnd(11)}  ${rule.severity.padEnd(6)}  ${rule.stage.padEnd(6)}  ${inert(rule.title[lang])}\n`,
    );
  return 0;
}

/** A rule by its id or its file. */
function ruleOf(name: string, all: readonly Rule[]): Rule {
  const id = name.replace(/^.*[\\/]/u, '').replace(/\.ya?ml$/u, '');
  const found = all.find((rule) => rule.id === id || rule.was.includes(id));
  if (found) return found;
  throw new ConfigError([
    {
      where: name,
      what: 'is no rule',
      expected: 'the id or file of a rule',
      hint: '`gainsay rules list` names them; --rules DIR adds your own',
    },
  ]);
}

function told({ rule, number, example, got, outcome }: ExampleResult): string {
  const note =
    outcome === 'caught'
      ? 'is caught now: drop `known-miss`'
      : `expected ${example.expect}${example.by ? ` by ${example.by}` : ''}`;
  const sources = example.sources.map((source) => `    ${inert(source)}`).join('\n');
  return `${rule} example ${number}: ${note}, got ${got.join(', ') || 'nothing'}\n${sources}`;
}
