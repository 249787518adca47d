import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Config, DEFAULT_CONFIG, parseConfig } from '../config.ts';
import { ConfigError, type Issue } from '../errors.ts';
import { parseIso } from '../exact/civil.ts';
import type { YamlFile } from '../knowledge/yaml-file.ts';
import type { FailOn, Lang } from '../report/report.ts';
import { leadingOut, linkedOut } from './confined.ts';
import type { Io, Options } from './io.ts';
import { textOfFile } from './text-file.ts';

// A run validates a few small objects: to compile validators for them would cost more than it saves.
z.config({ jitless: true });

/** Options and configuration, checked and joined: the command line wins. */
export interface Settings {
  readonly config: Config;
  /** The file it was read from, for faults that show later. */
  readonly configFile: YamlFile | null;
  readonly failOn: FailOn;
  /** Asked for by option or configuration; null where only the environment may tell. */
  readonly lang: Lang | null;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly asOf: string | null;
}

const FAIL_ON = ['high', 'medium', 'low', 'never'] as const;
const LANGS = ['en', 'zh'] as const;

/** @throws ConfigError naming every option and key that cannot be used. */
export function settingsOf(options: Options, io: Io, failOn: FailOn = 'high'): Settings {
  const configFile = configFileOf(options, io);
  const config = configFile ? parseConfig(configFile.path, configFile.text) : DEFAULT_CONFIG;
  const issues: Issue[] = leadingOut(configFile?.path ?? '', config, io);
  const oneOf = <T extends string>(flag: string, value: string | undefined, allowed: readonly T[]): T | undefined => {
    const found = allowed.find((one) => one === value);
    if (value !== undefined && !found)
      issues.push({ where: flag, what: `Unknown value "${value}"`, expected: `one of ${allowed.join(', ')}` });
    return found;
  };
  const settings: Settings = {
    config,
    configFile,
    failOn: oneOf('--fail-on', options.failOn, FAIL_ON) ?? config.failOn ?? failOn,
    lang: oneOf('--lang', options.lang, LANGS) ?? config.lang ?? null,
    only: [...(options.only ?? []), ...config.rules.only],
    skip: [...(options.skip ?? []), ...config.rules.skip],
    asOf: options.asOf ?? null,
  };
  const asOf = options.asOf === undefined ? null : parseIso(options.asOf);
  if (options.asOf !== undefined && asOf?.granularity !== 'day')
    issues.push({ where: '--as-of', what: `"${options.asOf}" is no date`, expected: 'YYYY-MM-DD' });
  if (options.jobs !== undefined && !/^[1-9]\d{0,3}$/.test(options.jobs))
    issues.push({ where: '--jobs', what: `"${options.jobs}" is no number of jobs`, expected: 'a whole number from 1' });
  if (issues.length) throw new ConfigError(issues);
  return settings;
}

function configFileOf(options: Options, io: Io): YamlFile | null {
  const path = options.config ?? 'gainsay.yaml';
  if (options.config === undefined && !existsSync(resolve(io.cwd, path))) return null;
  const linked = options.config === undefined ? linkedOut(path, io) : [];
  if (linked.length) throw new ConfigError(linked);
  return { path, text: textOfFile(path, io, 'a YAML file', '`gainsay init` writes one') };
}

/** The environment's language: the first of LC_ALL, LC_MESSAGES, LANG that says one. */
export function languageOf(env: Io['env']): Lang {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/iu.test(tag) ? 'zh' : 'en';
}
