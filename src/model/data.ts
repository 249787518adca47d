import { z } from 'zod';

/** Scales a column may be counted in: words of both languages, or a factor. */
export const SCALES = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
} as const;

const text = z.string().min(1);
/** Words of cells and what they stand for: `{closed: completed}`. */
const wordsOf = <T extends z.ZodType>(meaning: T) => z.record(text, meaning);

/** Where a word of a row comes from: a column, a pattern of columns (`"{company} {model}"`), or one fixed word for all rows. */
const term = z.union([text, z.strictObject({ is: text })]);
export type Term = z.infer<typeof term>;

const EVIDENCE = ['rumour', 'report', 'statement', 'record'] as const;
const PHASE = ['planned', 'expected', 'agreed', 'completed', 'cancelled'] as const;
const firmness = <T extends readonly [string, ...string[]]>(levels: T) =>
  z.union([
    text,
    z.strictObject({ is: z.enum(levels) }),
    z.strictObject({ column: text, words: wordsOf(z.enum(levels)) }),
  ]);

const scale = z.union([z.number().positive(), z.enum(Object.keys(SCALES) as [keyof typeof SCALES])]);
const fromColumn = z.strictObject({ column: text });

/** One column of values: its attribute alone, or with unit, scale and scope. Plain words are fixed here; `{column: …}` reads them from the row. */
const valueColumn = z.union([
  text,
  z.strictObject({
    attribute: z.union([text, z.strictObject({ column: text, words: wordsOf(text).default({}) })]),
    unit: z.union([text, fromColumn]).optional(),
    scale: z.union([scale, fromColumn]).optional(),
    scope: z.record(text, term).default({}),
  }),
]);
export type ValueColumn = z.infer<typeof valueColumn>;

/** How the rows of a data file are read: which column says of what a row speaks, when, how firmly and by whom, and which hold values. */
export const dataMappingSchema = z.strictObject({
  // JSON and YAML: the list (or the map) that holds the rows, with `*` for any key: /companies/*/rounds.
  rows: z
    .string()
    .regex(/^(?:\/.*)?$/u, 'a JSON pointer such as /rounds')
    .optional(),
  /** Markdown and HTML: only the n-th table, or those under a heading. */
  table: z.union([z.number().int().positive(), text]).optional(),
  subject: term,
  /** What tells one event of a kind from the next: `Series F`. */
  event: term.optional(),
  time: z.union([term, z.strictObject({ from: term.optional(), to: term.optional() })]).optional(),
  /** Order of all-number dates, where no cell tells it. */
  dates: z.enum(['dmy', 'mdy']).optional(),
  evidence: firmness(EVIDENCE).optional(),
  phase: firmness(PHASE).optional(),
  source: term.optional(),
  url: term.optional(),
  scope: z.record(text, term).default({}),
  values: z.record(text, valueColumn).refine((values) => Object.keys(values).length > 0, 'names no column of values'),
});
export type DataMapping = z.infer<typeof dataMappingSchema>;

/** `data:` of gainsay.yaml: path pattern → one mapping, or several where a file holds tables of several kinds. */
export const dataSchema = z.record(text, z.union([dataMappingSchema, z.array(dataMappingSchema).min(1)]));
