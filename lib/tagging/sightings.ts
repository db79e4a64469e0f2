import type { Located } from '@/lib/documents/document';
import type { SightingReport } from '@/lib/messaging/protocol';
import type { PassageId } from '@/lib/model/ids';
import type { Sighting, Tag } from '@/lib/model/tag';

/** What was looked for, found or not. */
type Known = Exclude<Located, { status: 'elsewhere' }>;

/** What of the present findings the stored tags don't know yet. */
export interface SightingQuestion {
  tags: readonly Pick<Tag, 'id' | 'passage' | 'sighting'>[];
  located: ReadonlyMap<PassageId, Located>;
  /** Passages that this visit has found. Pages take out what is scrolled away or folded; that is not lost. */
  seen: ReadonlySet<PassageId>;
  /** Whether the text has been at rest long enough to believe that what is not there is gone. */
  settled: boolean;
  /** Whether this may be another document than the tagged one, which came under its address. */
  isDoubtful?: boolean;
  /** Now, in ms since 1970. */
  at: number;
}

/**
 * The sightings worth storing. A passage is lost only once the text has come to rest: a page that is still building
 * itself has lost nothing. That one is found again is always news; that it merely stands elsewhere waits for the rest.
 */
export function newSightings(question: SightingQuestion): SightingReport['sightings'] {
  const { tags, located: all } = question;
  const isHere = !question.isDoubtful || tags.some(({ passage }) => isFoundIn(all, passage.id));
  return tags.flatMap((tag) => {
    const located = all.get(tag.passage.id);
    if (!located || located.status === 'elsewhere') return [];
    if (located.status === 'lost' && (!isHere || question.seen.has(tag.passage.id))) return [];
    const news = isNews(tag.sighting, located, question.settled);
    return news ? [{ tagId: tag.id, sighting: sightingOf(located, question.at) }] : [];
  });
}

const isFoundIn = (located: ReadonlyMap<PassageId, Located>, id: PassageId): boolean =>
  ['exact', 'changed'].includes(located.get(id)?.status ?? '');

function isNews(stored: Sighting, located: Known, settled: boolean): boolean {
  if (located.status === 'lost') return settled && stored.status !== 'lost';
  if (stored.status === 'lost') return true;
  if (!settled) return false;
  if (stored.status !== located.status) return true;
  const altered = stored.status === 'changed' && stored.quote !== located.quote;
  return altered || stored.start !== located.start;
}

function sightingOf(located: Known, at: number): Sighting {
  switch (located.status) {
    case 'exact':
      return { status: 'exact', start: located.start, at };
    case 'changed':
      return { status: 'changed', start: located.start, at, quote: located.quote };
    case 'lost':
      return { status: 'lost', at };
  }
}
