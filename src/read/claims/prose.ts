import { hashOf } from '../../exact/hash.ts';
import type { Claim, EntityRef, Unclaimed } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { NameValue, Qualifier, Value } from '../../model/value.ts';
import { fold } from '../locales/fold.ts';
import type { Sentence } from '../segment/index.ts';
import { isElidedMoney, isQuantity } from './attributes.ts';
import { boundBefore } from './bounds.ts';
import { claimId } from './claim-id.ts';
import type { Compiled } from './compiled.ts';
import { type ConditionHit, conditionAt, conditionsIn, isTelling } from './conditions.ts';
import { dealIn, formOfPayment, nextDeal, pricedDeal, tellsOfAnother } from './deal.ts';
import { type Draft, draftsOf, openAttribute } from './drafts.ts';
import { deixisAt, eventEvidence, eventSubject } from './events.ts';
import { formerlyAt } from './former.ts';
import { areaOf, type Happenings, happeningSubject, isSaidOfPlace, namedPart } from './happenings.ts';
import { sharing, together } from './joint.ts';
import { unclaimed } from './ledger.ts';
import { type MembersHit, membersIn } from './members.ts';
import { quoteSpan } from './quote.ts';
import { type RankHit, ranksIn } from './ranks.ts';
import { rated } from './rates.ts';
import { requirementsIn } from './requires.ts';
import { scopeOf } from './scope.ts';
import { sourceSpan } from './source-span.ts';
import { type StatusHit, statusesIn } from './status.ts';
import { carryOver, type Focus, type Subject, subjectOf } from './subjects.ts';
import { eventPeriod, validTime } from './times.ts';
import { type Token, tokensOf } from './tokens.ts';
import { endTold } from './until.ts';
import { PRESS_NAME } from './voice/frames.ts';
import { deriveModality, type Voice, voicesOf } from './voice.ts';
import { readWorkings } from './workings.ts';

/** What is known while a document's prose is read, block by block. */
export interface Reader {
  readonly document: Document;
  readonly known: Compiled;
  readonly focus: Focus;
  /** The currency the document counts in, for amounts that leave it out. */
  readonly currency: string | null;
  /** The names an entity goes by, for the report. */
  readonly aliases: (id: string) => readonly string[];
  /** The floods, crashes, elections the document tells of. */
  readonly happenings: () => Happenings;
  /** Times of day the document gives to events that are spoken of, in their order: each is another event. */
  readonly moments: string[];
  readonly claims: Claim[];
  /** What ids were made of → how many were. */
  readonly ids: Map<string, number>;
  readonly ledger: Unclaimed[];
  values: number;
}

/** The claims of one block of prose go to the reader, and what stays over to its ledger. */
export function readProse(
  reader: Reader,
  block: Block,
  index: number,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  language: 'zh' | 'en',
): void {
  const above = block.headings
    .slice(-1)
    .flatMap((h) => tokensOf(h, { start: 0, end: h.length }, [], reader.known.lexicon))
    // A word of one character is part of other words too often.
    .filter((t) => t.attributes.length > 0 && t.end - t.start > 1);
  for (const sentence of sentences) {
    const tokens = tokensOf(block.text, sentence, mentions, reader.known.lexicon);
    const conditions = conditionsIn(block.text, sentence, mentions, language);
    const voice = voicesOf(block.text, sentence, language, mentions, conditions);
    const words = hashOf(fold(block.text.slice(sentence.start, sentence.end)).replace(/\s+/gu, ' ').trim());
    const place: Place = { block, index, sentence, words, tokens, mentions, language, conditions, voice };
    const { focus } = reader;
    const deal = nextDeal(focus.deals, dealIn(block.text, tokens), focus.topic.get('organisation') ?? null);
    focus.deal = deal ?? focus.deal;
    focus.told = deal || !tellsOfAnother(block.text.slice(sentence.start, sentence.end), tokens) ? focus.deal : null;
    const drafts = draftsOf(block.text, tokens, reader.known, above).map((draft) => ofDeal(reader, block.text, draft));
    const claimed = new Set<Token>();
    const held = new Map<Mention, number>();
    for (const draft of drafts) {
      for (const subject of subjectsOfDraft(reader, place, draft)) {
        held.set(draft.mention, reader.claims.length);
        reader.claims.push(claimOf(reader, place, draft, subject));
        claimed.add(draft.value);
      }
    }
    account(reader, place, claimed, new Set(drafts.map((draft) => draft.value)));
    readStatements(reader, place);
    readWorkings(reader, place, held);
    carryOver(block.text, tokens, reader.focus);
  }
}

/** What a takeover costs, and in what form it is paid. */
function ofDeal({ known, focus }: Reader, text: string, draft: Draft): Draft {
  const { attributes } = known.lexicon;
  return formOfPayment(
    text,
    pricedDeal(text, draft, focus.told, attributes.get('acquisition_price')),
    focus.told,
    attributes,
  );
}

export interface Place {
  readonly block: Block;
  readonly index: number;
  readonly sentence: Sentence;
  /** Hash of the folded sentence. */
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly language: 'zh' | 'en';
  /** Read once for all values of the sentence. */
  readonly conditions: readonly ConditionHit[];
  readonly voice: (at: Span) => Voice;
}

/** Ranks, lists of members, conditions: statements without a number. */
function readStatements(reader: Reader, place: Place): void {
  const { block, sentence, mentions, language, tokens } = place;
  for (const hit of [
    ...[
      ...ranksIn(block.text, sentence, mentions, language),
      ...membersIn(block.text, sentence, mentions, language),
    ].map((hit) => ({ ...hit, scope: {} })),
    ...place.conditions.filter(({ condition }) => isTelling(condition)).map(conditionStatement),
  ]) {
    const name = hit.subject?.value;
    const subject: Subject | null =
      name?.kind === 'name'
        ? { name, stated: true, span: hit.subject }
        : subjectOf(
            block.text,
            tokens,
            hit.span,
            hit.span,
            null,
            ['organisation', 'product', 'place', 'event'],
            reader.focus,
          );
    if (subject) reader.claims.push(statementOf(reader, place, hit, subject));
  }
  for (const hit of requirementsIn(block.text, sentence, mentions)) {
    const others = tokens.filter((t) => !t.classes.has('OBJECT'));
    const subject = subjectOf(block.text, others, hit.span, hit.span, null, hit.types, reader.focus);
    if (subject && !isSameSoftware(subject.name.id, hit.scope['software']))
      reader.claims.push(statementOf(reader, place, hit, subject));
  }
  for (const hit of statusesIn(block.text, sentence, mentions, language)) {
    const subject = subjectOfStatus(reader, place, hit);
    if (!subject) continue;
    const claim = statementOf(reader, place, hit, subject);
    // Who calls a report false affirms what it puts in doubt.
    reader.claims.push(hit.value.text === 'defended' ? affirmed(claim) : claim);
  }
}

/** Nothing asks for a version of itself. */
const isSameSoftware = (id: string, software = ''): boolean => id === software || id.startsWith(`${software}-`);

const affirmed = (claim: Claim): Claim => ({
  ...claim,
  polarity: 'affirmed',
  modality: deriveModality('affirmed', claim.evidence, claim.phase),
});

/** Who a state is told of: the name it stands beside, the parties the clause or the document names, else who is spoken of. */
function subjectOfStatus(reader: Reader, place: Place, hit: StatusHit): Subject | null {
  const { focus } = reader;
  const { block, tokens } = place;
  const name = hit.subject?.value;
  if (name?.kind === 'name') return { name, stated: true, span: hit.subject };
  if (hit.isOfPair) return partiesOf(reader, place, hit);
  // Who withdraws is not what is withdrawn from.
  const others = tokens.filter((t) => t.mention?.value.kind !== 'name' || t.mention.value.id !== hit.scope.of);
  const subject = subjectOf(block.text, others, hit.span, hit.span, null, hit.types, focus);
  return subject?.name.id === hit.scope.of ? null : subject;
}

/** The two parties of a deal: the two organisations of the sentence that are not its source, else the two the document speaks of most. */
function partiesOf({ focus, document }: Reader, { mentions, sentence, voice }: Place, hit: StatusHit): Subject | null {
  const sources = new Set(voice(hit.span).attribution.map(({ name }) => name));
  const publisher = fold(document.publisher ?? '').toLowerCase();
  const named = mentions.flatMap(({ value, start, end }) =>
    value.kind === 'name' &&
    value.type === 'organisation' &&
    !sources.has(value.name) &&
    !PRESS_NAME.test(value.name) &&
    !publisher.includes(fold(value.name).toLowerCase()) &&
    sentence.start <= start &&
    end <= sentence.end
      ? [value]
      : [],
  );
  const all = [...new Map(named.map((n) => [n.id, n])).values()];
  const known = all.filter((n) => n.by !== 'form');
  const own = known.length === 2 ? known : all;
  if (own.length === 2) return { name: together(own), stated: true, span: null };
  const pair = focus.pairs.get('organisation') ?? [];
  const isTheirs =
    pair.length === 2 &&
    (own.length < 2
      ? own.every((n) => pair.some((p) => p.id === n.id))
      : pair.every((p) => own.some((n) => n.id === p.id)));
  return isTheirs ? { name: together(pair), stated: false, span: null } : null;
}

type Statement = Pick<RankHit | MembersHit, 'attribute' | 'span' | 'subject'> & {
  readonly value: Value;
  readonly scope: Readonly<Record<string, string>>;
};

const conditionStatement = ({ condition, span, isHedged }: ConditionHit): Statement => ({
  scope: isHedged ? { certainty: 'possible' } : {},
  attribute: 'condition',
  value: { kind: 'condition', condition },
  span,
  subject: null,
});

function statementOf(reader: Reader, place: Place, hit: Statement, subject: Subject): Claim {
  const attribute = openAttribute(hit.attribute);
  const value: Token = { kind: 'cue', ...hit.span, classes: new Set(), mention: null, attributes: [], closes: null };
  const draft = {
    value,
    mention: NO_MENTION,
    attribute,
    cue: null,
    subject: null,
    of: null,
    scope: hit.scope,
    inferred: [],
  };
  return {
    ...claimOf(reader, place, draft, subject, hit.value),
    eventEvidence: statementEvent(reader, place, subject),
  };
}

const NO_MENTION: Mention = {
  kind: 'name',
  start: 0,
  end: 0,
  text: '',
  value: { kind: 'name', id: '', name: '', type: 'other', by: 'form' },
  inferred: [],
};

/** A rank or a list may be of the event the sentence speaks of: the sentence's cluster says so. */
function statementEvent(reader: Reader, { index, sentence, tokens }: Place, subject: Subject): Claim['eventEvidence'] {
  return {
    type: null,
    of: subject.name.id,
    period: null,
    parties: [],
    ordinal: null,
    deixis: deixisAt(tokens, sentence),
    cluster: `${reader.document.id}#${index}:${sentence.start}`,
  };
}

function account(
  reader: Reader,
  { block, tokens }: Place,
  claimed: ReadonlySet<Token>,
  drafted: ReadonlySet<Token>,
): void {
  for (const token of tokens) {
    if (!token.classes.has('VALUE')) continue;
    reader.values++;
    if (!claimed.has(token))
      reader.ledger.push(
        unclaimed(
          reader.document,
          block,
          token,
          drafted.has(token) ? 'nobody it is said of' : 'no word names what it measures',
        ),
      );
  }
}

function claimOf(reader: Reader, place: Place, draft: Draft, subject: Subject, stated: Value | null = null): Claim {
  const { document } = reader;
  const { block, sentence, tokens } = place;
  const voice = place.voice(draft.value);
  // Who misses what is needed does not deny that it is.
  const polarity = draft.attribute.id.endsWith('_needed') ? 'affirmed' : voice.polarity;
  const happening = happeningOf(reader, draft.attribute);
  const told = happening ? reader.happenings() : null;
  const dating = {
    published: document.published,
    isAhead: voice.phase === 'planned' || voice.phase === 'expected',
    happened: told?.since ?? null,
  };
  const time = validTime(draft.attribute, tokens, draft.value, dating);
  const { value, inferred } = heldValue(draft, reader.currency, boundBefore(block.text, tokens, draft.value));
  const ref = refOf(subject.name, reader);
  const span = sourceSpan(block, quoteSpan(block.text, sentence, draft.value, draft.cue));
  const whole = sourceSpan(block, sentence);
  const condition = conditionAt(place.conditions, draft.value);
  // What hangs on a condition is not done yet.
  const phase = condition && voice.evidence === 'statement' && voice.phase === 'completed' ? 'planned' : voice.phase;
  const qualifiers: Record<string, string> = {
    ...targetOf(reader, draft, ref.id),
    ...scopeOf(block.text, draft, ref.id, sentence, tokens),
    ...(stated === null && value.kind === 'quantity' && value.per ? { per: value.per } : {}),
    ...formerlyAt(block.text, sentence, place.mentions, draft.value),
  };
  const of =
    happening && told
      ? happeningSubject(happening, block.text, tokens, draft.value, told).id
      : (draft.of?.id ?? eventOwner(draft, subject.name, qualifiers.target));
  return {
    id: claimId(
      document,
      place.words,
      draft.attribute.id,
      `${stated ? saidOf(stated) : draft.mention.text}@${ref.id}`,
      reader.ids,
    ),
    document: document.id,
    region: block.role,
    quote: document.text.slice(span.start, span.end),
    span,
    sentence: whole,
    subject: ref,
    attribute: draft.attribute.id,
    qualifiers,
    event: null,
    eventEvidence: eventEvidence(draft.attribute, of, ref.id, draft.value, {
      text: block.text,
      tokens,
      sentence,
      cluster: `${document.id}#${place.index}:${sentence.start}`,
      period: eventPeriod(tokens, draft.value, dating),
      named: eventNamed(reader, draft.attribute.event, tokens),
      happenings: told,
    }),
    value: stated ?? value,
    time: time.period,
    assertedAt: document.published?.period ?? null,
    polarity,
    evidence: voice.evidence,
    phase,
    modality: deriveModality(polarity, voice.evidence, phase),
    attribution: voice.attribution,
    condition,
    ...(draft.whole ? { partOf: sourceSpan(block, draft.whole) } : {}),
    inferred: [
      ...draft.inferred,
      ...inferred,
      ...time.inferred,
      ...(subject.stated ? [] : ['subject']),
      // A part that no place and no group names is a part of something: of what, nobody says.
      ...(draft.whole && happening && ref.id === of && !qualifiers['group'] && !qualifiers['part']
        ? ['attribute']
        : []),
    ],
  };
}

function subjectsOfDraft(reader: Reader, { block, tokens }: Place, draft: Draft): Subject[] {
  const joint = draft.together?.flatMap((t) => (t.mention?.value.kind === 'name' ? [t.mention.value] : []));
  if (joint && joint.length > 1) return [{ name: together(joint), stated: true, span: draft.subject }];
  const bound = draft.subject?.mention?.value;
  if (draft.subject && bound?.kind === 'name') return [{ name: bound, stated: true, span: draft.subject }];
  const event = draft.attribute.subject.find((t) => t.startsWith('event:'));
  if (event)
    return [{ name: eventSubject(event.slice(6), tokens, draft.value, reader.moments), stated: true, span: null }];
  const { value } = draft;
  // A part has the word of its total: whose that is says nothing of the part.
  const cue = draft.whole ? null : draft.cue;
  const anchor = cue ? { start: Math.min(cue.start, value.start), end: Math.max(cue.end, value.end) } : value;
  // What a takeover costs, its deposit and its break-up fee are told of the buyer, whoever pays or keeps them.
  const deal = draft.attribute.event === 'acquisition' ? reader.focus.told : null;
  if (deal?.buyer) return [{ name: deal.buyer, stated: true, span: null }];
  const isRaised = draft.attribute.event === 'round' && !draft.attribute.scopes.includes('investor');
  const subject = subjectOf(block.text, tokens, anchor, value, cue, draft.attribute.subject, reader.focus, isRaised);
  if (isRaised && subject?.stated) reader.focus.raiser = subject.name;
  const happening = happeningOf(reader, draft.attribute);
  const isOthers = draft.scope['part'] === 'others';
  const part =
    happening && !isOthers && draft.whole && (subject?.span?.end ?? 0) < value.start - 3
      ? namedPart(block.text, value)
      : null;
  if (part) return [{ name: part, stated: true, span: null }];
  if (
    happening &&
    isOfWhole(draft.attribute) &&
    (isOthers || !(subject && isSaidOfPlace(block.text, tokens, subject, value)))
  )
    return [
      { name: happeningSubject(happening, block.text, tokens, value, reader.happenings()), stated: true, span: null },
    ];
  // A part of a country that goes without a name is of the country last spoken of.
  const last = happening && subject && !subject.stated ? reader.focus.last.get('place') : undefined;
  if (last)
    return [{ name: areaOf(block.text, value, reader.focus.within(last.id) ?? last), stated: false, span: null }];
  return subject ? sharing(block.text, tokens, holder(reader, draft, subject), value, reader.focus) : [];
}

/** 晶澜半导体21%的股权: what a share is held in, or money is put into, is not who holds it, where the document tells who takes over whom. */
function holder({ focus: { deal } }: Reader, draft: Draft, subject: Subject): Subject {
  const isTaken = draft.attribute.scopes.includes('target') && deal?.buyer && subject.name.id === deal.target.id;
  return isTaken && deal.buyer ? { name: deal.buyer, stated: false, span: null } : subject;
}

/** In whom a share is held or money is put, where the clause leaves it out and its subject is the buyer of the takeover that is told of. */
function targetOf({ focus: { deal } }: Reader, draft: Draft, subject: string): Record<string, string> {
  const isBuyer = draft.attribute.scopes.includes('target') && deal?.buyer?.id === subject;
  return isBuyer && deal ? { target: deal.target.id } : {};
}

/** Said of places or of the happening itself, never of whoever takes part: a toll, a turnout, and not a party's seats. */
const isOfWhole = ({ subject }: Draft['attribute']): boolean => subject.includes('place') && !subject.includes('other');

/** The type of happening an attribute belongs to, where its events are nobody's own. */
const happeningOf = ({ known }: Reader, { event }: Draft['attribute']): string | null =>
  event !== null && known.happenings.has(event) ? event : null;

/** The name that tells an event of its kind from the next (Tokyo 2020), where the kind goes by names: the sentence's, else the document's. */
function eventNamed({ known, focus }: Reader, type: string | null, tokens: readonly Token[]): string | null {
  if (type === 'acquisition') return focus.told ? `target:${focus.told.target.id}` : null;
  if (!type || !known.namedEvents.has(type)) return null;
  const own = tokens.find((t) => t.classes.has('EVENT'))?.mention?.value;
  const id = own?.kind === 'name' ? own.id : (focus.topic.get('event')?.id ?? null);
  // "The Winter Games" are each of them: only an edition is told from the next by its name.
  return id !== null && /\d/u.test(id) ? id : null;
}

/** Whose event it is: the subject's own, or, where the subject gives to another, that party; null where the sentence does not name it. */
function eventOwner(draft: Draft, subject: NameValue, target: string | undefined): string | null {
  if (!draft.attribute.scopes.includes('investor')) return subject.id;
  return target ?? null;
}

/** Syria (areas held by rebels) is spoken of as Syria too. */
const countryOfArea = ({ by, type, name }: NameValue): string[] => {
  const at = name.indexOf(' (');
  return by === 'text' && type === 'place' && at > 0 ? [name.slice(0, at)] : [];
};

function refOf(name: NameValue, reader: Reader): EntityRef {
  const scene = name.type === 'event' && name.by === 'text' ? reader.happenings().scene : null;
  const known =
    name.type === 'event' && name.by === 'text'
      ? [name.id.replace(/-\d+$/u, ''), ...(scene ? [scene.name, ...reader.aliases(scene.id)] : [])]
      : [...name.id.split('+').flatMap((id) => reader.aliases(id)), ...countryOfArea(name)];
  const aliases = known.filter((a) => a !== name.name);
  return { id: name.id, name: name.name, ...(aliases.length ? { aliases } : {}) };
}

/** The value as the claim holds it: an amount without its currency takes the document's, a bare count the unit of its attribute. */
function heldValue(
  { mention, attribute, cue }: Draft,
  currency: string | null,
  bound: Qualifier | null,
): { value: Value; inferred: readonly string[] } {
  const inferred = mention.inferred.map((path) => `value.${path}`);
  const own =
    mention.value.kind === 'quantity' && mention.value.qualifier === 'exact' && bound
      ? { ...mention.value, qualifier: bound }
      : mention.value;
  if (own.kind === 'name') return { value: { kind: 'text', text: own.name }, inferred };
  if (own.kind === 'date') return { value: endTold(own, mention, cue), inferred };
  if (attribute.value === 'money' && isElidedMoney(mention) && currency)
    return { value: rated({ ...own, unit: currency }, attribute), inferred: [...inferred, 'value.unit'] };
  const unit = attribute.units[0];
  if (isQuantity(mention) && own.unit === '' && attribute.value === 'count' && unit)
    return { value: { ...own, unit }, inferred };
  return { value: rated(own, attribute), inferred };
}

const saidOf = (value: Value): string => (value.kind === 'text' ? value.text : value.kind);
