export type { Claim } from './model/claim.ts';
export type { Document, SourceInput } from './model/document.ts';
export type { Finding } from './model/finding.ts';
export { run } from './pipeline.ts';
