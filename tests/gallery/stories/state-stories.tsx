import { Readiness } from '@/components/coverage/readiness';
import { EmptyState } from '@/components/notice/empty-state';
import { Notice } from '@/components/notice/notice';
import { SampleOffer } from '@/components/notice/sample-offer';
import { UndoControls } from '@/components/notice/undo-controls';
import { IndicatorChip } from '@/components/state/indicator-chip';
import { MarkGlyph } from '@/components/state/mark-glyph';
import { StateGlyph } from '@/components/state/state-glyph';
import { markWord, stateWord } from '@/components/state/state-words';
import { coverage, outline } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const states = ['bare', 'tagged', 'explained', 'ready'] as const;
const marks = ['changed', 'lost', 'questioned'] as const;

export const stateStories: Story[] = [
  {
    name: 'states-and-marks',
    view: () => (
      <>
        {states.map((state) => (
          <p key={state} data-state={state}>
            <StateGlyph state={state} /> {stateWord(state)}
          </p>
        ))}
        {marks.map((mark) => (
          <p key={mark} class="mark" data-mark={mark}>
            <MarkGlyph mark={mark} /> {markWord(mark)}
          </p>
        ))}
      </>
    ),
  },
  {
    name: 'indicator-chips',
    view: () => outline.indicators.map((indicator) => <IndicatorChip key={indicator.id} indicator={indicator} />),
  },
  ...(['bare', 'mixed', 'ready'] as const).map((kind) => ({
    name: `readiness-${kind}`,
    width: 348,
    view: () => <Readiness coverage={coverage(kind)} />,
  })),
  {
    name: 'notices',
    view: () => (
      <>
        <Notice kind="problem" onDismiss={nothing}>
          There is no room left on this device.
        </Notice>
        <Notice kind="news">Restored. You can undo this.</Notice>
      </>
    ),
  },
  { name: 'undo', view: () => <UndoControls undoable="tagged a passage" redoable="rated" onUndo={nothing} /> },
  {
    name: 'empty-with-sample',
    view: () => (
      <EmptyState title="No credential yet" text="Load a program to see what it asks for.">
        <SampleOffer onLoad={nothing} />
      </EmptyState>
    ),
  },
];
