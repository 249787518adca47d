import { GENERATOR_MARK } from '../version.ts';

/** How far in the mark is looked for. */
const HEAD = 2000;

export function isOwnOutput(text: string): boolean {
  const head = text.slice(0, HEAD);
  return head.includes(GENERATOR_MARK) || /"(tool|driver)":\s{0,20}\{\s{0,20}"name":\s?"gainsay"/u.test(head);
}
