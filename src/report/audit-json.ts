import type { Audited } from '../audit.ts';
import { hashOf } from '../exact/hash.ts';
import type { Knowledge } from '../model/knowledge.ts';
export function auditJson(audited: readonly Audited[], _k: Knowledge, _lang: string): object {
  return {
    version: 1,
    pairs: audited.length,
    issues: audited.flatMap(({ segment, differences }) =>
      differences.map((d) => ({
        id: `a:${hashOf(segment.id + d.rule + d.source?.start + d.target?.start)}`,
        pair: segment.id,
        kind: d.kind,
        severity: d.severity,
        message: `${d.rule}: ${d.source ? segment.source.slice(d.source.start, d.source.end) : ''} -> ${d.target ? segment.target.slice(d.target.start, d.target.end) : ''}`,
        source: d.source && { text: segment.source.slice(d.source.start, d.source.end), ...d.source },
        target: d.target && { text: segment.target.slice(d.target.start, d.target.end), ...d.target },
      })),
    ),
  };
}
