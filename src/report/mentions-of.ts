import type { SourceInput } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';
import { sourceSpan } from '../read/claims/source-span.ts';
import { readMentions } from '../read/mentions/index.ts';
import { compileNames } from '../read/mentions/names.ts';
import { readSource } from '../read/sources/index.ts';
import { mentionJson } from './mention-json.ts';
import { positionsIn } from './positions.ts';

/** Every mention of a document's content, with spans, line and column in the untouched document. */
export function documentMentions(input: SourceInput, knowledge: Knowledge): object[] {
  const document = readSource(input);
  const names = compileNames(knowledge);
  const positionOf = positionsIn(document.text);
  const language = document.language === 'zh' || document.language === 'en' ? document.language : null;
  return document.blocks.flatMap((block) =>
    readMentions(block.text, { language, anchor: document.published?.period ?? null, names }).map((mention) => {
      const { start, end } = sourceSpan(block, mention);
      return { document: document.path, ...positionOf(start), ...inDocument(mention, document.text, start, end) };
    }),
  );
}

const inDocument = (mention: Mention, text: string, start: number, end: number): object => ({
  ...mentionJson(mention),
  start,
  end,
  text: text.slice(start, end),
});
