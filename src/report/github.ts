import { type Alert, type AlertFormat, isOpen, type Level, levelOf, placeText } from './alerts.ts';
import { inert } from './inert.ts';

/** Workflow commands of GitHub Actions: annotations at the lines of a pull request. What is ruled on, or was there before, is none. */
export const github: AlertFormat = ({ alerts }) =>
  alerts
    .filter((alert) => isOpen(alert) && alert.severity !== 'info')
    .map((alert) => `${commandOf(alert)}\n`)
    .join('');

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function commandOf(alert: Alert): string {
  const { main, title, message, others, rule } = alert;
  const { path, start, end } = main;
  const isOneLine = start && end?.line === start.line;
  const properties = Object.entries({
    file: path,
    ...(start ? { line: start.line, endLine: end?.line ?? start.line } : {}),
    ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
    title: `${title} (${rule})`,
  });
  const sides = others.map((side) => `${placeText(side)} (${side.by}): “${side.quote}”`);
  const told = [message, ...sides].map((line) => data(inert(line))).join('%0A');
  return `::${COMMANDS[levelOf(alert)]} ${properties.map(([name, value]) => `${name}=${property(inert(String(value)))}`).join(',')}::${told}`;
}

/** As the runner decodes them (actions/toolkit, command.ts): without this, words of a source could be commands. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
