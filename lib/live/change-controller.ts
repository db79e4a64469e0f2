import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Answer } from '@/lib/messaging/protocol';
import { type Failure, failureOf } from '@/lib/model/failure';
import { lastRedoable, lastUndoable, redo, undo } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { live, shown } from './live';
import { changeSentence, failureSentence } from './sentences';

/** Where a page has its changes made: what can be undone, and what went wrong, each in words. */
export interface ChangeController {
  readonly undoable: ReadonlySignal<string | null>;
  readonly redoable: ReadonlySignal<string | null>;
  /** Why the last change could not be made, or null. */
  readonly problem: ReadonlySignal<string | null>;
  /** Makes a change. The answer says whether it was made; if not, `problem` says why. Never rejects. */
  make(change: () => Promise<unknown>): Promise<boolean>;
  /** Asks another surface for something, with the same way of telling what went wrong. */
  ask(question: Promise<Answer<unknown>>): Promise<boolean>;
  undo(): void;
  redo(): void;
  fail(failure: Failure): void;
  dismiss(): void;
  /** Has undo and redo go to what is being done elsewhere, such as in a draft that is not kept yet, until the signal ends it. */
  lend(steps: Undoing, until: AbortSignal): void;
}

/** What can be taken back and done again, each in words. */
type Undoing = Pick<ChangeController, 'undoable' | 'redoable' | 'undo' | 'redo'>;

export function openChangeController(db: ProofmarkDatabase, signal: AbortSignal): ChangeController {
  const problem = signalOf<string | null>(null);
  const always = signalOf(null);
  const last = live(
    always,
    async () => {
      const [undoable, redoable] = await Promise.all([lastUndoable(db), lastRedoable(db)]);
      return { undoable, redoable };
    },
    signal,
  );
  const words = (which: 'undoable' | 'redoable') =>
    computed(() => {
      const change = shown(last.value)?.[which];
      return change ? changeSentence(change.label) : null;
    });

  const fail = (failure: Failure) => {
    problem.value = failureSentence(failure);
  };
  const make = async (change: () => Promise<unknown>) => {
    try {
      await change();
      problem.value = null;
      return true;
    } catch (error) {
      fail(failureOf(error));
      return false;
    }
  };

  const undoable = words('undoable');
  const redoable = words('redoable');
  const own: Undoing = {
    undoable,
    redoable,
    undo: () => void (undoable.value !== null && make(() => undo(db))),
    redo: () => void (redoable.value !== null && make(() => redo(db))),
  };
  const lent = signalOf<Undoing | null>(null);
  const present = () => lent.value ?? own;
  return {
    undoable: computed(() => present().undoable.value),
    redoable: computed(() => present().redoable.value),
    undo: () => present().undo(),
    redo: () => present().redo(),
    problem,
    make,
    async ask(question) {
      const answer = await question;
      if (answer.ok) problem.value = null;
      else fail(answer.failure);
      return answer.ok;
    },
    fail,
    dismiss: () => {
      problem.value = null;
    },
    lend(steps, until) {
      if (until.aborted) return;
      lent.value = steps;
      until.addEventListener(
        'abort',
        () => {
          if (lent.value === steps) lent.value = null;
        },
        { once: true },
      );
    },
  };
}
