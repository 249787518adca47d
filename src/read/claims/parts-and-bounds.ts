import { ONE } from '../../exact/rational.ts';
import { isQuantity } from './attributes.ts';
import type { Draft } from './drafts.ts';
import type { Token } from './tokens.ts';

/** N of (its) M seats; M个席位中的N席. */
const OF = /^\s(?:out\s)?of\s(?:the\s|its\s|their\s|all\s|\p{Lu}[\p{L}-]+['’]s\s)?$/u;
const AMONG = /^\s?(?:席位|议席|席|名额|个|位|家|名)*\s?(?:中|当中|里|之中)的?\s?$/u;
/** Lost 16 of its 61 seats: by how much, not how many. */
const CHANGED =
  /(?:\b(?:lost|loses?|losing|shed|sheds|cut|cuts|gain(?:s|ed)?|gave up|sold|closed)\s(?:only |just |about |some )?|失去|丢掉|减少|关闭|出售)$/iu;
/** Customers that pay over $1 million: the amount says which customers are counted. */
const WHO = /^\s?(?:that|which|who|with|spending|paying|worth)\b[^,.;]{0,48}$/u;
const WHICH = /^(?:以上|及以上)?的(?:企业|付费|大|机构)?(?:客户|用户|公司|企业|商户|门店)/u;
const COUNTED = new Set(['customers', 'users', 'companies', 'clients', 'accounts', 'subscribers', 'people', '']);

/**
 * Two numbers of which one says what the other counts. Of "two of its seven board seats" the part has no noun of its own and takes the whole's;
 * of "customers that pay over $1 million" the amount is a bound on who is counted, and no claim.
 */
export function partsAndBounds(text: string, tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  return thresholds(text, parts(text, tokens, drafts));
}

function parts(text: string, tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const values = tokens.filter((t) => t.classes.has('VALUE') && !t.classes.has('MONEY') && !t.classes.has('PERCENT'));
  const found = [...drafts];
  for (const [i, first] of values.entries()) {
    const second = values[i + 1];
    if (!second) break;
    const between = text.slice(first.end, second.start);
    const [part, whole] = OF.test(between) ? [first, second] : AMONG.test(between) ? [second, first] : [];
    if (!part?.mention || !whole) continue;
    const at = (token: Token): number => found.findIndex((d) => d.value === token);
    const [known, total] = [found[at(part)], found[at(whole)]];
    const isChange = CHANGED.test(text.slice(Math.max(0, first.start - 20), first.start));
    // Lost five of their 38 games: what the part counts is said already.
    if (isChange || (known && total && known.attribute.id !== total.attribute.id && !known.attribute.vague)) continue;
    const named = total ?? known;
    if (!named || !isQuantity(part.mention) || !isQuantity(named.mention)) continue;
    const own = { ...named, value: part, mention: withUnit(part.mention, named), subject: null };
    const all = inAll({ ...named, value: whole, mention: whole.mention ?? named.mention });
    for (const [token, draft] of [
      [part, own],
      [whole, all],
    ] as const) {
      const old = at(token);
      if (old >= 0) found[old] = draft;
      else found.push(draft);
    }
  }
  return found.flatMap((draft) => {
    const one = oneOf(text, draft);
    return one ? [one, inAll(draft)] : [draft];
  });
}

/** One of nine seats: a part so small that no number is read in it. */
const ONE_OF = /\bone of (?:the |its |their |\p{Lu}[\p{L}-]+['’]s )?$/iu;

function oneOf(text: string, whole: Draft): Draft | null {
  const { mention, value } = whole;
  const before = ONE_OF.exec(text.slice(Math.max(0, value.start - 30), value.start));
  if (!isQuantity(mention) || mention.value.unit !== 'seats' || !before) return null;
  const start = value.start - before[0].length;
  const span = { start, end: start + 3 };
  const one: Draft['mention'] = {
    ...mention,
    ...span,
    text: text.slice(span.start, span.end),
    value: { ...mention.value, lo: ONE, hi: ONE, digits: text.slice(span.start, span.end), qualifier: 'exact' },
  };
  return { ...whole, mention: one, value: { ...value, ...span, mention: one } };
}

const inAll = (draft: Draft): Draft => ({
  ...draft,
  attribute: { ...draft.attribute, id: `${draft.attribute.id}_in_all` },
});

/** The part counts what the whole counts. */
function withUnit(mention: Draft['mention'], whole: Draft): Draft['mention'] {
  if (!isQuantity(mention) || !isQuantity(whole.mention) || mention.value.unit !== '') return mention;
  return { ...mention, value: { ...mention.value, unit: whole.mention.value.unit } };
}

function thresholds(text: string, drafts: readonly Draft[]): Draft[] {
  const bounds = new Map<Draft, Draft>();
  for (const count of drafts) {
    if (!isQuantity(count.mention) || !COUNTED.has(count.mention.value.unit)) continue;
    const bound = drafts.find((d) => isAmount(d) && saysWhich(text, d, count));
    if (bound) bounds.set(count, bound);
  }
  const amounts = new Set(bounds.values());
  return drafts
    .filter((d) => !amounts.has(d))
    .map((d) => {
      const value = bounds.get(d)?.mention.value;
      return value?.kind === 'quantity'
        ? { ...d, scope: { ...d.scope, threshold: `${value.unit} ${value.lo.n}/${value.lo.d}` } }
        : d;
    });
}

const isAmount = ({ mention }: Draft): boolean => mention.kind === 'money';

function saysWhich(text: string, amount: Draft, count: Draft): boolean {
  if (amount.value.start >= count.value.end)
    return WHO.test(text.slice(count.value.end, amount.value.start)) || isOver(text, amount, count);
  return count.value.start - amount.value.end < 16 && WHICH.test(text.slice(amount.value.end, count.value.start));
}

/** 500 customers now consume at a rate above $1 million. */
const isOver = (text: string, amount: Draft, count: Draft): boolean =>
  isQuantity(amount.mention) &&
  ['over', 'at_least'].includes(amount.mention.value.qualifier) &&
  isQuantity(count.mention) &&
  count.mention.value.unit === 'customers' &&
  /^[^,.;，。；]{0,60}$/u.test(text.slice(count.value.end, amount.value.start));
