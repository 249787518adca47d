import type { Command } from './io.ts';
import type { OptionName } from './options.ts';

export interface CommandRow {
  /** Name and positional arguments, as commander reads them. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** Loaded when called: `--help` pays for none of them. */
  readonly load: () => Promise<Command>;
}

const READ = ['config', 'docs', 'lang', 'asOf', 'rules', 'subject', 'jobs', 'cache', 'quiet', 'color'] as const;
const WRITE = ['format', 'output'] as const;

/** What runs in a thread of its own. */
export const WORKER = async () => (await import('./worker.ts')).work;

/** The commands: one file and one row each. */
export const COMMANDS: readonly CommandRow[] = [
  {
    usage: 'check [paths...]',
    summary: 'cross-check sources and report where they disagree',
    options: [...READ, ...WRITE, 'reports', 'failOn', 'only', 'skip', 'redactQuotes'],
    load: async () => (await import('./check.ts')).check,
  },
  {
    usage: 'claims [paths...]',
    summary: 'the dated claims that sources make',
    options: [...READ, ...WRITE],
    load: async () => (await import('./claims.ts')).claims,
  },
  {
    usage: 'mentions [paths...]',
    summary: 'what the recognisers read: numbers, money, dates, names',
    options: [...READ, ...WRITE, 'lines'],
    load: async () => (await import('./mentions.ts')).mentions,
  },
  {
    usage: 'compare [paths...]',
    summary: 'do two texts, or two documents, contradict each other?',
    options: [...READ, ...WRITE, 'only', 'skip', 'pairs'],
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    usage: 'audit [paths...]',
    summary: 'what a translation did to numbers, dates, names, hedges and conditions',
    options: [...READ, ...WRITE, 'failOn', 'pairs', 'glossary', 'profile'],
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    usage: 'gate [paths...]',
    summary: 'fail only on what a change brings: findings that the base or the baseline does not have',
    options: [
      ...READ,
      ...WRITE,
      'reports',
      'failOn',
      'only',
      'skip',
      'base',
      'baseline',
      'requireSource',
      'redactQuotes',
    ],
    load: async () => (await import('./gate.ts')).gate,
  },
  {
    usage: 'baseline <write|prune> [paths...]',
    summary: 'keep the list of known findings that `gate --baseline` passes over',
    options: [...READ, 'only', 'skip', 'baseline', 'reason'],
    load: async () => (await import('./baseline.ts')).baseline,
  },
  {
    usage: 'facts [paths...]',
    summary: 'the reconciled data set: per key the best-supported value, its support, origins and dissent',
    options: [...READ, ...WRITE, 'only', 'skip'],
    load: async () => (await import('./facts.ts')).facts,
  },
  {
    usage: 'review [paths...]',
    summary: 'a local page for ruling on findings; decisions land in gainsay.decisions.yaml',
    options: [...READ, 'only', 'skip', 'port', 'open'],
    load: async () => (await import('./review.ts')).review,
  },
  {
    usage: 'explain <rule|finding|claim> [rest...]',
    summary: "a rule's manual page, a finding's derivation, or (--why-not CLAIM CLAIM) why two claims did not meet",
    options: [...READ, 'whyNot'],
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    usage: 'rules <list|test> [files...]',
    summary: 'the rules, or their own examples run as tests',
    options: ['config', 'rules', 'lang'],
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    usage: 'init',
    summary: 'write a commented gainsay.yaml',
    options: ['config', 'workflow'],
    load: async () => (await import('./init.ts')).init,
  },
];
