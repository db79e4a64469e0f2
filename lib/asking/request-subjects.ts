import { i18n } from '#i18n';
import type { RequestSubjects, SubjectIndicator, SubjectPassage } from '@/lib/feedback/subjects';
import type { Artifact } from '@/lib/model/artifact';
import { type CellKey, cellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import { pagesOf, textQuoteOf } from '@/lib/model/passage';
import type { Tag } from '@/lib/model/tag';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { outlines } from '@/lib/store/outlines';
import { tags as tagTable } from '@/lib/store/tables/tags';

/** Everything that can be asked about. */
export function requestSubjects(db: ProofmarkDatabase): Promise<RequestSubjects> {
  const tables = [db.programs, db.credentials, db.requirements, db.indicators, db.artifacts, db.tags, db.totals];
  return db.transaction('r', tables, async () => {
    const [all, artifacts, tags, totals] = await Promise.all([
      outlines(db),
      db.artifacts.toArray(),
      db.tags.toArray(),
      db.totals.toArray(),
    ]);
    const counts = new Map(totals.map((total) => [cellKey(total), total.tags + total.lost]));
    const indicators = new Map<CellKey, SubjectIndicator>();
    for (const { credential, requirements, indicators: own } of all) {
      const byId = new Map(own.map((indicator) => [indicator.id, indicator]));
      for (const requirement of requirements) {
        for (const indicatorId of requirement.indicatorIds) {
          const indicator = byId.get(indicatorId);
          const cell = { requirementId: requirement.id, indicatorId };
          const key = cellKey(cell);
          if (!indicator) continue;
          const subject = { cell, indicator, requirement: requirement.title, credential: credential.title };
          indicators.set(key, { ...subject, tags: counts.get(key) ?? 0 });
        }
      }
    }
    const artifactById = new Map(artifacts.map((artifact) => [artifact.id, artifact]));
    const passages = new Map<TagId, SubjectPassage>();
    // What was tagged last is what people ask about first.
    for (const stored of tags.toSorted((one, other) => other.createdAt - one.createdAt)) {
      const artifact = artifactById.get(stored.artifactId);
      if (artifact) passages.set(stored.id, subjectPassage(tagTable.fromStored(stored), artifact));
    }
    return { passages, indicators };
  });
}

function subjectPassage({ id, passage, cells, rationale, sighting }: Tag, artifact: Artifact): SubjectPassage {
  const context = textQuoteOf(passage);
  const [page] = pagesOf(passage);
  return {
    tagId: id,
    passage,
    title: artifact.title || artifact.url,
    kind: artifact.kind,
    url: artifact.url,
    where: page ? i18n.t('ask.page', [page.label]) : '',
    prefix: context?.prefix ?? '',
    quote: sighting.status === 'changed' && sighting.quote !== '' ? sighting.quote : passage.quote,
    suffix: context?.suffix ?? '',
    rationale,
    cells,
  };
}
