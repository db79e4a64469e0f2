import { type ReadonlySignal, signal } from '@preact/signals';
import type { Toast } from './toast';

/** What a screen reader is told politely when the person goes from passage to passage. */
export interface Spoken {
  at: number;
  of: number;
  codes: readonly string[];
}

/** Messages to the person: one toast at a time, and what is only spoken. */
export interface Notices {
  toast: ReadonlySignal<Toast | null>;
  spoken: ReadonlySignal<Spoken | null>;
  /** Shows a toast. The offer to go on with a draft steps back for others and returns after them. */
  show(toast: Toast): void;
  /** The person or the time is done with the present toast. */
  dismiss(): void;
  /** Nothing is to be offered any more. */
  clear(): void;
  say(spoken: Spoken): void;
}

export function openNotices(): Notices {
  const toast = signal<Toast | null>(null);
  const spoken = signal<Spoken | null>(null);
  let offer: Toast | null = null;

  return {
    toast,
    spoken,
    show: (next) => {
      if (next.kind === 'draftFound') offer = next;
      toast.value = next;
    },
    dismiss: () => {
      if (toast.peek() === offer) offer = null;
      toast.value = offer;
    },
    clear: () => {
      offer = null;
      toast.value = null;
    },
    say: (next) => {
      spoken.value = next;
    },
  };
}
