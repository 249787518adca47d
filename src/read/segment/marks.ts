/** What a code unit can be to the segmenter; 0 for the many that are nothing. One look in a table a place keeps the scans fast. */
export const MARK = { bracket: 1, closing: 2, clause: 4, terminator: 8, other: 16 } as const;

const TABLE = new Uint8Array(0x10000);
const note = (chars: string, kind: number): void => {
  for (const char of chars) TABLE[char.charCodeAt(0)] = (TABLE[char.charCodeAt(0)] as number) | kind;
};
note('(（[【〔［', MARK.bracket);
note(')）]】〕］', MARK.closing);
note(',，;；:：—–-。！？', MARK.clause);
note('。！？.!?｡', MARK.terminator);
note('"\n', MARK.other);

export const markKind = (text: string, at: number): number => TABLE[text.charCodeAt(at)] as number;
