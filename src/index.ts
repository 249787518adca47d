export type { Compared, ComparedFinding, ComparedSide } from './compare.ts';
export { audit, check, claims, compare, facts, type LibraryOptions, mentions } from './library.ts';
export type { Decision } from './model/decision.ts';
export type { SourceInput } from './model/document.ts';
export type { Knowledge } from './model/knowledge.ts';
export type { Segment } from './model/translation.ts';
export type { AuditJson, IssueJson } from './report/audit-json.ts';
export type { DissentJson, FactJson, FactSideJson, FactsJson } from './report/facts-json.ts';
export type { ClaimJson, DocumentJson, FindingJson, ReportJson, ValueJson } from './report/json-types.ts';
