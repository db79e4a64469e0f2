import { i18n } from '#i18n';
import { ChangedText } from '@/components/changed-text/changed-text';
import { ThreadList } from '@/components/feedback/thread-list';
import { focusNeighbour } from '@/components/focus/focus-neighbour';
import { LevelCards } from '@/components/rating/level-cards';
import { CellStateLine } from '@/components/state/cell-state';
import { IndicatorChip } from '@/components/state/indicator-chip';
import { StateGlyph } from '@/components/state/state-glyph';
import { cellKey } from '@/lib/model/cell';
import { saysTheSame } from '@/lib/tagging/word-changes';
import { quoteStart } from '@/lib/words/quote-start';
import { asText } from './as-text';
import type { PanelPassage, TaggedCell } from './panel-model';
import type { PassageCallbacks } from './passage-callbacks';
import { RationaleEditor } from './rationale-editor';

interface Props {
  passage: PanelPassage;
  on: PassageCallbacks;
}

/** All that is known of a passage beyond its three lines, and what can be done with it. */
export function PassageDetails({ passage, on }: Props) {
  const { tag, cells, threads } = passage;
  const { quote } = tag.passage;
  const { status } = tag.sighting;
  const start = quoteStart(quote);
  const reasons = new Map(tag.cells.map((cell) => [cellKey(cell), cell.reason ?? '']));
  const isUnsure = tag.sighting.status === 'changed' && saysTheSame(quote, tag.sighting.quote);
  return (
    <>
      {tag.sighting.status === 'changed' && (
        <div class="small">
          {!isUnsure && <p class="quiet">{i18n.t('panel.changedExplain')}</p>}
          <ChangedText before={quote} after={tag.sighting.quote} />
        </div>
      )}
      <RationaleEditor rationale={tag.rationale} onSave={(rationale) => on.onRationale(tag.id, rationale)} />
      <ul class="list">
        {cells.map((cell) => (
          <TaggedCellLine
            key={cell.coverage.key}
            cell={cell}
            reason={reasons.get(cell.coverage.key) ?? ''}
            onRate={on.onRate}
          />
        ))}
      </ul>
      <ThreadList threads={threads} onDone={on.onDone} />
      <div class="passage-actions">
        {status === 'changed' && (
          <button
            type="button"
            class="button"
            aria-label={i18n.t(isUnsure ? 'panel.acceptPlaceLabel' : 'panel.acceptLabel', [start])}
            onClick={() => on.onAccept(tag.id)}
          >
            {i18n.t(isUnsure ? 'card.acceptPlace' : 'card.accept')}
          </button>
        )}
        {status !== 'exact' && (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('panel.attachLabel', [start])}
            onClick={() => on.onAttach(tag.id)}
          >
            {i18n.t('panel.attach')}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          aria-label={i18n.t('panel.askLabel', [start])}
          onClick={() => on.onAsk(tag.id)}
        >
          {i18n.t('panel.ask')}
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={i18n.t('panel.copyLabel', [start])}
          onClick={() => on.onCopy(asText(passage))}
        >
          {i18n.t('panel.copy')}
        </button>
        <button
          type="button"
          class="button plain danger"
          aria-label={i18n.t('panel.removeLabel', [start])}
          onClick={(event) => {
            focusNeighbour(event.currentTarget);
            on.onDelete(tag.id);
          }}
        >
          {i18n.t('panel.remove')}
        </button>
      </div>
    </>
  );
}

interface LineProps {
  cell: TaggedCell;
  /** Why the passage shows this one, where that is another reason. */
  reason: string;
  onRate: PassageCallbacks['onRate'];
}

function TaggedCellLine({ cell: { coverage, requirement }, reason, onRate }: LineProps) {
  return (
    <li class="tagged-cell">
      <StateGlyph state={coverage.state} />
      <IndicatorChip indicator={coverage.indicator} />
      <CellStateLine cell={{ ...coverage, here: 0, marks: [] }} />
      <LevelCards
        indicator={coverage.indicator}
        requirement={requirement.code}
        chosen={coverage.level?.id ?? null}
        onRate={(levelId) => onRate(coverage.cell, levelId)}
      />
      {reason !== '' && (
        <p class="tagged-reason" dir="auto">
          {reason}
        </p>
      )}
    </li>
  );
}
