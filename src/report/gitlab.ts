import type { Severity } from '../model/finding.ts';
import { type AlertFormat, isOpen, placeText } from './alerts.ts';
import { inert } from './inert.ts';
import { jsonText } from './json-text.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/** GitLab's Code Quality report. It knows no suppression: what is ruled on, or was there before, is left out. */
export const gitlab: AlertFormat = ({ alerts }) => {
  const issues = alerts.filter(isOpen).map(({ message, main, others, rule, fingerprint, severity, state, kinds }) => ({
    type: 'issue',
    check_name: rule,
    description: [message, ...others.map((side) => `${placeText(side)} (${side.by}): “${side.quote}”`)]
      .map(inert)
      .join(' · '),
    categories: kinds,
    fingerprint,
    severity: state === 'trial' ? SEVERITIES.info : SEVERITIES[severity],
    location: {
      path: main.path.replace(/^(?:\.\/)+/u, ''),
      lines: { begin: main.start?.line ?? 1, end: main.end?.line ?? main.start?.line ?? 1 },
    },
  }));
  return `${jsonText(issues, 2)}\n`;
};
