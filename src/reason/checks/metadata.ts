import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { groupBy } from '../../relate/events.ts';
import { type Draft, defineCheck } from '../check.ts';

const params = z.strictObject({
  /** `platform`: the address belongs to another platform than the label names; `author`: the author field names no person, the text does. */
  of: z.enum(['platform', 'author']),
  platforms: z.array(z.strictObject({ host: z.string(), names: z.array(z.string()) })).default([]),
});
type Params = z.infer<typeof params>;

/** What a document's metadata says of it against its own address and text. */
export const metadataCheck = defineCheck<Params>({
  id: 'metadata',
  params,
  propose: ({ related }, wanted) => {
    const own = related.claims.filter((c) => c.attribute.startsWith('document.'));
    return [...groupBy(own, (c) => c.document).values()].flatMap((claims) =>
      wanted.of === 'platform'
        ? platforms(claims, wanted)
        : authors(claims, related.document.get(claims[0]?.document ?? '')),
    );
  },
});

const textOf = ({ value }: Claim): string => (value.kind === 'text' ? value.text : '');
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
const field = (claims: readonly Claim[], name: string): Claim | undefined =>
  claims.find((c) => c.attribute === `document.${name}`);

function platforms(claims: readonly Claim[], { platforms: known }: Params): Draft[] {
  const address = field(claims, 'url');
  const host = address && /^https?:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/iu.exec(textOf(address))?.[1]?.toLowerCase();
  if (!address || !host) return [];
  return claims
    .filter((c) => c.attribute === 'document.source')
    .flatMap((label): Draft[] => {
      const named = known.find(({ names }) => names.some((name) => fold(name) === fold(textOf(label))));
      if (!named || host === named.host || host.endsWith(`.${named.host}`)) return [];
      return [{ verdict: 'tension', claims: [label, address], values: { label: textOf(label), host } }];
    });
}

/** An author field that repeats the publisher, where the text names the person who wrote. */
function authors(claims: readonly Claim[], document: Document | undefined): Draft[] {
  const [author, byline, source] = ['author', 'byline', 'source'].map((name) => field(claims, name));
  if (!author || !byline || fold(textOf(byline)) === fold(textOf(author))) return [];
  const publishers = [document?.publisher ?? '', source ? textOf(source) : ''].map(fold);
  if (!publishers.includes(fold(textOf(author)))) return [];
  return [{ verdict: 'tension', claims: [author, byline], values: { author: textOf(author), byline: textOf(byline) } }];
}
