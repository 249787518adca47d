import { type Alert, type AlertFormat, isOpen, placeText, type Stretch } from './alerts.ts';

/** JUnit XML: a test case an alert. It fails where the run fails on it; what is ruled on is skipped. */
export const junit: AlertFormat = ({ task, alerts }) => {
  const count = (is: (alert: Alert) => boolean): number => alerts.filter(is).length;
  const totals = attributes({
    tests: Math.max(1, alerts.length),
    failures: count(({ isDue }) => isDue),
    errors: 0,
    skipped: count(isSkipped),
  });
  const cases = alerts.length
    ? alerts.map(caseOf)
    : [`    <testcase${attributes({ classname: `gainsay.${task}`, name: 'nothing found' })}/>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'gainsay' })}${totals}>`,
    `  <testsuite${attributes({ name: `gainsay ${task}` })}${totals}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

const isSkipped = (alert: Alert): boolean => !alert.isDue && (!isOpen(alert) || alert.state === 'trial');

function caseOf(alert: Alert): string {
  const { title, main, rule, id, isDue, severity, kinds, message } = alert;
  const opening = `    <testcase${attributes({
    classname: rule,
    name: `${title}: ${placeText(main)} (${id})`,
    file: main.path,
    ...(main.start ? { line: main.start.line } : {}),
  })}>`;
  const told = detail(alert);
  const body = isDue
    ? `<failure${attributes({ type: [severity, ...kinds].join(' '), message })}>${xml(told)}</failure>`
    : isSkipped(alert)
      ? `<skipped${attributes({ message: [alert.state, alert.decision].filter(Boolean).join(': ') })}/>`
      : `<system-out>${xml(`${message}\n${told}`)}</system-out>`;
  return `${opening}\n      ${body}\n    </testcase>`;
}

const detail = ({ main, others }: Alert): string =>
  [main, ...others].map((side: Stretch) => `${placeText(side)} (${side.by}): ${side.quote}`).join('\n');

const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

/**
 * Any text as XML 1.0 (section 2.2), in one line: what it forbids becomes U+FFFD, what a screen would obey a character reference.
 * A line end is one too, or the words after it could be a command to the log of a CI server.
 */
const xml = (text: string): string =>
  text
    .replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? char)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
    .replace(
      /[\t\n\r\u007F-\u009F\p{Bidi_Control}\u2028\u2029]/gu,
      (char) => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`,
    );

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
