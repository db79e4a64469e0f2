import { i18n } from '#i18n';
import { ServedRequirements } from '@/components/coverage/served-requirements';
import { focusNeighbour } from '@/components/focus/focus-neighbour';
import { MarkGlyph } from '@/components/state/mark-glyph';
import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId, RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';

/** An artifact as the workspace lists it. `address` is where it opens, null where it can't be opened from here. */
export interface ArtifactEntry {
  artifact: Artifact;
  address: string | null;
  /** Whether it is the lesson that ships with the extension, whose address says nothing to a person. */
  isLesson: boolean;
}

/** Its passages; those that were not found among them. */
export interface ShownCounts {
  tags: number;
  lost: number;
}

export interface ArtifactCallbacks {
  onServes: (id: ArtifactId, requirementIds: RequirementId[]) => void;
  onDelete: (id: ArtifactId) => void;
}

interface Props {
  entry: ArtifactEntry;
  /** Undefined until it has been counted. */
  counts: ShownCounts | undefined;
  requirements: readonly Requirement[];
  on: ArtifactCallbacks;
}

export function ArtifactItem({ entry: { artifact, address, isLesson }, counts, requirements, on }: Props) {
  const title = artifact.title || i18n.t('workspace.untitled');
  return (
    <>
      <div class="artifact-words">
        <h2>{title}</h2>
        <p class="small quiet artifact-address">{isLesson ? i18n.t('workspace.lesson') : artifact.url}</p>
        <p class="artifact-counts">
          {counts ? i18n.t('workspace.artifactTags', counts.tags) : '\u00a0'}
          {counts !== undefined && counts.lost > 0 && (
            <span class="mark" data-mark="lost">
              <MarkGlyph mark="lost" />
              {i18n.t('workspace.artifactLost', counts.lost)}
            </span>
          )}
        </p>
        {requirements.length > 0 && (
          <ServedRequirements
            legend={i18n.t('workspace.artifactServes')}
            requirements={requirements}
            chosen={artifact.requirementIds}
            onChoose={(ids) => on.onServes(artifact.id, ids)}
          />
        )}
      </div>
      <div class="artifact-actions">
        {address !== null && (
          <a
            class="button"
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={i18n.t('workspace.artifactOpenLabel', [title])}
          >
            {i18n.t('workspace.artifactOpen')}
          </a>
        )}
        <button
          type="button"
          class="button plain danger"
          aria-label={i18n.t('workspace.artifactDeleteLabel', [title])}
          onClick={(event) => {
            focusNeighbour(event.currentTarget);
            on.onDelete(artifact.id);
          }}
        >
          {i18n.t('workspace.artifactDelete')}
        </button>
      </div>
    </>
  );
}
