/** Every option of the command line once: flags, help, and whether it may be repeated. Which command takes which stands in index.ts. */
export interface OptionRow {
  readonly flags: string;
  readonly help: string;
  readonly many?: true;
}

export const OPTIONS = {
  config: { flags: '--config <file>', help: 'configuration file (default: gainsay.yaml of the working directory)' },
  docs: { flags: '--docs <file>', help: 'documents as NDJSON lines { id, text, metadata? } instead of paths' },
  format: { flags: '--format <fmt[:file]>', help: 'output format, to a file where one is named', many: true },
  output: { flags: '-o, --output <file>', help: 'file of the only format' },
  reports: { flags: '--reports <dir>', help: 'write the reports into this folder' },
  failOn: { flags: '--fail-on <severity>', help: 'exit 1 from this severity on: high, medium, low or never' },
  lang: { flags: '--lang <en|zh>', help: 'language of messages' },
  asOf: { flags: '--as-of <date>', help: 'the date to take for today, YYYY-MM-DD: what expires by it' },
  rules: { flags: '--rules <dir>', help: 'a folder of your own rules beside the built-in ones', many: true },
  only: { flags: '--only <rule>', help: 'run this rule alone', many: true },
  skip: { flags: '--skip <rule>', help: 'leave this rule out', many: true },
  subject: { flags: '--subject <name>', help: 'only what concerns this subject', many: true },
  jobs: {
    flags: '--jobs <n>',
    help: 'how many documents are read at a time (default: one a processor, at most 4); never changes a result',
  },
  cache: { flags: '--no-cache', help: 'neither read nor write the cache; never changes a result' },
  quiet: { flags: '--quiet', help: 'findings at or above --fail-on only, no summary' },
  color: { flags: '--no-color', help: 'no colours' },
  lines: {
    flags: '--lines <file>',
    help: 'NDJSON lines { id, text, lang?, asOf? } in, one line out for each ("-": standard input)',
  },
  pairs: {
    flags: '--pairs <file>',
    help: 'pairs of texts: NDJSON lines { id, a, b, … } (compare), or segments with their translations in .ndjson, .tsv, .xliff, .xlf or .po (audit)',
  },
  glossary: {
    flags: '--glossary <file>',
    help: 'terms and names with what they are called in the other language: CSV with columns en and zh',
  },
  profile: {
    flags: '--profile <name>',
    help: 'default (few false alarms) or strict (slight differences count as well)',
  },
  base: {
    flags: '--base <ref>',
    help: 'the branch or commit that the change goes onto; their merge base is what counts',
  },
  baseline: { flags: '--baseline <file>', help: 'the file of known findings (gainsay.baseline.yaml)' },
  requireSource: { flags: '--require-source', help: 'fail on new data cells that no source backs' },
  redactQuotes: { flags: '--redact-quotes', help: 'marks in place of quotes and values: for logs that others read' },
  workflow: { flags: '--workflow <github|gitlab|pre-commit>', help: 'write the workflow that runs the gate as well' },
  reason: { flags: '--reason <text>', help: 'why the added findings are let be' },
  port: { flags: '--port <n>', help: 'port of the page on this machine (default: a free one)' },
  open: { flags: '--no-open', help: 'do not open the page in a browser' },
  whyNot: { flags: '--why-not', help: 'why two claims did not meet' },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof OPTIONS;
