import type { NameValue } from '../../model/value.ts';
import type { Attribute } from './attributes.ts';
import { widthOf } from './constructions/match.ts';
import type { Draft } from './drafts.ts';
import { isMark, type Token } from './tokens.ts';

/** Who takes over what from whom, as far as a sentence says. */
export interface Deal {
  /** Null where a pronoun stands for it. */
  readonly buyer: NameValue | null;
  readonly target: NameValue;
}

/** How far from the verb its object may stand: 收购 21% 的, "buy a 51% stake in". */
const REACH = 14;

/** Alpha buys Beta (from Gamma), 甲受让乙所持的丙股权; Gamma sells Beta to Alpha. Nothing where one of the two is not named. */
export function dealIn(text: string, tokens: readonly Token[]): Deal | null {
  for (const [i, token] of tokens.entries()) {
    if (token.classes.has('ACQUIRE') || token.classes.has('ACQUISITION')) {
      const found = isPassive(text, token) ? passive(text, tokens, i) : active(text, tokens, i);
      if (found) return found;
    }
    if (token.classes.has('SELL')) {
      const found = sold(text, tokens, i);
      if (found) return found;
    }
  }
  return null;
}

const firmOf = (token: Token | undefined): NameValue | null => {
  const value = token?.mention?.value;
  if (value?.kind !== 'name' || token?.classes.has('TICKER')) return null;
  return value.type === 'organisation' || value.type === 'other' || value.type === 'product' ? value : null;
};

const isPassive = (text: string, verb: Token): boolean =>
  /^\s?by\b/iu.test(text.slice(verb.end, verb.end + 4)) ||
  /(?:被|遭)[^，。]{0,14}$/u.test(text.slice(Math.max(0, verb.start - 16), verb.start));

function active(text: string, tokens: readonly Token[], at: number): Deal | null {
  const buyer = firmBefore(tokens, at);
  const behind = firmsBehind(text, tokens, at).filter(
    ({ name }) => name.id !== buyer?.id && !isGiver(text, name, tokens),
  );
  // "its Baltic rival Alpha Air": a capitalised word of no known kind yields to a firm.
  const target = behind.find(({ name }) => name.type === 'organisation') ?? behind[0];
  return target ? { buyer, target: target.name } : null;
}

/** Whether a sentence speaks of taking something over itself: then it says of what, or it is another deal than the one told of. */
export const tellsOfAnother = (words: string, tokens: readonly Token[]): boolean =>
  !THIS_DEAL.test(words) && tokens.some((t) => t.classes.has('ACQUIRE') || t.classes.has('ACQUISITION'));

const THIS_DEAL =
  /(?:这笔|这项|这宗|该笔|该项|该|此|本次|此次|上述)(?:交易|收购|并购)|\b(?:the|this) (?:deal|transaction|takeover|acquisition|purchase)\b/iu;

/** The deal the document goes on to tell of: a buyer who is only a pronoun is the one known to take that over, else the one it is about. */
export function nextDeal(known: Map<string, Deal>, found: Deal | null, topic: NameValue | null): Deal | null {
  if (!found) return null;
  const buyer = found.buyer ?? known.get(found.target.id)?.buyer ?? topic;
  if (!buyer || buyer.id === found.target.id) return null;
  const deal = { buyer, target: found.target };
  known.set(found.target.id, deal);
  return deal;
}

/** Beta, acquired by Alpha. */
function passive(text: string, tokens: readonly Token[], at: number): Deal | null {
  const target = firmBefore(tokens, at);
  const buyer = firmsBehind(text, tokens, at)[0]?.name;
  return target && buyer && buyer.id !== target.id ? { buyer, target } : null;
}

function sold(text: string, tokens: readonly Token[], at: number): Deal | null {
  const verb = tokens[at];
  if (!verb) return null;
  const behind = firmsBehind(text, tokens, at);
  const buyer = behind.find(({ token }) =>
    /(?:\bto|给)\s?(?:the\s)?\S{0,24}$/u.test(text.slice(Math.max(verb.start, token.start - 12), token.start)),
  )?.name;
  const seller = firmBefore(tokens, at);
  const target = [...tokens.slice(0, at).toReversed(), ...behind.map(({ token }) => token)]
    .map(firmOf)
    .find((name) => name !== null && name.id !== buyer?.id && name.id !== seller?.id);
  return buyer && (target ?? seller) ? { buyer, target: (target ?? seller) as NameValue } : null;
}

/** The firm that acts: the last one before the verb in its sentence that is no object. */
function firmBefore(tokens: readonly Token[], at: number): NameValue | null {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || isMark(token, 'STOP', 'SEMI')) return null;
    const name = firmOf(token);
    if (name && !token.classes.has('OBJECT') && !token.classes.has('BACKER')) return name;
  }
  return null;
}

/** Firms right behind the verb, across what is paid and how much is bought. */
function firmsBehind(text: string, tokens: readonly Token[], at: number): { name: NameValue; token: Token }[] {
  const found: { name: NameValue; token: Token }[] = [];
  let end = tokens[at]?.end ?? 0;
  for (const token of tokens.slice(at + 1)) {
    if (isMark(token, 'STOP', 'SEMI', 'COMMA', 'COLON') || widthOf(text, end, token.start) > REACH) break;
    const name = firmOf(token);
    if (name) found.push({ name, token });
    if (token.kind === 'mention') end = token.end;
  }
  return found;
}

/** 受让乙所持的丙股权: 乙 gives. */
const isGiver = (text: string, name: NameValue, tokens: readonly Token[]): boolean =>
  tokens.some((t) => firmOf(t)?.id === name.id && /^(?:所?持有?的?|手中)/u.test(text.slice(t.end, t.end + 4)));

/** Words that only say that something costs or is worth so much. */
const WORTH = new Set(['deal_value', 'cost', 'valuation', 'price']);
const TAKEOVER =
  /(?:交易|收购案?|并购案?|这笔买卖)(?:在|于|的)?[^，。；]{0,24}$|\b(?:deal|transaction|takeover|acquisition|purchase|sale|merger)\b[^.;]{0,60}$/iu;

/** "The transaction, valued at $40 billion" in a text that tells of a takeover: its price. What a deal values a firm at is no price. */
export function pricedDeal(text: string, draft: Draft, deal: Deal | null, price: Attribute | undefined): Draft {
  const { attribute, value, cue, subject } = draft;
  if (!deal || !price || subject || !cue || !WORTH.has(attribute.id) || draft.mention.kind !== 'money') return draft;
  const before = text.slice(Math.max(0, value.start - 90), value.start);
  const clause = /[^。；;]*$/u.exec(before)?.[0] ?? '';
  if (!TAKEOVER.test(clause) || NOW.test(clause) || /\bvalu(?:es|ing)\b|估值/u.test(clause)) return draft;
  return { ...draft, attribute: price };
}

/** What the shares paid are worth by now is not the price that was agreed. */
const NOW = /目前|如今|现在|当前|升至|缩水至|跌至|\b(?:now|currently|risen to|rose to|fallen to)\b/iu;

const FORMS: Readonly<Record<string, string>> = {
  cash: 'cash_consideration',
  share_price: 'stock_consideration',
  stock: 'stock_consideration',
};

/** 其中现金21亿美元, "$2 billion of it in cash": beside the price of a takeover, what it is paid in. */
export function formOfPayment(
  text: string,
  draft: Draft,
  deal: Deal | null,
  attributes: ReadonlyMap<string, Attribute>,
): Draft {
  const form = attributes.get(FORMS[draft.attribute.id] ?? '');
  if (!deal || !form || draft.mention.kind !== 'money') return draft;
  const around = text.slice(Math.max(0, draft.value.start - 24), draft.value.end + 40);
  return PAID.test(around) ? { ...draft, attribute: form } : draft;
}

const PAID = /其中|支付|\bof (?:it|which|that)\b|\bpay|\bin (?:cash|stock|shares)\b|股票[\d.]+|现金[\d.]+/iu;
