import { parentPort, workerData } from 'node:worker_threads';
import { builtinKnowledge } from '../knowledge/builtin.ts';
import type { Reading } from '../model/claim.ts';
import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { read } from '../pipeline.ts';

/** What a thread that reads is started with: its knowledge, or null for the built-in one. */
export interface Start {
  readonly knowledge: Knowledge | null;
}

/** In a thread of its own: documents in, their readings out, a lot at a time. Texts stay behind: who sent them has them. */
export function work(): void {
  const { knowledge } = workerData as Start; // read-together.ts is the one that starts it
  const known = knowledge ?? builtinKnowledge();
  parentPort?.on('message', (inputs: readonly SourceInput[]) => {
    parentPort?.postMessage(inputs.map((input) => withoutText(read(input, known), input)));
  });
}

export const withoutText = (reading: Reading, { text }: SourceInput): Reading =>
  reading.document.text === text ? { ...reading, document: { ...reading.document, text: '' } } : reading;

export const withText = (reading: Reading, { text }: SourceInput): Reading =>
  reading.document.text === '' ? { ...reading, document: { ...reading.document, text } } : reading;
