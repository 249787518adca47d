import { parentPort, workerData } from 'node:worker_threads';
import { type AuditOptions, auditSegments } from '../audit.ts';
import { builtinKnowledge } from '../knowledge/builtin.ts';
import type { Reading } from '../model/claim.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Segment } from '../model/translation.ts';
import { read } from '../pipeline.ts';

/** What a thread is started with: what it is for, and its knowledge, or null for the built-in one. */
export type Start =
  | { readonly task: 'read'; readonly knowledge: Knowledge | null }
  | { readonly task: 'audit'; readonly knowledge: Knowledge | null; readonly options: AuditOptions };

/** In a thread of its own: documents or segments in, their readings or differences out, a lot at a time, in their order. */
export function work(): void {
  const start = workerData as Start; // together.ts is the one that starts it
  const make = start.task === 'read' ? reading(start) : auditing(start);
  parentPort?.on('message', (lot) => parentPort?.postMessage(make(lot)));
}

const knownOf = ({ knowledge }: Start): Knowledge => knowledge ?? builtinKnowledge();

/** Texts stay behind: who sent them has them. */
const reading = (start: Start) => (inputs: readonly SourceInput[]) =>
  inputs.map((input) => withoutText(read(input, knownOf(start)), input));

const auditing = (start: Extract<Start, { task: 'audit' }>) => (segments: readonly Segment[]) =>
  auditSegments(segments, knownOf(start), start.options);

export const withoutText = (reading: Reading, { text }: SourceInput): Reading =>
  reading.document.text === text ? { ...reading, document: { ...reading.document, text: '' } } : reading;

export const withText = (reading: Reading, { text }: SourceInput): Reading =>
  reading.document.text === '' ? { ...reading, document: { ...reading.document, text } } : reading;
