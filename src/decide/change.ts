import type { SourceInput } from '../model/document.ts';

/** What became of a document between two states. */
export type Fate = 'added' | 'changed' | 'removed';

/** Documents by path that are not what they were. One that only moved is none: its words stand where they stood. */
export function fatesOf(before: readonly SourceInput[], after: readonly SourceInput[]): ReadonlyMap<string, Fate> {
  const [was, is] = [byPath(before), byPath(after)];
  const [oldTexts, newTexts] = [new Set(was.values()), new Set(is.values())];
  const fates = new Map<string, Fate>();
  for (const [path, text] of is) {
    const old = was.get(path);
    if (old === undefined ? !oldTexts.has(text) : old !== text)
      fates.set(path, old === undefined ? 'added' : 'changed');
  }
  for (const [path, text] of was) if (!is.has(path) && !newTexts.has(text)) fates.set(path, 'removed');
  return new Map([...fates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Texts and what is said of them by path; how lines end is git's affair. */
const byPath = (inputs: readonly SourceInput[]): ReadonlyMap<string, string> =>
  new Map(
    inputs.map(({ id, path, text, ...rest }) => [
      path ?? id,
      `${JSON.stringify(rest)}\n${text.replaceAll('\r\n', '\n')}`,
    ]),
  );
