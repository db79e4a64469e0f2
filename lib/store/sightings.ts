import * as v from 'valibot';
import type { SightingReport } from '@/lib/messaging/protocol';
import { isLate } from '@/lib/model/stamps';
import { Sighting } from '@/lib/model/tag';
import type { ProofmarkDatabase } from './database';
import type { StoredTag } from './tables/tags';
import { countTags } from './tallies';
import { writingTo } from './transaction';

/**
 * Notes how passages were found on a visit. That is an observation and no change of the person's: it can't be undone,
 * and a tag that has gone or moved since is passed over, as is what was overtaken by what was seen later. A report that no backup could hold is none.
 */
export async function reportSightings(db: ProofmarkDatabase, report: SightingReport): Promise<void> {
  const changes = await writingTo(db, [db.tags, db.tallies, db.totals], async () => {
    const tags = await db.tags.bulkGet(report.sightings.map((seen) => seen.tagId));
    const changes = report.sightings.flatMap(({ sighting }, position) => {
      const before = tags[position];
      if (!v.is(Sighting, sighting)) return [];
      if (before?.artifactId !== report.artifactId || isLate(sighting.at, before.sighting.at)) return [];
      return { before, after: { ...before, sighting } satisfies StoredTag };
    });
    await db.tags.bulkPut(changes.map((change) => change.after));
    await countTags(db, changes);
    return changes;
  });
  const told = changes.some(({ before, after }) => before.sighting.status !== after.sighting.status);
  if (told) await db.announce([report.artifactId]);
}
