import type { Policy } from '../knowledge/schema.ts';
import type { Claim, Reading } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { byPlace, type CandidateSet, candidatesOf } from './candidates.ts';
import { ofThisEvent, withoutCoActors } from './co-actors.ts';
import { resolveEntities } from './entities.ts';
import { eventsOf } from './events.ts';
import { ofEveryVersion } from './every-version.ts';
import { happeningsOf, ofWholeHappening, widerOf } from './happenings.ts';
import { originsOf } from './origins.ts';
import { withForecasts, withJointWholes } from './wholes.ts';

/** Claims that met, with what decides whether they may be compared. */
export interface Related {
  readonly documents: readonly Document[];
  /** All claims, with subjects and events resolved across the corpus, by document and place. */
  readonly claims: readonly Claim[];
  /** Document id → origin id: documents that repeat one another share it. */
  readonly origins: ReadonlyMap<string, string>;
  /** Sets of claims of one subject, family of attributes, dimension and event. */
  readonly candidates: readonly CandidateSet[];
  readonly attributes: Attributes;
  readonly policy: Policy;
  readonly document: ReadonlyMap<string, Document>;
}

/** Which claims speak of the same thing: entities, events, keys, origins. The order of readings changes nothing. */
export function relate(readings: readonly Reading[], knowledge: Knowledge): Related {
  const documents = readings.map((r) => r.document);
  const attributes = attributesOf(knowledge);
  const known = withForecasts(
    withJointWholes(ofEveryVersion(resolveEntities(readings, knowledge), documents)),
    attributes,
  );
  const told = ofThisEvent(withoutCoActors(known));
  const events = eventsOf(told, knowledge);
  const entities = new Set(knowledge.entities.map(({ id }) => id));
  const placed = ofWholeHappening(
    told.map((claim) => ({ ...claim, event: events.get(claim.id) ?? claim.event })),
    attributes,
    happeningsOf(knowledge),
    widerOf(knowledge),
    (id) => entities.has(id),
  );
  const claims = unique([...placed].sort(byPlace));
  return {
    documents,
    claims,
    origins: originsOf(readings),
    candidates: candidatesOf(claims, attributes),
    attributes,
    policy: knowledge.policy,
    document: new Map(documents.map((d) => [d.id, d])),
  };
}

/** Two files of one identity hold the same claims: each counts once. */
const unique = (claims: readonly Claim[]): Claim[] => [...new Map(claims.map((claim) => [claim.id, claim])).values()];
