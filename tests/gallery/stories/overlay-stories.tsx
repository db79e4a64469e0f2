import { signal, untracked } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Margin } from '@/components/margin/margin';
import { PassageCard } from '@/components/passage-card/passage-card';
import { Picker } from '@/components/picker/picker';
import { SelectionButton } from '@/components/selection-button/selection-button';
import { EveryTimeOffer } from '@/components/toast/every-time-offer';
import { ToastMessage } from '@/components/toast/toast';
import type { Found } from '@/lib/documents/document';
import { cellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import { choicesOfTag, emptyBook, openBook } from '@/lib/tagging/choice-book';
import type { ChoicesState } from '@/lib/tagging/document-tags';
import type { MarginBadge } from '@/lib/tagging/margin';
import { type Picking, startPicking } from '@/lib/tagging/picking';
import type { Toast } from '@/lib/tagging/toast';
import { cardCallbacks } from '../card-callbacks';
import { artifact, cells, outlines, reviewerThreads, tag } from '../materials';
import { nothing, nothingSaved } from '../nothing';
import type { Story } from '../story';

const book = openBook({
  artifact,
  tags: [tag('exact')],
  outlines,
  recentCells: cells.slice(1, 4).map(cellKey),
});

/** Where the passage would stand, in viewport coordinates. */
const boxes = [new DOMRect(80, 40, 420, 22)];

const story = (name: string, view: () => ComponentChildren): Story => ({ name: `overlay-${name}`, floats: true, view });

function picking(change: (picking: Picking) => void = nothing, known = book): Picking {
  const written = startPicking(
    {
      tagId: 'written' as TagId,
      passage: tag('exact').passage,
      editing: false,
      chosen: [],
      rationale: '',
      reasons: [],
    },
    signal(known),
  );
  change(written);
  return written;
}

const picker = (name: string, written: () => Picking, choices: ChoicesState = 'some') =>
  story(`picker-${name}`, () => (
    <Picker
      picking={untracked(written)}
      boxes={boxes}
      choices={choices}
      platform="other"
      onSave={nothing}
      onDecideLater={nothing}
      onCancel={nothing}
      onSample={nothingSaved}
      onTakeIn={nothing}
    />
  ));

const chosen = (written: Picking) => {
  for (const choice of book.choices.slice(0, 2)) written.toggle(choice);
};

const found = (status: Found['status']): Found => ({
  status,
  passageId: tag('exact').passage.id,
  start: 120,
  end: 190,
  quote: 'Explain why licensing information in a repository matters.',
});

const card = (name: string, entries: readonly Found['status'][], rationale: string) =>
  story(`card-${name}`, () => (
    <PassageCard
      tags={entries.map((status, place) => {
        const shown = tag(status, { rationale, of: place + 1 });
        return {
          tag: shown,
          located: found(status),
          choices: choicesOfTag(book, shown),
          threads: place === 0 && rationale ? reviewerThreads() : [],
        };
      })}
      boxes={boxes}
      selected={entries.includes('changed')}
      {...cardCallbacks()}
    />
  ));

const toasts: Toast[] = [
  { kind: 'saved', codes: ['A1', 'A3'], changeId: 'change' },
  { kind: 'deleted', changeId: 'change' },
  { kind: 'undone', changeId: 'change' },
  { kind: 'howToBegin', keys: 'Alt+Shift+G' },
  { kind: 'howToBegin', keys: '' },
  { kind: 'inFrame', address: 'https://lessons.example/shadows' },
  { kind: 'inFrame', address: null },
  { kind: 'failed', failure: 'storageFull' },
];

const variantOf = (toast: Toast): string => {
  if (toast.kind === 'howToBegin') return toast.keys === '' ? '-without-keys' : '';
  return toast.kind === 'inFrame' && toast.address === null ? '-alone' : '';
};

/** Badges of which the second is where the person is. */
const badges = (name: string, given: readonly Partial<MarginBadge>[]) =>
  story(`badges${name}`, () => (
    <Margin
      badges={given.map((each, at) => ({
        ...{ tagId: `tag-${at}` as TagId, x: 220, y: 60, lowered: 0, letsThrough: false, small: null, runsDown: false },
        ...{ codes: ['A1'], slot: 0, quote: '', changed: false, asked: null },
        ...each,
      }))}
      current={'tag-1' as TagId}
      arrival={null}
      onArrived={nothing}
      onFocus={nothing}
      onEnter={nothing}
      onLeave={nothing}
      onPress={nothing}
    />
  ));

export const overlayStories: Story[] = [
  story('selection-button', () => (
    <SelectionButton boxes={boxes} keys="Alt+Shift+G" platform="other" onTag={nothing} />
  )),
  story('selection-button-without-keys', () => (
    <SelectionButton boxes={boxes} keys="" platform="other" onTag={nothing} />
  )),
  picker('open', () => picking()),
  picker('searching', () => picking((written) => written.type('quest'))),
  picker('nothing-fits', () => picking((written) => written.type('zzzz'))),
  picker('chosen', () => picking(chosen)),
  picker('writing', () =>
    picking((written) => {
      chosen(written);
      written.write('I chose this example because it says what learners will do.');
    }),
  ),
  picker('failed', () =>
    picking((written) => {
      chosen(written);
      written.status.value = { failure: 'storageFull' };
    }),
  ),
  picker('no-credential', () => picking(nothing, emptyBook), 'none'),
  card('one', ['exact'], 'It says what learners will do, and anyone could hear whether they can.'),
  card('no-rationale', ['exact'], ''),
  card('changed-and-overlapping', ['changed', 'exact'], 'It says what learners will do.'),
  ...toasts.map((toast) =>
    story(`toast-${toast.kind}${variantOf(toast)}`, () => (
      // As it stands over the page, where what is said once is there before it.
      <div role="status">
        <ToastMessage
          toast={toast}
          onUndo={nothing}
          onRedo={nothing}
          onContinue={nothing}
          onDiscard={nothing}
          onDismiss={nothing}
          onSetKeys={nothing}
        />
      </div>
    )),
  ),
  badges('', [
    { y: 60, quote: 'Explain why' },
    { y: 100, codes: ['A2', 'A3'], slot: 1, quote: 'Choose a' },
    { y: 140, codes: ['A4'], slot: 3, changed: true, quote: 'Explain' },
  ]),
  badges('-between-columns', [
    { x: 205, y: 22, small: { width: 10, height: 20, side: 'before' }, quote: 'Explain why' },
    { x: 205, y: 62, small: { width: 10, height: 20, side: 'before' }, slot: 1, quote: 'Choose a' },
    { x: 202, y: 102, small: { width: 6, height: 20, side: 'after' }, slot: 3, changed: true, quote: 'Explain' },
  ]),
  badges('-beside-lines-that-run-down', [
    { x: 40, y: 170, runsDown: true, quote: 'Explain why' },
    { x: 80, y: 170, runsDown: true, codes: ['A2', 'A3'], slot: 1, quote: 'Choose a' },
    { x: 120, y: 170, runsDown: true, slot: 3, changed: true, quote: 'Explain' },
    { x: 160, y: 170, runsDown: true, small: { width: 20, height: 10, side: 'after' }, slot: 2, quote: 'Name' },
  ]),
  ...(['offered', 'allowed', 'elsewhere'] as const).map((step) =>
    story(`toast-every-time-${step}`, () => (
      <div role="status">
        <ToastMessage
          toast={{ kind: 'saved', codes: ['A1'], changeId: 'change' }}
          onUndo={nothing}
          onRedo={nothing}
          onContinue={nothing}
          onDiscard={nothing}
          onDismiss={nothing}
          onSetKeys={nothing}
        >
          <EveryTimeOffer step={step} onAllow={nothing} onNotNow={nothing} />
        </ToastMessage>
      </div>
    )),
  ),
];
