import { claimJson, findingJson } from './json.ts';
import { jsonText } from './json-text.ts';
import type { Format } from './report.ts';

/** A finding a line, as in the JSON report, with its claims in full as `sides`. */
export const ndjson: Format = (report, { lang }) =>
  report.findings
    .map((finding) => {
      const sides = finding.claims.flatMap((id) => {
        const claim = report.claimOf(id);
        return claim ? [claimJson(claim, report)] : [];
      });
      return `${jsonText({ ...findingJson(finding, report, lang), sides })}\n`;
    })
    .join('');
