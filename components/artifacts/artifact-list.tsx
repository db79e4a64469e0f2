import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import type { Requirement } from '@/lib/model/requirement';
import { type ArtifactCallbacks, type ArtifactEntry, ArtifactItem } from './artifact-item';

interface Props extends ArtifactCallbacks {
  entries: readonly ArtifactEntry[];
  /** Of the active credential: what an artifact can serve. */
  requirements: readonly Requirement[];
}

export function ArtifactList({ entries, requirements, ...on }: Props) {
  if (entries.length === 0) {
    return <EmptyState title={i18n.t('workspace.artifactsEmptyTitle')} text={i18n.t('workspace.artifactsEmptyText')} />;
  }
  return (
    <>
      <p class="quiet">{i18n.t('workspace.artifactsIntro')}</p>
      <ul class="list artifact-list">
        {entries.map((entry) => (
          <ArtifactItem key={entry.artifact.id} entry={entry} requirements={requirements} on={on} />
        ))}
      </ul>
    </>
  );
}
