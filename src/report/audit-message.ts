import type { Knowledge } from '../model/knowledge.ts';
import type { Difference } from '../model/translation.ts';
import type { Lang } from './report.ts';

const SLOT = /(\{\w+\})/u;
const MAX = 160;

/** A difference's sentence: its rule's template with both quotes filled in. `show` makes document text harmless for the output. */
export function auditMessage(
  difference: Difference,
  quotes: { readonly source: string; readonly target: string },
  knowledge: Knowledge,
  lang: Lang,
  show: (text: string) => string = (text) => text,
): string {
  const rule = knowledge.rules.find((one) => one.id === difference.rule);
  const template = (rule?.message.default ?? rule?.title)?.[lang] ?? difference.rule;
  const fill: Readonly<Record<string, string>> = { ...difference.values, ...quotes };
  // Split, not replaced: what is filled in is never read as template again.
  return template
    .split(SLOT)
    .map((piece) => (SLOT.test(piece) ? show(short(fill[piece.slice(1, -1)] ?? '')) : piece))
    .join('');
}

const short = (text: string): string => (text.length > MAX ? `${text.slice(0, MAX)}…` : text);
