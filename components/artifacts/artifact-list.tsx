import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import { NearList } from '@/components/windowing/near-list';
import type { ArtifactId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { type ArtifactCallbacks, type ArtifactEntry, ArtifactItem, type ShownCounts } from './artifact-item';

interface Props extends ArtifactCallbacks {
  entries: readonly ArtifactEntry[];
  /** Of those near the window. */
  counts: ReadonlyMap<ArtifactId, ShownCounts>;
  /** Of the active credential: what an artifact can serve. */
  requirements: readonly Requirement[];
  /** Told which are near the window. */
  onNear: (ids: string[]) => void;
}

/** As high as one is about, in CSS pixels. */
const about = 140;

export function ArtifactList({ entries, counts, requirements, onNear, ...on }: Props) {
  if (entries.length === 0) {
    return <EmptyState title={i18n.t('workspace.artifactsEmptyTitle')} text={i18n.t('workspace.artifactsEmptyText')} />;
  }
  return (
    <>
      <p class="quiet">{i18n.t('workspace.artifactsIntro')}</p>
      <NearList
        class="list artifact-list"
        itemClass="artifact-item"
        items={entries}
        keyOf={({ artifact }) => artifact.id}
        about={about}
        wordsOf={({ artifact }) => artifact.title}
        view={(entry) => (
          <ArtifactItem entry={entry} counts={counts.get(entry.artifact.id)} requirements={requirements} on={on} />
        )}
        onNear={onNear}
      />
    </>
  );
}
