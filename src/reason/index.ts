import type { Finding } from '../model/finding.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Related } from '../relate/index.ts';

export interface ReasonOptions {
  /** Run only these rules, or skip these. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** Rules that met no candidate at all. */
  readonly rulesThatMetNothing: readonly string[];
}

/** Holds every rule against the claims that met. Findings come without identity (`id`, `content` are empty): decide/ gives it. */
export function reason(_related: Related, _knowledge: Knowledge, _options: ReasonOptions = {}): Judged {
  return { findings: [], rulesThatMetNothing: [] };
}
