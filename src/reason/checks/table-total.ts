import { z } from 'zod';
import { absolute, add, compare, multiply, type Rational, rational, subtract, toNumber } from '../../exact/rational.ts';
import { type Draft, defineCheck } from '../check.ts';
import { type Counted, type Grid, gridsOf } from '../grid.ts';

const words = z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) });
const params = z.strictObject({
  /** Words that name a row or a column as the total of the others; and those that say it is a part of the one above. */
  total: words,
  part: words,
  /** How far off, per cent, a sum may be and still be meant as the total, where nothing else in the table adds up. */
  near: z.number().min(0).max(50),
});
type Params = z.infer<typeof params>;

/** A total and the figures of its table that it should be the sum of. */
interface Sum {
  readonly total: Counted;
  readonly parts: readonly Counted[];
}

/** Rows and columns of totals against the figures they add up. That the others come out shows what is added to what. */
export const tableTotalCheck = defineCheck<Params>({
  id: 'table-total',
  params,
  propose: ({ related }, wanted) =>
    gridsOf(related.claims, related.documents).flatMap((grid) => [
      ...wrongIn(downwards(grid, wanted), wanted.near),
      ...acrossIn(grid, wanted).flatMap(({ sums, isNamed }) => wrongAcross(sums, isNamed)),
    ]),
});

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:：_-]+/gu, ' ')
    .trim();
const isNamed = (text: string, { zh, en }: z.infer<typeof words>): boolean => [...zh, ...en].includes(fold(text));
const isBegunBy = (text: string, { zh, en }: z.infer<typeof words>): boolean =>
  [...zh, ...en].some((word) => fold(text).startsWith(word));

const PARTS_A_SUM = 400;

/** The row of totals, column by column; none where a row is a part of another. */
function downwards({ rows, keyOf }: Grid, { total, part }: Params): Sum[] {
  const keys = [...rows.keys()].sort((a, b) => a - b);
  const sums = keys.filter((row) => isNamed(keyOf(row), total));
  const [row] = sums;
  const others = keys.filter((key) => key !== row);
  if (row === undefined || sums.length > 1 || others.length < 2 || others.length > PARTS_A_SUM) return [];
  if (others.some((key) => isBegunBy(keyOf(key), part))) return [];
  return [...(rows.get(row) ?? [])].flatMap(([column, claim]) => {
    const parts = others.flatMap((key) => rows.get(key)?.get(column) ?? []);
    return parts.length === others.length && areAlike([claim, ...parts]) ? [{ total: claim, parts }] : [];
  });
}

/** Columns right before one that is called the total, or that turns out to be it: the longest run of which most rows are sums. */
function acrossIn({ rows: all, headerOf, keyOf }: Grid, { total }: Params): { sums: Sum[]; isNamed: boolean }[] {
  // The row of totals is gone over downwards.
  const rows = new Map([...all].filter(([row]) => !isNamed(keyOf(row), total)));
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  return columns.flatMap((column, at) => {
    const named = isNamed(headerOf(column), total);
    for (let from = 0; at - from >= 2; from++) {
      const run = columns.slice(from, at);
      const sums = [...rows.values()].flatMap((row): Sum[] => {
        const claim = row.get(column);
        const parts = run.flatMap((one) => row.get(one) ?? []);
        return claim && parts.length === run.length && areAlike([claim, ...parts]) ? [{ total: claim, parts }] : [];
      });
      const right = sums.filter((one) => isRight(one) && one.parts.every((p) => p.value.lo.n > 0n)).length;
      const needed = named ? 1 : 3;
      if (right >= needed && right * 4 >= sums.length * (named ? 2 : 3)) return [{ sums, isNamed: named }];
    }
    return [];
  });
}

const areAlike = (claims: readonly Counted[]): boolean =>
  new Set(claims.map(({ value }) => value.unit).filter(Boolean)).size <= 1 &&
  claims.every(
    ({ value, polarity }) => value.relation === undefined && value.qualifier === 'exact' && polarity === 'affirmed',
  );

const sumOf = (parts: readonly Counted[]): Rational => parts.reduce((so, { value }) => add(so, value.lo), rational(0));

/** Within what rounding each figure may have taken away. */
function isRight({ total, parts }: Sum): boolean {
  const gap = absolute(subtract(sumOf(parts), total.value.lo));
  const isWhole = [total, ...parts].every(({ value }) => value.lo.d === 1n && compare(value.step, rational(1)) <= 0);
  if (isWhole) return gap.n === 0n;
  const slack = parts.reduce((so, { value }) => add(so, value.step), total.value.step);
  return compare(multiply(gap, rational(2)), slack) <= 0;
}

/** Where another column comes out, a total that does not is wrong; where none does, only one that nearly does. */
function wrongIn(sums: readonly Sum[], near: number): Draft[] {
  const isShown = sums.some(isRight);
  return sums.filter((one) => !isRight(one) && isNear(one, isShown ? 50 : near)).map((one) => draftOf(one, isShown));
}

const wrongAcross = (sums: readonly Sum[], isShown: boolean): Draft[] =>
  sums.filter((one) => !isRight(one) && isNear(one, 50)).map((one) => draftOf(one, isShown));

function isNear({ total, parts }: Sum, percent: number): boolean {
  const gap = absolute(subtract(sumOf(parts), total.value.lo));
  return (
    compare(multiply(gap, rational(100)), multiply(absolute(total.value.lo), rational(BigInt(Math.round(percent))))) <=
    0
  );
}

/** A sum in the scale in which the total is written: 860亿. */
function asWritten(sum: Rational, { value }: Counted): string {
  const [, number = '', scale = ''] = /^([\d.,]+)\s?(.*)$/u.exec(value.digits) ?? [];
  const written = Number(number.replaceAll(',', ''));
  const unit = scale && written > 0 ? toNumber(value.lo) / written : 1;
  return `${Number((toNumber(sum) / unit).toFixed(6))}${unit === 1 ? '' : scale}`;
}

const SHOWN_PARTS = 8;

function draftOf({ total, parts }: Sum, isShown: boolean): Draft {
  const sum = asWritten(sumOf(parts), total);
  const figures = parts.slice(0, SHOWN_PARTS).map(({ value }) => value.digits);
  const left = [...figures, ...(parts.length > SHOWN_PARTS ? ['…'] : [])].join(' + ');
  const working = `${left} = ${sum} ≠ ${total.value.digits}`;
  const claims = [total, ...parts];
  return {
    verdict: isShown ? 'contradiction' : 'tension',
    claims,
    values: { working, total: total.id },
    explanation: [{ text: working, claims: claims.map((c) => c.id) }],
  };
}
