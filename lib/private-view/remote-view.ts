import { batch, computed, effect, type Signal, signal } from '@preact/signals';
import type { BookSource } from '@/lib/tagging/book-source';
import { emptyBook, openBook } from '@/lib/tagging/choice-book';
import type { ChoicesState } from '@/lib/tagging/document-tags';
import type { Spoken } from '@/lib/tagging/notices';
import type { Picking } from '@/lib/tagging/picking';
import { startPicking } from '@/lib/tagging/picking';
import type { Toast } from '@/lib/tagging/toast';
import type { PrivateView, ShownCard } from './private-view';
import { remoteActs } from './remote-acts';
import type { FromView } from './wire/from-view-schema';
import { type BoxesOf, type PickerOpening, type ToView, toRect } from './wire/messages';
import type { Wire } from './wire/wire';

/** The private view of an overlay elsewhere, and the opening of the picker that is shown. */
export interface RemoteView extends PrivateView {
  opening: Signal<PickerOpening | null>;
  post(message: FromView): void;
}

/** Shows what the overlay at the other end of the wire tells, and tells it what is done. */
export function remoteView(wire: Wire): RemoteView {
  const post = (message: FromView) => wire.post(message);
  const source = signal<BookSource | null>(null);
  const book = computed(() => (source.value ? openBook(source.value) : emptyBook));
  const opening = signal<PickerOpening | null>(null);
  const choices = signal<ChoicesState>('loading');
  const card = signal<ShownCard | null>(null);
  const toast = signal<Toast | null>(null);
  const spoken = signal<Spoken | null>(null);
  const boxes = { picker: signal<readonly DOMRect[]>([]), card: signal<readonly DOMRect[]>([]) };
  const picking = signal<Picking | null>(null);
  const { acts, answered } = remoteActs(post);

  /** The same opening again only tells what can be chosen meanwhile. */
  function open(next: PickerOpening | null): void {
    if (next && next.opening === opening.peek()?.opening) return;
    opening.value = next;
    const begun = next && startPicking(next, book);
    if (next && begun) begun.type(next.query);
    picking.value = begun;
  }

  effect(() => {
    const present = picking.value;
    const of = opening.peek();
    if (!present || !of) return;
    const chosen = present.chosen.value.map(({ key }) => key);
    const written = { chosen, rationale: present.rationale.value, query: present.query.value };
    const reasons = present.reasons.value.map(([key, reason]): [typeof key, string] => [key, reason]);
    post({ kind: 'wrote', opening: of.opening, written: { ...written, reasons } });
  });

  /** Only the overlay posts here, in whose own page nobody else holds the other end. */
  function show(message: ToView): void {
    switch (message.kind) {
      case 'book':
        source.value = message.source;
        return;
      case 'picker':
        batch(() => {
          choices.value = message.choices;
          open(message.opening);
        });
        return;
      case 'status':
        if (picking.value) picking.value.status.value = message.status;
        return;
      case 'card':
        card.value = message.card;
        return;
      case 'toast':
        toast.value = message.toast;
        return;
      case 'spoken':
        spoken.value = message.spoken;
        return;
      case 'boxes':
        boxes[message.of satisfies BoxesOf].value = message.boxes.map(toRect);
        return;
      case 'answer':
        answered(message.id, message.value);
    }
  }

  wire.onMessage((message) => show(message as ToView));
  post({ kind: 'ready' });
  return {
    picker: computed(() => picking.value && { picking: picking.value, choices: choices.value }),
    card,
    toast,
    spoken,
    pickerBoxes: boxes.picker,
    cardBoxes: boxes.card,
    acts: {
      ...acts,
      // What was typed for counts as chosen; without anything chosen it is said here and nothing is sent.
      save: () => picking.peek()?.settle() && acts.save(),
    },
    opening,
    post,
  };
}
