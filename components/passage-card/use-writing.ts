import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { noAnswer } from '@/lib/reviewing/answered';
import type { Written, WrittenAnswer, WrittenRemark } from '@/lib/reviewing/written';
import { applied, type WrittenChange } from '@/lib/reviewing/written-change';

/** What a reviewer writes on a card. */
export interface Writing {
  /** What is stored, with what was typed laid over it. */
  written: ReadonlySignal<Written>;
  /** Whether the last that was typed could not be kept. */
  isLost: ReadonlySignal<boolean>;
  answer(questionId: string, changed: Partial<WrittenAnswer>): void;
  remark(passageId: string, remarks: readonly WrittenRemark[]): void;
  /** Resolves once what was typed has been kept, or could not be. */
  settle(): Promise<void>;
}

/** How long the keys rest before what was typed is kept, in ms. It also is on leaving the card or the page. */
const rest = 300;

export function useWriting(stored: Written, onWrite: (change: WrittenChange) => Promise<boolean>): Writing {
  const present = useSignal(stored);
  present.value = stored;
  /** Typed on this card, by the part that it is: it stays over what is stored as long as the card is open. */
  const typed = useSignal<ReadonlyMap<string, WrittenChange>>(new Map());
  const isLost = useSignal(false);
  const written = useComputed(() => [...typed.value.values()].reduce(applied, present.value));
  const waiting = useRef(new Map<string, WrittenChange>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestWrite = useRef(onWrite);
  latestWrite.current = onWrite;

  const settle = async () => {
    clearTimeout(timer.current);
    const changes = [...waiting.current];
    waiting.current = new Map();
    for (const [part, change] of changes) {
      const isKept = await latestWrite.current(change);
      isLost.value = !isKept;
      // It goes along with the next key, unless something newer was typed in its place.
      if (!isKept && !waiting.current.has(part)) waiting.current.set(part, change);
    }
  };

  useEffect(() => {
    const leave = () => void settle();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const type = (part: string, change: WrittenChange) => {
    typed.value = new Map(typed.value).set(part, change);
    waiting.current.set(part, change);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void settle(), rest);
  };

  return {
    written,
    isLost,
    answer: (questionId, changed) => {
      const answer = { ...(written.value.answers[questionId] ?? noAnswer), ...changed };
      type(`answer ${questionId}`, { kind: 'answer', questionId, answer });
    },
    remark: (passageId, remarks) => {
      type(`remarks ${passageId}`, { kind: 'remarks', passageId, remarks: [...remarks] });
    },
    settle,
  };
}
