import type { DocumentAdapter } from '@/lib/documents/document';
import { resemblance } from '@/lib/documents/sketch';
import type { AlikeArtifact } from '@/lib/model/alike';
import type { Artifact, DocumentIdentity } from '@/lib/model/artifact';
import { traitsOf } from '@/lib/model/artifact-kinds';
import { type Passage, textQuoteOf, wholeQuoteOf } from '@/lib/model/passage';

/** What there is to go by besides names. */
type Reading = Pick<DocumentAdapter, 'locate' | 'describe' | 'sketch'>;

/** Below these parts of shared lines two pages are two: where they differ in a login, and where in who knows what. */
const enough = { same: 0.3, login: 0.5, unclear: 0.95 };

/**
 * The artifact that the page is, going by what stands on it; null where that can't be said. Being shown beside the wrong
 * page is the worst that can happen to evidence, so doubt counts against it.
 */
export async function recogniseAmong(
  alike: readonly AlikeArtifact[],
  identity: DocumentIdentity,
  reading: Reading,
  signal: AbortSignal,
): Promise<Artifact | null> {
  const sketch = alike.length > 0 ? await reading.sketch?.() : undefined;
  if (!sketch) return null;
  const likely = alike
    .map((each) => ({ ...each, shared: each.artifact.sketch ? resemblance(each.artifact.sketch, sketch) : null }))
    .sort((one, other) => (other.shared ?? 0) - (one.shared ?? 0));
  for (const { artifact, likeness, passages, shared } of likely) {
    if (!looksLike(artifact, identity, likeness, shared)) continue;
    const here = await countHere(passages, shared === null, reading, signal);
    const needed = shared === null ? passages.length : passages.length / 2;
    if (!signal.aborted && here > 0 && here >= needed) return artifact;
  }
  return null;
}

function looksLike(
  artifact: Artifact,
  identity: DocumentIdentity,
  likeness: AlikeArtifact['likeness'],
  shared: number | null,
): boolean {
  const isTitled = isSameTitle(artifact.title, identity.title);
  // What was stored before sketches were has nothing but its passages and their surroundings.
  if (shared === null) return likeness !== 'unclear' && isTitled;
  return shared >= enough[likeness] && (isTitled || (likeness !== 'unclear' && shared >= enough.unclear));
}

/** How many of the passages stand in the page word for word, and in the same surroundings where those count. */
async function countHere(
  passages: readonly Passage[],
  inPlace: boolean,
  reading: Reading,
  signal: AbortSignal,
): Promise<number> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  let here = 0;
  for await (const found of reading.locate(passages, signal)) {
    const passage = byId.get(found.passageId);
    if (found.status !== 'exact' || !passage || found.quote !== wholeQuoteOf(passage)) continue;
    if (!inPlace || hasSameSurroundings(passage, await reading.describe(found.start, found.end))) here += 1;
  }
  return here;
}

function hasSameSurroundings(stored: Passage, now: Passage | null): boolean {
  const [before, after] = [textQuoteOf(stored), now && textQuoteOf(now)];
  return before?.prefix === after?.prefix && before?.suffix === after?.suffix;
}

/** Pages count what is new in front of their titles. */
const isSameTitle = (one: string, other: string): boolean => bareTitle(one) === bareTitle(other);
const bareTitle = (title: string): string => title.replace(/^\(\d+\+?\)\s*/, '').trim();

/** Lines that an edited page still has in common with what it was; a page for logging in has fewer. */
const edited = 0.3;

/**
 * Whether what is not in the document is gone from it: a page for logging in, or one that says that there is none, comes
 * under the same address.
 */
export function isSurely(artifact: Artifact, identity: DocumentIdentity | null): boolean {
  if (!identity || !traitsOf(identity.kind).isPage || !artifact.sketch) return true;
  if (isSameTitle(artifact.title, identity.title)) return true;
  return identity.sketch !== undefined && resemblance(artifact.sketch, identity.sketch) >= edited;
}
