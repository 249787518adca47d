import { join, relative, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { writeAtomic } from '../files/write.ts';
import { FORMATS, REPORT_FILES } from '../report/index.ts';
import { redacted } from '../report/redact.ts';
import type { Change, Format, FormatOptions, Report } from '../report/report.ts';
import type { Gathered } from './gather.ts';
import type { Io, Options } from './io.ts';
import { languageOf } from './settings.ts';
import { writeStepSummary } from './step-summary.ts';

/** One output: a format and the file it goes to; null is standard output. */
export interface Target {
  readonly format: string;
  readonly file: string | null;
}

/** `--format FMT[:FILE]` and `-o FILE`, checked before anything is read. @throws ConfigError */
export function targetsOf(options: Options, formats: readonly string[] = Object.keys(FORMATS)): Target[] {
  const targets = (options.format ?? ['pretty']).map((given) => {
    const [format = '', ...file] = given.split(':');
    if (!formats.includes(format))
      throw new ConfigError([
        { where: '--format', what: `Unknown format "${format}"`, expected: `one of ${formats.join(', ')}` },
      ]);
    return { format, file: file.join(':') || null };
  });
  if (options.output !== undefined) {
    if (targets.length > 1 || targets[0]?.file)
      throw new ConfigError([
        { where: '-o', what: 'names the file of the only format', expected: '--format FMT:FILE for each of several' },
      ]);
    return targets.map(({ format }) => ({ format, file: options.output ?? null }));
  }
  if (targets.filter((target) => !target.file).length > 1)
    throw new ConfigError([
      {
        where: '--format',
        what: 'several formats on standard output',
        expected: 'a file for all but one: --format FMT:FILE',
      },
    ]);
  return targets;
}

/** Writes every target and the reports folder; standard output carries one format alone. */
export function writeReport(
  whole: Report,
  targets: readonly Target[],
  gathered: Gathered,
  options: Options,
  io: Io,
  change?: Change,
): void {
  const { settings } = gathered;
  const lang = settings.lang ?? 'en';
  const plain: FormatOptions = {
    lang,
    color: false,
    columns: 100,
    quiet: options.quiet === true,
    failOn: settings.failOn,
    ...(change ? { change } : {}),
  };
  const report = options.redactQuotes ? redacted(whole) : whole;
  for (const { format, file } of targets) {
    const render = FORMATS[format] as Format; // targetsOf let only known formats through
    if (file) write(file, render(report, plain), io);
    else if (format === 'pretty')
      io.out(render(report, { ...plain, ...screen(options, io), lang: settings.lang ?? languageOf(io.env) }));
    else io.out(render(report, plain));
    if (format === 'github') writeStepSummary(() => (FORMATS.markdown as Format)(report, plain), io);
  }
  if (gathered.reports === null) return;
  for (const [name, format, language] of REPORT_FILES)
    write(
      join(gathered.reports, name),
      (FORMATS[format] as Format)(report, { ...plain, quiet: false, lang: language ?? lang }),
      io,
    );
}

/** Writes a file and says so. @throws ConfigError where the place cannot be written. */
export function write(file: string, text: string, io: Io): void {
  try {
    writeAtomic(resolve(io.cwd, file), text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([
      { where: file, what: `cannot be written (${code})`, hint: 'choose another place or mend its permissions' },
    ]);
  }
  io.err(`wrote ${relative(io.cwd, resolve(io.cwd, file)).replaceAll('\\', '/')}\n`);
}

/** Colours and width of standard output; NO_COLOR and FORCE_COLOR as everywhere. */
export function screen(options: Options, io: Io): Pick<FormatOptions, 'color' | 'columns'> {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const wanted = forced || (io.isTerminal && TERM !== 'dumb');
  return { color: wanted && !NO_COLOR && options.color !== false, columns: Math.max(40, io.columns) };
}
