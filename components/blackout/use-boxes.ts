import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { firstStep, mostBoxes, newBox, type Steps, stepped, undone } from '@/lib/feedback/blackout';
import type { ShareBox } from '@/lib/model/share-box';
import { boxInWords } from './box-in-words';

export interface Boxes {
  boxes: readonly ShareBox[];
  /** The one that is worked on. */
  selected: number | null;
  /** What has just happened, for screen readers. */
  said: string;
  /** Steps that can be taken back. */
  undoable: number;
  isFull: boolean;
  select: (at: number) => void;
  /** A new box: the one that was drawn, or one in the middle. */
  add: (drawn?: ShareBox) => void;
  /** @param name see `stepped` */
  change: (at: number, to: (box: ShareBox) => ShareBox, name?: string) => void;
  remove: (at: number) => void;
  undo: () => void;
}

/** The boxes on one picture while they are drawn. */
export function useBoxes(initial: readonly ShareBox[], onBoxes: (boxes: ShareBox[]) => void): Boxes {
  const steps = useSignal(firstStep(initial));
  const selected = useSignal<number | null>(null);
  const said = useSignal('');
  const go = (to: Steps, at: number | null, words: string) => {
    steps.value = to;
    selected.value = at;
    said.value = words;
    onBoxes([...to.boxes]);
  };
  const { boxes, before } = steps.value;
  return {
    boxes,
    selected: selected.value,
    said: said.value,
    undoable: before.length,
    isFull: boxes.length >= mostBoxes,
    select: (at) => {
      selected.value = at;
    },
    add(drawn) {
      const present = steps.peek();
      const count = present.boxes.length;
      if (count >= mostBoxes) {
        said.value = i18n.t('blackout.full', [String(mostBoxes)]);
        return;
      }
      const next = [...present.boxes, drawn ?? newBox(count)];
      go(stepped(present, next), count, i18n.t('blackout.added', [boxInWords(next, count)]));
    },
    change(at, to, name) {
      const present = steps.peek();
      const next = present.boxes.map((box, place) => (place === at ? to(box) : box));
      go(stepped(present, next, name), at, boxInWords(next, at));
    },
    remove(at) {
      const present = steps.peek();
      const next = present.boxes.toSpliced(at, 1);
      const neighbour = next.length > 0 ? Math.min(at, next.length - 1) : null;
      go(stepped(present, next), neighbour, i18n.t('blackout.removed', [String(at + 1), String(next.length)]));
    },
    undo() {
      const present = steps.peek();
      const next = undone(present);
      if (next === present) return;
      const there = selected.peek() ?? next.boxes.length;
      go(next, there < next.boxes.length ? there : null, i18n.t('blackout.undone', [String(next.boxes.length)]));
    },
  };
}
