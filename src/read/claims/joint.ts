import type { Span } from '../../model/span.ts';
import type { NameValue } from '../../model/value.ts';
import { widthOf } from './constructions/match.ts';
import type { Focus, Subject } from './subjects.ts';
import { isMark, type Token } from './tokens.ts';

/** Who shares a subject's lot where each has the value: USA and China at 38 apiece. Without 各 or each, the subject alone. */
export function sharing(
  text: string,
  tokens: readonly Token[],
  subject: Subject,
  value: Token,
  focus: Focus,
): Subject[] {
  const members = subject.members?.map((name) => ({ ...subject, name })) ?? listed(text, tokens, subject, focus);
  const own = inOrder(tokens, members, subject, value);
  if (own) return [own];
  const isEach = tokens.some(
    (t) =>
      t.classes.has('EACH') &&
      t.start < value.end + 12 &&
      (t.start >= (subject.span?.end ?? 0) || (t.start >= value.end && t.end <= (subject.span?.start ?? 0))),
  );
  // A day is not shared out: both go on sale on it.
  if (isEach || value.mention?.kind === 'date') return members;
  // Several places of one country that share one number: the number is of that part of the country.
  const countries = new Set(members.map((m) => focus.within(m.name.id)?.id));
  const country =
    subject.name.type === 'place' && members.length > 2 && countries.size === 1 ? focus.within(subject.name.id) : null;
  if (country) return [{ name: country, stated: true, span: subject.span }];
  return [
    members.length > 1 ? { name: together(members.map((m) => m.name)), stated: true, span: subject.span } : subject,
  ];
}

/** 甲、乙分别出资3亿元和2亿元: the first has the first. */
function inOrder(tokens: readonly Token[], members: readonly Subject[], subject: Subject, value: Span): Subject | null {
  const from = subject.span?.end ?? 0;
  const word = tokens.find((t) => (t.classes.has('RESPECTIVELY') || t.classes.has('=分别')) && t.start >= from);
  if (!word || members.length < 2) return null;
  const values = tokens.filter((t) => t.classes.has('VALUE') && t.start >= from);
  const at = values.findIndex((t) => t.start === value.start);
  const inRow = [...members].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return values.length === members.length && at >= 0 ? (inRow[at] ?? null) : null;
}

/** Several who have one value between them: a subject of its own, whatever their order. */
export function together(names: readonly NameValue[]): NameValue {
  const sorted = [...new Map(names.map((n) => [n.id, n])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  if (!first || sorted.length === 1) return first ?? names[0] ?? NOBODY;
  return { ...first, id: sorted.map((n) => n.id).join('+'), name: sorted.map((n) => n.name).join(' + '), by: 'text' };
}

const NOBODY: NameValue = { kind: 'name', id: '', name: '', type: 'other', by: 'form' };

/** Paris, France is one place. */
function isWithin(a: Token, b: Token, focus: Focus): boolean {
  const [x, y] = [a.mention?.value, b.mention?.value];
  return (
    x?.kind === 'name' && y?.kind === 'name' && (focus.within(x.id)?.id === y.id || focus.within(y.id)?.id === x.id)
  );
}

/** The list a subject's name stands in, itself first. */
function listed(text: string, tokens: readonly Token[], subject: Subject, focus: Focus): Subject[] {
  const at = tokens.findIndex((t) => t.start === subject.span?.start && t.classes.has('NAME'));
  if (at < 0) return [subject];
  const members = [subject];
  for (const step of [-1, 1]) {
    for (let i = at; ; i += step) {
      const [a, b] = step < 0 ? [tokens[i - 2], tokens[i]] : [tokens[i], tokens[i + 2]];
      const joint = tokens[i + step];
      const next = step < 0 ? a : b;
      const name = next?.mention?.value;
      if (
        !a ||
        !b ||
        !next ||
        name?.kind !== 'name' ||
        name.type !== subject.name.type ||
        !joint ||
        !(joint.classes.has('CONJ') || isMark(joint, 'DUN', 'COMMA'))
      )
        break;
      if (
        widthOf(text, a.end, b.start) > 2 ||
        isWithin(a, b, focus) ||
        next.classes.has('OBJECT') !== (tokens[at]?.classes.has('OBJECT') ?? false)
      )
        break;
      members.push({ name, stated: true, span: next });
      i += step;
    }
  }
  return members;
}
