import { i18n } from '#i18n';
import { ChangedText } from '@/components/changed-text/changed-text';
import { RatingSelect } from '@/components/coverage/rating-select';
import type { ThreadCallbacks } from '@/components/feedback/feedback-model';
import { ThreadList } from '@/components/feedback/thread-list';
import { focusNeighbour } from '@/components/focus/focus-neighbour';
import { CellStateLine } from '@/components/state/cell-state';
import { IndicatorChip } from '@/components/state/indicator-chip';
import { MarkGlyph } from '@/components/state/mark-glyph';
import { StateGlyph } from '@/components/state/state-glyph';
import type { Cell } from '@/lib/model/cell';
import type { LevelId, TagId } from '@/lib/model/ids';
import { quoteStart } from '@/lib/words/quote-start';
import type { PanelPassage, TaggedCell } from './panel-model';
import { RationaleEditor } from './rationale-editor';

export interface PassageCallbacks extends ThreadCallbacks {
  onReveal: (id: TagId) => void;
  onRationale: (id: TagId, rationale: string) => Promise<boolean>;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
  onDelete: (id: TagId) => void;
  /** Keeps what a changed passage says now. */
  onAccept: (id: TagId) => void;
  onAttach: (id: TagId) => void;
  onAsk: (id: TagId) => void;
}

interface Props {
  passage: PanelPassage;
  on: PassageCallbacks;
}

export function PassageItem({ passage: { tag, cells, threads }, on }: Props) {
  const quote = tag.passage.quote;
  const { status } = tag.sighting;
  return (
    <li class="passage-item" data-status={status}>
      {status !== 'exact' && (
        <p class="mark small" data-mark={status}>
          <MarkGlyph mark={status} />
          {i18n.t(`state.${status}`)}
        </p>
      )}
      {status === 'lost' ? (
        <blockquote class="passage-quote">{quote}</blockquote>
      ) : (
        <button type="button" class="passage-quote passage-reveal" onClick={() => on.onReveal(tag.id)}>
          <span class="visually-hidden">{i18n.t('panel.reveal')} </span>
          {quote}
        </button>
      )}
      {tag.sighting.status === 'changed' && (
        <div class="small">
          <p class="quiet">{i18n.t('panel.changedExplain')}</p>
          <ChangedText before={quote} after={tag.sighting.quote} />
        </div>
      )}
      <ul class="list">
        {cells.map((cell) => (
          <TaggedCellLine key={cell.coverage.key} cell={cell} onRate={on.onRate} />
        ))}
        {tag.cells.length === 0 && <li class="quiet">{i18n.t('panel.noIndicator')}</li>}
      </ul>
      <RationaleEditor rationale={tag.rationale} onSave={(rationale) => on.onRationale(tag.id, rationale)} />
      <ThreadList threads={threads} onDone={on.onDone} />
      <div class="passage-actions">
        <button
          type="button"
          class="button plain"
          aria-label={i18n.t('panel.askLabel', [quoteStart(quote)])}
          onClick={() => on.onAsk(tag.id)}
        >
          {i18n.t('panel.ask')}
        </button>
        {status === 'changed' && (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('panel.acceptLabel', [quoteStart(quote)])}
            onClick={() => on.onAccept(tag.id)}
          >
            {i18n.t('panel.accept')}
          </button>
        )}
        {status !== 'exact' && (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('panel.attachLabel', [quoteStart(quote)])}
            onClick={() => on.onAttach(tag.id)}
          >
            {i18n.t('panel.attach')}
          </button>
        )}
        <button
          type="button"
          class="button plain danger"
          aria-label={i18n.t('panel.deleteLabel', [quoteStart(quote)])}
          onClick={(event) => {
            focusNeighbour(event.currentTarget);
            on.onDelete(tag.id);
          }}
        >
          {i18n.t('panel.delete')}
        </button>
      </div>
    </li>
  );
}

function TaggedCellLine({ cell, onRate }: { cell: TaggedCell; onRate: PassageCallbacks['onRate'] }) {
  const { coverage, requirement } = cell;
  return (
    <li class="tagged-cell">
      <StateGlyph state={coverage.state} />
      <IndicatorChip indicator={coverage.indicator} />
      <CellStateLine cell={{ ...coverage, here: 0, marks: [] }} />
      <RatingSelect cell={coverage} requirement={requirement} onRate={(levelId) => onRate(coverage.cell, levelId)} />
    </li>
  );
}
