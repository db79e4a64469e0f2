import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { RatingSelect } from '@/components/coverage/rating-select';
import type { ThreadCallbacks } from '@/components/feedback/feedback-model';
import { ThreadList } from '@/components/feedback/thread-list';
import { CellStateLine } from '@/components/state/cell-state';
import { IndicatorChip } from '@/components/state/indicator-chip';
import { StateGlyph } from '@/components/state/state-glyph';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { Cell, CellKey } from '@/lib/model/cell';
import type { ReviewerRating, ReviewerThread } from '@/lib/model/feedback-reply';
import type { LevelId, TagId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { type CellPassage, CellPassages } from './cell-passages';

export interface CellBlockCallbacks extends ThreadCallbacks {
  onRate: (cell: Cell, levelId: LevelId | null) => void;
  onOpen: (key: CellKey | null) => void;
  onDelete: (id: TagId) => void;
  /** The address at which feedback on a cell is asked for. */
  askAddressOf: (key: CellKey) => string;
}

interface OpenedContent {
  passages: readonly CellPassage[];
  threads: readonly ReviewerThread[];
}

interface Props {
  cell: CellCoverage;
  requirement: Requirement;
  /** What it holds where it is open, null where it is closed. */
  opened: OpenedContent | null;
  /** The levels that reviewers see. */
  reviewed: readonly ReviewerRating[];
  on: CellBlockCallbacks;
}

/** One cell of the matrix: its indicator, state and self-rating, opening to its levels and passages. */
export function CellBlock({ cell, requirement, opened, reviewed, on }: Props) {
  const { indicator, key } = cell;
  const open = opened !== null;
  const opener = useRef<HTMLButtonElement>(null);
  // Opened by a link of the matrix above, it may be out of sight.
  useEffect(() => {
    if (!open) return;
    opener.current?.focus({ preventScroll: true });
    opener.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  return (
    <li class="cell-block" data-open={open}>
      <div class="cell-block-head">
        <StateGlyph state={cell.state} />
        <div class="cell-block-words">
          <p>
            <IndicatorChip indicator={indicator} /> {indicator.text}
          </p>
          <CellStateLine cell={cell} />
        </div>
        <div class="cell-block-tools">
          <RatingSelect cell={cell} requirement={requirement} onRate={(levelId) => on.onRate(cell.cell, levelId)} />
          {reviewed.map(({ reviewer, level }) => (
            <span key={`${reviewer} ${level}`} class="small cell-reviewed">
              <bdi>{i18n.t('matrix.reviewer', [reviewer || i18n.t('feedback.unnamed'), level])}</bdi>
            </span>
          ))}
          <button
            ref={opener}
            type="button"
            class="button cell-opener"
            aria-expanded={open}
            aria-label={`${i18n.t('state.passages', cell.tags)}. ${i18n.t('matrix.passagesOf', [indicator.code, requirement.code])}`}
            onClick={() => on.onOpen(open ? null : key)}
          >
            {i18n.t('state.passages', cell.tags)}
            <svg class="chevron" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" />
            </svg>
          </button>
        </div>
      </div>
      {opened && (
        <div class="cell-block-body">
          {indicator.hint !== '' && <p class="quiet">{indicator.hint}</p>}
          <CellPassages passages={opened.passages} onDelete={on.onDelete} />
          <ThreadList threads={opened.threads} onDone={on.onDone} />
          <p>
            <a href={on.askAddressOf(key)}>{i18n.t('matrix.ask', [indicator.code])}</a>
          </p>
          <LevelList cell={cell} />
        </div>
      )}
    </li>
  );
}

function LevelList({ cell }: { cell: CellCoverage }) {
  const { levels } = cell.indicator;
  if (levels.length === 0) return null;
  return (
    <dl class="level-list small">
      {levels.map((level) => (
        <div key={level.id} data-chosen={level.id === cell.level?.id}>
          <dt>{level.passes ? i18n.t('rating.passes', [level.label]) : level.label}</dt>
          <dd>{level.description}</dd>
        </div>
      ))}
    </dl>
  );
}
