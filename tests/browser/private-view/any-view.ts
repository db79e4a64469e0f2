import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { PrivateActs, PrivateView } from '@/lib/private-view/private-view';
import { followHeldKeys } from '@/lib/tagging/held-keys';
import type { Tagging } from '@/lib/tagging/tagging';

type Signals = { [Name in Exclude<keyof PrivateView, 'acts'>]: { value: PrivateView[Name]['value'] } };

const names = [
  ...['save', 'cancel', 'holdKeys', 'holdCard', 'releaseCard', 'closeCard', 'pinCard', 'edit', 'remove', 'resize'],
  ...['accept', 'useSelection', 'askForFeedback', 'markThreads', 'writeReview', 'finishReview', 'undo', 'redo'],
  ...['resume', 'discard', 'dismiss', 'setKeys'],
] as (keyof PrivateActs)[];

/** A private view of which a test says what it shows; what is done in it is noted. */
export function anyView() {
  const shows = {
    picker: signal<PrivateView['picker']['value']>(null),
    card: signal<PrivateView['card']['value']>(null),
    toast: signal<PrivateView['toast']['value']>(null),
    spoken: signal<PrivateView['spoken']['value']>(null),
    pickerBoxes: signal<readonly DOMRect[]>([]),
    cardBoxes: signal<readonly DOMRect[]>([]),
  } satisfies Signals;
  const acts = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as PrivateActs;
  const offer = signal<Tagging['offering']['offer']['value']>(null);
  const keys = followHeldKeys();
  const tagging = {
    offering: { offer },
    writing: { keys },
    tags: { state: signal(null), tags: signal([]) },
    identity: signal(null),
  } as unknown as Tagging;
  return { view: { ...shows, acts } satisfies PrivateView, acts, offer, keys, tagging };
}

export const aCard = (rest: Partial<NonNullable<PrivateView['card']['value']>> = {}) => ({
  ...{ entries: [], selected: false, takesFocus: false, keepsFocus: false },
  ...rest,
});
export const aToast = { kind: 'undone', changeId: '7' } as unknown as NonNullable<PrivateView['toast']['value']>;
export const anOffer = { boxes: [] } as unknown as NonNullable<Tagging['offering']['offer']['value']>;
/** What the picker is about is not looked at where it is only known that it is there. */
export const aPicker = {
  picking: {
    ...{ tagId: null, passage: null, editing: false, beginsAt: undefined, status: signal('idle') },
    ...{ chosen: signal([]), rationale: signal(''), reasons: signal([]), query: signal('') },
  },
  choices: 'some',
} as unknown as NonNullable<PrivateView['picker']['value']>;
