import type { Claim, EntityRef, EventEvidence, Reading } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { foldId, shortNames } from './short-names.ts';

/**
 * Rewrites entity ids so that one thing has one id: an alias taught by one document holds in it, by two in all. A name beside its spelling in
 * another script, 甲公司（Alpha）, holds in all at once: whoever uses either spelling means it.
 */
export function resolveEntities(readings: readonly Reading[], knowledge: Knowledge): readonly Claim[] {
  const everywhere = sharedAliases(readings);
  const releasesIn = releasesOf(readings);
  const known = new Set(knowledge.entities.map((entity) => entity.id));
  const places = countriesByName(knowledge);
  const folded = (id: string): string =>
    known.has(id) ? id : (places.get(DELEGATION.exec(id)?.[1] ?? '') ?? foldId(id));
  const met = readings.flatMap((reading) => reading.claims.flatMap(namesIn).map(folded));
  const shorts = shortNames(met.filter((id) => !known.has(id)));
  return readings.flatMap((reading) => {
    const releases = releasesIn(reading);
    const here = new Map(reading.aliases.map((a) => [fold(a.alias), a.id]));
    const resolve = (id: string): string => {
      if (known.has(id)) return id;
      const taught = here.get(fold(id)) ?? everywhere.get(fold(id)) ?? releases.get(id) ?? folded(id);
      return known.has(taught) ? taught : (shorts.get(taught) ?? taught);
    };
    const names = new Map(reading.aliases.map((a) => [a.id, a.name]));
    return reading.claims.map((claim) => resolved(claim, resolve, names));
  });
}

/** What a claim is said of, and what its takeover is of. */
const namesIn = ({ subject, eventEvidence }: Claim): readonly string[] => {
  const ordinal = eventEvidence?.ordinal;
  return ordinal?.startsWith(TARGET) ? [subject.id, ordinal.slice(TARGET.length)] : [subject.id];
};

/** 甲国代表团 and 甲国体育代表团 compete as the country. */
const DELEGATION = /^([\u3400-\u9fff]{2,8}?)(?:体育|奥运)?代表[团队]$/u;
const countriesByName = ({ entities }: Knowledge): ReadonlyMap<string, string> =>
  new Map(
    entities.flatMap(({ id, type, names, zh }) =>
      type === 'place' ? [...names, ...(zh ? [zh] : [])].map((name) => [name, id] as const) : [],
    ),
  );

/** Bare versions that a document keys its rows by → releases of the product they are of. */
type Releases = ReadonlyMap<string, string>;

const BARE = /^\d{1,3}(?:\.\d{1,3}){0,2}$/u;
const RELEASE = /^(?<product>[^/]*\p{L}[^/]*)-(?<version>\d{1,3}(?:\.\d{1,3}){0,2})$/u;

/**
 * A file that names no product keys its rows by bare versions. Where those that the corpus knows are of one product, all of them are; else each
 * is of the one product that has it.
 */
function releasesOf(readings: readonly Reading[]): (reading: Reading) => Releases {
  const owners = new Map<string, Set<string>>();
  for (const { claims } of readings)
    for (const { subject } of claims) {
      const { product, version } = RELEASE.exec(subject.id)?.groups ?? {};
      if (product && version) owners.set(version, (owners.get(version) ?? new Set()).add(product));
    }
  return ({ claims }) => {
    const bare = [...new Set(claims.map(({ subject }) => subject.id))].filter((id) => BARE.test(id));
    const met = new Set(bare.flatMap((version) => [...(owners.get(version) ?? [])]));
    const [only] = met;
    const product = (version: string): string | undefined => {
      const own = owners.get(version) ?? new Set();
      return met.size === 1 ? only : own.size === 1 ? [...own][0] : undefined;
    };
    return new Map(
      bare
        .flatMap((version) => [[version, product(version)] as const])
        .flatMap(([version, of]) => (of ? [[version, `${of}-${version}`] as const] : [])),
    );
  };
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Aliases that two documents teach alike, or one as another script's spelling, and none otherwise. */
function sharedAliases(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const taught = new Map<string, Map<string, Set<string>>>();
  for (const reading of readings)
    for (const { alias, id } of reading.aliases) {
      const ids = taught.get(fold(alias)) ?? new Map<string, Set<string>>();
      taught.set(fold(alias), ids.set(id, (ids.get(id) ?? new Set()).add(reading.document.id)));
    }
  const shared = new Map<string, string>();
  for (const [alias, ids] of taught)
    for (const [id, documents] of ids)
      if (ids.size === 1 && (documents.size > 1 || isOtherScript(alias, id))) shared.set(alias, id);
  return shared;
}

const HAN = /^[\u3400-\u9fff·]{3,}$/u;
const LATIN = /^[\p{Script=Latin}\d .-]{4,}$/u;
const isOtherScript = (a: string, b: string): boolean =>
  (HAN.test(a) && LATIN.test(b)) || (LATIN.test(a) && HAN.test(b));

function resolved(claim: Claim, resolve: (id: string) => string, names: ReadonlyMap<string, string>): Claim {
  const subject = entity(claim.subject, resolve, names);
  const evidence = claim.eventEvidence && evidenceOf(claim.eventEvidence, resolve);
  const qualifiers = Object.fromEntries(Object.entries(claim.qualifiers).map(([role, id]) => [role, resolve(id)]));
  return { ...claim, subject, qualifiers, eventEvidence: evidence };
}

function entity(ref: EntityRef, resolve: (id: string) => string, names: ReadonlyMap<string, string>): EntityRef {
  const id = resolve(ref.id);
  if (id === ref.id) return ref;
  return { id, name: names.get(id) ?? ref.name, aliases: [...(ref.aliases ?? []), ref.name] };
}

/** What is taken over tells one takeover from the next. */
const TARGET = 'target:';

const evidenceOf = (evidence: EventEvidence, resolve: (id: string) => string): EventEvidence => ({
  ...evidence,
  of: evidence.of === null ? null : resolve(evidence.of),
  ...(evidence.scene ? { scene: resolve(evidence.scene) } : {}),
  parties: evidence.parties.map(resolve),
  ordinal: evidence.ordinal?.startsWith(TARGET)
    ? TARGET + resolve(evidence.ordinal.slice(TARGET.length))
    : evidence.ordinal,
});
