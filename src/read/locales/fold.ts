import { HAN_PAIRS } from './han.generated.ts';

/**
 * One spelling for what is the same to a reader: traditional → simplified characters, full width → half width, exotic spaces → a space.
 * One code unit for one code unit, so that an offset into the folded text is an offset into the text.
 * Characters whose counterpart lies outside the first plane stay as they are. Clause marks （，；：？！（）） stay full width: they cut clauses.
 */
export function fold(text: string): string {
  return mapped(text, FOLD);
}

/** `fold`, and Latin letters A–Z in lower case: what words are looked up in. Same length again. */
export function foldCase(text: string): string {
  return mapped(text, FOLD_CASE);
}

const KEPT_WIDE = new Set('，；：？！（）');
const SPACES = [0x00a0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200a, 0x202f, 0x3000];

const FOLD = foldTable();
const FOLD_CASE = FOLD.slice();
for (let unit = 0; unit < FOLD_CASE.length; unit++) {
  const to = FOLD_CASE[unit] ?? 0;
  if (to >= 0x41 && to <= 0x5a) FOLD_CASE[unit] = to + 32;
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let i = 0; i + 1 < HAN_PAIRS.length; i += 2) table[HAN_PAIRS.charCodeAt(i)] = HAN_PAIRS.charCodeAt(i + 1);
  for (let unit = 0xff01; unit <= 0xff5e; unit++)
    if (!KEPT_WIDE.has(String.fromCharCode(unit))) table[unit] = unit - 0xfee0;
  for (const space of SPACES) table[space] = 0x20;
  for (const pair of ['￠¢', '￡£', '￥¥', '￦₩', '〜~', '∼~', '−-']) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return table;
}

/** Copies the text with each code unit replaced; the text itself where nothing changes. */
function mapped(text: string, table: Uint16Array): string {
  let parts = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = table[unit] ?? unit;
    if (to === unit) continue;
    parts += text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from ? parts + text.slice(from) : text;
}
