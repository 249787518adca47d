import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Command } from './io.ts';
import { write } from './output.ts';

const TEMPLATE = `# gainsay.yaml: every key may be left out; an unknown key is an error.

# Files and folders to read where the command line names none.
include: [.]
# Files and folders among them to leave out.
exclude: []

# Folder for written reports (report.json, report.md, report.zh.md).
# reports: reports

# Exit code 1 from this severity on: high, medium, low, never.
# failOn: high

# Language of messages: en, zh.
# lang: en

# Your own rules, laid out as the package's rules/ is.
# rules:
#   folders: [my-rules]
#   skip: [qualifier-differs]

# What a document does not say of itself, or says wrong, by path.
# documents:
#   "clips/*.md": {publisher: Weibo, language: zh}
#   "notes/2031-03.md": {date: 2031-03-04, origin: press-release-7}

# Which documents translate which, for audits; terms and names with their translations (CSV: en,zh); default or strict.
# pairs:
#   - {original: "docs/en/**", translation: "docs/zh/**"}
#   - {original: "*.md", translation: "*.zh.md"}
# glossary: terms.csv
# profile: strict

# How the rows of data files are read, where their header words do not say it.
# data:
#   "data/rounds.csv":
#     subject: company            # a column, a pattern "{maker} {model}", or {is: Northwind}
#     event: round
#     time: closed
#     source: via
#     values:
#       raised: {attribute: amount_raised, unit: USD, scale: million}
`;

/** `init`: writes a commented gainsay.yaml; never over one that is there. */
export const init: Command = async (_args, options, io) => {
  const file = options.config ?? 'gainsay.yaml';
  if (existsSync(resolve(io.cwd, file)))
    throw new ConfigError([{ where: file, what: 'exists already', hint: 'edit it, or name another with --config' }]);
  write(file, TEMPLATE, io);
  return 0;
};
