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

export interface PassageCallbacks {
  onDelete: (id: TagId) => void;
  /** Called as its link is followed. */
  onFollow: (tag: Tag) => void;
}

interface Props {
  passage: CellPassage;
  on: PassageCallbacks;
}

/** A passage among those of a cell: its words, which lead to where they stand, its reason and what it is in. */
export function CellPassageView({ passage: { tag, artifact, address }, on }: Props) {
  const title = artifact.title || i18n.t('workspace.untitled');
  const follow = () => on.onFollow(tag);
  return (
    <>
      <blockquote dir="auto">{tag.passage.quote}</blockquote>
      <p class={tag.rationale === '' ? 'quiet' : undefined}>{tag.rationale || i18n.t('matrix.rationaleMissing')}</p>
      <p class="cell-passage-foot small">
        {tag.sighting.status !== 'exact' && (
          <span class="mark" data-mark={tag.sighting.status}>
            <MarkGlyph mark={tag.sighting.status} />
            {i18n.t(`state.${tag.sighting.status}`)}
          </span>
        )}
        {address === null ? (
          <span>{title}</span>
        ) : (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={i18n.t('matrix.openPassage', [title])}
            onClick={follow}
            onAuxClick={follow}
          >
            {title}
          </a>
        )}
        <button
          type="button"
          class="button plain danger"
          aria-label={i18n.t('matrix.deleteTagLabel', [quoteStart(tag.passage.quote)])}
          onClick={(event) => {
            focusNeighbour(event.currentTarget);
            on.onDelete(tag.id);
          }}
        >
          {i18n.t('matrix.deleteTag')}
        </button>
      </p>
    </>
  );
}
