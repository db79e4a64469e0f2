import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ThreadCallbacks } from '@/components/feedback/feedback-model';
import { ThreadList } from '@/components/feedback/thread-list';
import { CellStateLine } from '@/components/state/cell-state';
import { IndicatorChip } from '@/components/state/indicator-chip';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { Cell, CellKey } from '@/lib/model/cell';
import type { ReviewerRating, ReviewerThread } from '@/lib/model/feedback-reply';
import type { LevelId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import type { CellPassage, PassageCallbacks } from './cell-passage';
import { CellPassages } from './cell-passages';
import { CellRating } from './cell-rating';

/** The one cell that is open, with its passages; those of one artifact alone where there is one. */
export interface OpenCell {
  key: CellKey;
  from: Artifact | null;
  passages: readonly CellPassage[];
  total: number;
  threads: readonly ReviewerThread[];
}

export interface CellPanelCallbacks extends ThreadCallbacks, PassageCallbacks {
  onRate: (cell: Cell, levelId: LevelId | null) => void;
  onClose: () => void;
  onMore: () => void;
  /** The address at which feedback on a cell is asked for. */
  askAddressOf: (key: CellKey) => string;
  /** The address of a cell with all its passages. */
  wholeAddressOf: (key: CellKey) => string;
}

interface Props {
  cell: CellCoverage;
  requirement: Requirement;
  opened: OpenCell;
  reviewed: readonly ReviewerRating[];
  on: CellPanelCallbacks;
}

/** All of one cell beside the map: what is asked for, how far it has come, its rating and its passages. */
export function CellPanel({ cell, requirement, opened, reviewed, on }: Props) {
  const { indicator, key } = cell;
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [key, opened.from?.id]);

  return (
    <aside
      ref={panel}
      class="cell-panel"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') on.onClose();
      }}
    >
      <div class="cell-panel-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {i18n.t('matrix.panel', [indicator.code, requirement.code])}
        </h2>
        <button
          type="button"
          class="button"
          aria-label={i18n.t('matrix.closeLabel', [indicator.code, requirement.code])}
          onClick={on.onClose}
        >
          {i18n.t('matrix.close')}
        </button>
      </div>
      <p>
        <IndicatorChip indicator={indicator} /> {indicator.text}
      </p>
      <p class="small quiet">
        {requirement.code} {requirement.title}
      </p>
      {indicator.hint !== '' && <p class="small quiet">{indicator.hint}</p>}
      <CellStateLine cell={cell} />
      <CellRating
        cell={cell}
        requirement={requirement}
        reviewed={reviewed}
        onRate={(levelId) => on.onRate(cell.cell, levelId)}
      />
      <h3>{i18n.t('state.passages', opened.total)}</h3>
      {opened.from && (
        <p class="small quiet">
          {i18n.t('matrix.fromArtifact', [opened.from.title || i18n.t('workspace.untitled')])}{' '}
          <a href={on.wholeAddressOf(key)}>{i18n.t('matrix.fromAll')}</a>
        </p>
      )}
      <CellPassages passages={opened.passages} total={opened.total} onMore={on.onMore} on={on} />
      <ThreadList threads={opened.threads} onDone={on.onDone} />
      <p>
        <a href={on.askAddressOf(key)}>{i18n.t('matrix.ask', [indicator.code])}</a>
      </p>
    </aside>
  );
}
