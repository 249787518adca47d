import type { ArtifactLocation, Location, Log, ReportingDescriptor, Result, Run, Suppression } from 'sarif';
import type { Rule } from '../model/rule.ts';
import { VERSION } from '../version.ts';
import { type Alert, type AlertFormat, type Alerts, levelOf, type Stretch } from './alerts.ts';
import { codeSpan, escapeMarkdown } from './inert.ts';
import { jsonText } from './json-text.ts';
import type { Lang } from './report.ts';
import { uriOf } from './uri.ts';

/** As many results of a run as GitHub keeps; the gravest come first. */
export const MOST_RESULTS = 5000;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS). One place is the result's location; the other sides are related locations, linked in the message. */
export const sarif: AlertFormat = (alerts) => {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(alerts)] };
  return `${jsonText(log, 2)}\n`;
};

function runOf({ task, lang, files, rules, alerts }: Alerts): Run {
  const indexOf = new Map(files.map((path, index) => [path, index]));
  const shown = alerts.slice(0, MOST_RESULTS);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: { driver: { name: 'gainsay', version: VERSION, rules: rules.map((rule) => descriptorOf(rule, lang)) } },
    language: lang,
    automationDetails: { id: `gainsay/${task}/` },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: files.map((path) => ({ location: { uri: uriOf(path) }, roles: ['analysisTarget'] })),
    results: shown.map((alert) => resultOf(alert, ruleIndex.get(alert.rule), indexOf)),
    ...(shown.length < alerts.length ? { invocations: [cutOff(alerts.length)] } : {}),
  };
}

const cutOff = (all: number): NonNullable<Run['invocations']>[number] => ({
  executionSuccessful: true,
  toolExecutionNotifications: [
    { level: 'warning', message: { text: `${MOST_RESULTS} of ${all} results, the gravest; the JSON report has all.` } },
  ],
});

function descriptorOf(rule: Rule, lang: Lang): ReportingDescriptor {
  const [title, why, fix] = [rule.title[lang], rule.why[lang], rule.fix[lang]];
  const example = rule.examples.find(({ expect }) => expect !== 'none');
  const sides = example?.sources.map((text) => `- ${codeSpan(text)}`).join('\n');
  return {
    id: rule.id,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(why) },
    help: {
      text: plain(`${why}\n${fix}`),
      markdown: [escapeMarkdown(why), escapeMarkdown(fix), ...(sides ? [sides] : [])].join('\n\n'),
    },
    defaultConfiguration: { level: levelOf({ severity: rule.severity, state: 'open' }) },
    properties: { tags: [rule.kind, rule.aspect], 'problem.severity': PROBLEM[rule.severity] },
  };
}

/** What GitHub sorts rules by. */
const PROBLEM = { high: 'error', medium: 'warning', low: 'recommendation', info: 'recommendation' } as const;

function resultOf(alert: Alert, ruleIndex: number | undefined, indexOf: ReadonlyMap<string, number>): Result {
  return {
    ruleId: alert.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(alert),
    message: { text: messageText(alert) },
    locations: [locationOf(alert.main, indexOf)],
    ...(alert.others.length
      ? {
          relatedLocations: alert.others.map((one, at) => ({
            id: at + 1,
            ...locationOf(one, indexOf),
            message: { text: plain(`${one.by}: ${one.quote}`) },
          })),
        }
      : {}),
    partialFingerprints: {
      primaryLocationLineHash: alert.fingerprint,
      'gainsayId/v1': alert.id,
      'gainsayContent/v1': alert.content,
    },
    suppressions: suppressionsOf(alert),
    ...(alert.baselineState ? { baselineState: alert.baselineState } : {}),
    properties: { kinds: alert.kinds, severity: alert.severity, state: alert.state },
  };
}

/** The sentence, then every other side: its source leads to its place, its words follow. */
const messageText = ({ message, others }: Alert): string =>
  [plain(message), ...others.map(({ by, quote }, at) => `[${plain(by)}](${at + 1}): “${plain(quote)}”`)].join('\n');

/** Words as text of a SARIF message: brackets make links there and braces placeholders (3.11.5, 3.11.6). */
const plain = (text: string): string => text.replace(/[\\[\]]/gu, '\\$&').replace(/[{}]/gu, '$&$&');

function locationOf({ path, start, end, quote }: Stretch, indexOf: ReadonlyMap<string, number>): Location {
  const index = indexOf.get(path);
  const artifactLocation: ArtifactLocation = { uri: uriOf(path), ...(index === undefined ? {} : { index }) };
  if (!start) return { physicalLocation: { artifactLocation } };
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: start.line,
        startColumn: start.column,
        ...(end ? { endLine: end.line, endColumn: end.column } : {}),
        ...(quote ? { snippet: { text: quote } } : {}),
      },
    },
  };
}

/** None where it is still to be acted on: a decision that no longer fits suppresses nothing. */
function suppressionsOf({ state, decision }: Alert): Suppression[] {
  if (state !== 'decided' && state !== 'ignored' && state !== 'baselined') return [];
  const justification = decision ? { justification: decision } : {};
  return [{ kind: state === 'ignored' ? 'inSource' : 'external', status: 'accepted', ...justification }];
}
