import { i18n } from '#i18n';
import { focusNeighbour } from '@/components/focus/focus-neighbour';
import { MarkGlyph } from '@/components/state/mark-glyph';
import type { Artifact } from '@/lib/model/artifact';
import type { TagId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import { quoteStart } from '@/lib/words/quote-start';

/** A passage with the artifact that it is in, and the address to open it at where it has one. */
export interface CellPassage {
  tag: Tag;
  artifact: Artifact;
  address: string | null;
}

interface Props {
  passages: readonly CellPassage[];
  onDelete: (id: TagId) => void;
}

/** The passages of one cell. */
export function CellPassages({ passages, onDelete }: Props) {
  if (passages.length === 0) return <p class="quiet">{i18n.t('matrix.noPassages')}</p>;
  return (
    <ul class="list cell-passages">
      {passages.map(({ tag, artifact, address }) => (
        <li key={tag.id} class="cell-passage">
          <blockquote>{tag.passage.quote}</blockquote>
          <p class={tag.rationale === '' ? 'quiet' : undefined}>{tag.rationale || i18n.t('matrix.rationaleMissing')}</p>
          <p class="cell-passage-foot small">
            {tag.sighting.status !== 'exact' && (
              <span class="mark" data-mark={tag.sighting.status}>
                <MarkGlyph mark={tag.sighting.status} />
                {i18n.t(`state.${tag.sighting.status}`)}
              </span>
            )}
            {address === null ? (
              <span>{titleOf(artifact)}</span>
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {titleOf(artifact)}
              </a>
            )}
            <button
              type="button"
              class="button plain danger"
              aria-label={i18n.t('matrix.deleteTagLabel', [quoteStart(tag.passage.quote)])}
              onClick={(event) => {
                focusNeighbour(event.currentTarget);
                onDelete(tag.id);
              }}
            >
              {i18n.t('matrix.deleteTag')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}

const titleOf = (artifact: Artifact) => artifact.title || i18n.t('workspace.untitled');
