import { z } from 'zod';

/** Surface forms per language; an absent language is absent. */
const words = z.strictObject({ zh: z.array(z.string()).default([]), en: z.array(z.string()).default([]) });

/** One attribute of a domain: what it measures, the words that name it, how it behaves in time. */
const attribute = z.strictObject({
  id: z.string(),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Kinds of mention that can be its value. */
  value: z.enum(['money', 'number', 'percent', 'measure', 'date', 'duration', 'count', 'name', 'text', 'any']),
  /** Units it may carry (ISO 4217 is meant by `money`); empty = any of its kind. */
  units: z.array(z.string()).default([]),
  /** Cue words that name it, near which its value stands. `raise~` stands for the word and its regular inflections. */
  cues: words,
  /** A concept of the open lexicon: it names an attribute where no domain does. */
  open: z.boolean().default(false),
  /** fixed once done; growing (only up, cumulative); changing; per period. */
  time: z.enum(['fixed', 'growing', 'changing', 'per-period']).default('changing'),
  /** Event type its claims belong to, or null for standing facts. */
  event: z.string().nullable().default(null),
  /** Types of name that can be its subject. */
  subject: z.array(z.string()).default([]),
  /** Scope roles it may carry (investor, tranche, region, basis …). */
  scopes: z.array(z.string()).default([]),
  /** Its words say little (cost, time): any other fitting word goes before it. */
  vague: z.boolean().default(false),
  /** Where the sentence states the attribute on the left too, this is the one on the right: buying for money beside a stake is investing. */
  beside: z.record(z.string(), z.string()).default({}),
  /** Objects behind a cue that make it mean something else: 发布 a product has a date of release, 发布 a statement has none. */
  objects: z.strictObject({ not: words }).optional(),
  /** What a thing can do at most: "up to 256K" and "256K" say the same of it. */
  limit: z.boolean().default(false),
  /** What one piece costs: no sum of millions is that. */
  unitPrice: z.boolean().default(false),
  /** What a price is for one of, where its text does not say: a model's tokens are priced by the million. */
  per: z.string().optional(),
  /** How far apart two measurements of one thing may be, in its unit: agencies give magnitudes a tenth or two apart. */
  tolerance: z.number().optional(),
  /** The wider attribute an unqualified word may mean: valuation for pre_money_valuation. */
  broader: z.string().optional(),
});

/** rules/vocabulary/<domain>.yaml. */
export const domainSchema = z.strictObject({
  id: z.string(),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  attributes: z.array(attribute),
  /** Cue classes used by constructions: INVEST → verbs per language. */
  classes: z.record(z.string(), words).default({}),
  /** Event types: words that name one ("本轮", "this round"), and what tells one from the next; `named`: a name of type event does. */
  events: z
    .record(
      z.string(),
      z.strictObject({
        words,
        distinct: z.array(z.string()).default([]),
        named: z.boolean().default(false),
        /** What a column headed "amount" or "size" gives in a table of such events. */
        amount: z.string().optional(),
        /** Header words of the column that tells one of them from the next: round, 轮次. */
        columns: words.default({ zh: [], en: [] }),
        /** Kinds of a happening, which is nobody's own: a flood, a crash. It is told by kind, date and place, and what it cost is said of it. */
        kinds: z.record(z.string(), words).default({}),
      }),
    )
    .default({}),
  /** Header words of tables and keys of data files that mean an attribute beyond its cues: `release_date`, or with a scope `input_price/basis=cached`. */
  headers: z.record(z.string(), words).default({}),
  /** Header words of columns that hold no value and say of their row: who says so, where, how firmly. */
  columns: z.partialRecord(z.enum(['source', 'url', 'firmness']), words).default({}),
  /** Words of such a column for how firm its row is: `closed` is completed, `rumoured` a rumour. */
  firmness: z
    .partialRecord(
      z.enum(['rumour', 'report', 'statement', 'planned', 'expected', 'agreed', 'completed', 'cancelled']),
      words,
    )
    .default({}),
  /** A domain's own constructions, same shape as rules/constructions. */
  constructions: z.array(z.lazy(() => constructionSchema)).default([]),
});
export type Domain = z.infer<typeof domainSchema>;

/**
 * rules/constructions/*.yaml: one row that joins mentions into claims, by meaning. A pattern is a list of parts: `label:CLASS`, `CLASS|CLASS`, or a word
 * as it stands in text (`来自`, `as_well_as`), each with `?` (may be absent) or `+` (a list: A、B和C).
 */
export const constructionSchema = z.strictObject({
  id: z.string(),
  claim: z.strictObject({
    /** The attribute's id; absent where a part of class ATTR names it. */
    attribute: z.string().optional(),
    /** Label of the part that is the value. */
    value: z.string().default('value'),
    /** Label of the part that is spoken of; absent: carried over. */
    subject: z.string().optional(),
    /** Label of the part whose event it is. */
    of: z.string().optional(),
    /** The value says by how much the attribute changed: its id takes the word as a suffix. */
    change: z.enum(['increase', 'decrease']).optional(),
    /** Role → label of a part, or a word of its own. */
    scope: z.record(z.string(), z.string()).default({}),
  }),
  zh: z.array(z.string()).default([]),
  en: z.array(z.string()).default([]),
  /** Label of a list every member of which gets a claim of its own (各, each). */
  distribute: z.string().optional(),
  /** Lists are paired off one by one (分别, respectively). */
  respectively: z.boolean().default(false),
  /** How much other text may stand between two parts: characters of Chinese, or a third of those of English. */
  gap: z.number().default(6),
  examples: z.array(z.strictObject({ text: z.string(), claims: z.number() })).default([]),
  not: z.array(z.string()).default([]),
});
export type Construction = z.infer<typeof constructionSchema>;

/**
 * rules/workings/*.yaml: arithmetic that a sentence states itself. The labels of a pattern are the roles of its numbers: `old`, `new`, `by`;
 * `part`, `whole`, `share`; `length`, `range`; `age`, `since`; `weekday`, `date`. Patterns are written as for constructions.
 */
export const workingSchema = z.strictObject({
  id: z.string(),
  relation: z.enum(['change', 'multiple', 'share', 'span', 'age', 'weekday']),
  zh: z.array(z.string()).default([]),
  en: z.array(z.string()).default([]),
  gap: z.number().default(6),
  examples: z.array(z.strictObject({ text: z.string(), parts: z.number() })).default([]),
  not: z.array(z.string()).default([]),
});
export type Working = z.infer<typeof workingSchema>;

/** rules/identities/*.yaml: an equation or bound among attributes of one event, declared once (reason/equations.ts reads it). */
export const identitySchema = z.strictObject({
  id: z.string(),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  /** `a + b = c`, `a <= b`, `sum(a) <= b` (over the subjects of one event), `part = share * total`, `new = old * (1 + growth)`. */
  equation: z.string(),
  /** Where its claims must agree: `event` (whoever the subject is), or `subject` as well. */
  scope: z.enum(['event', 'subject']).default('event'),
  why: z.string(),
});
export type Identity = z.infer<typeof identitySchema>;

const percent = z.number().min(0).max(100);
/** Per cent of a value: read at its strictest, as usual, and at its loosest. */
const width = z.strictObject({ strict: percent, usual: percent, loose: percent });
/** Days within which two mentions may speak of one event. */
const window = z.strictObject({
  same: z.number(),
  planned: z.number(),
  recalled: z.number(),
  /** Events of this kind come in swarms: a date alone joins none, only one clock time or one of their own numbers. */
  swarm: z.boolean().default(false),
  /** What is counted of it changes by the day: two days are two states, said or not. */
  moves: z.boolean().default(false),
});

/** What the reasoning takes for granted; every number could be otherwise. */
const reasoning = z.strictObject({
  /** How far "about" reaches to either side. */
  about: width.prefault({ strict: 1, usual: 10, loose: 20 }),
  /** How many times past its number a bound still speaks of it; 0 leaves the far side open. */
  reach: z
    .strictObject({ strict: z.number(), usual: z.number(), loose: z.number() })
    .prefault({ strict: 5, usual: 10, loose: 0 }),
  /** Days within which mentions join one event: told alike, a plan before its deed, an event recalled later. */
  events: z.record(z.string(), window).prefault({ default: { same: 45, planned: 200, recalled: 400 } }),
  /** Days within which two statements of a changing fact without event speak of one state. */
  sameState: z.number().default(14),
  /** Days within which a newer statement of a growing or changing fact is shown to replace an older one. */
  replaces: z.number().default(92),
  /** Days within which the same digits a power of ten apart are a slip and not a growth. */
  slips: z.number().default(200),
  /** Scope roles that may be left unsaid without speaking of another thing. */
  openScopes: z.array(z.string()).default(['basis']),
  /** Scope roles that name a part of the whole (a first stage, a tranche). */
  partScopes: z.array(z.string()).default(['stage', 'phase', 'tranche', 'part']),
});

/** rules/policy.yaml: every convention that could be otherwise. */
export const policySchema = z.strictObject({
  vagueNumerals: z.unknown().optional(),
  reasoning: reasoning.prefault({}),
});
export type Policy = z.infer<typeof policySchema>;
