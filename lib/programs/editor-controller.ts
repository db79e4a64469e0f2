import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Act } from '@/lib/frameworks/editing/act';
import type { LostWork } from '@/lib/frameworks/editing/lost-work';
import type { ChangeController } from '@/lib/live/change-controller';
import type { ProgramId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { changeFramework, lostBy } from '@/lib/store/framework-changes';

/** An act that waits for the person to say that what goes with it may go. */
interface WaitingAct {
  act: Act;
  lost: LostWork;
}

/** Where a program is edited: acts, one after another, each a step that can be undone. */
export interface EditorController {
  readonly waiting: ReadonlySignal<WaitingAct | null>;
  /** Does it, unless something would go with it that the person has made: then it waits. */
  act(act: Act): void;
  /** Does what waits, or leaves it. */
  answer(yes: boolean): void;
}

export function openEditorController(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
  id: ProgramId,
): EditorController {
  const waiting = signalOf<WaitingAct | null>(null);
  // What is typed and what is pressed right after it must not overtake each other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    last = last.then(() => controller.make(work));
  };
  return {
    waiting,
    act: (act) =>
      inTurn(async () => {
        const lost = await lostBy(db, id, act);
        if (lost.tags + lost.ratings + lost.ticks > 0) waiting.value = { act, lost };
        else await changeFramework(db, id, act);
      }),
    answer(yes) {
      const asked = waiting.value;
      waiting.value = null;
      if (yes && asked) inTurn(() => changeFramework(db, id, asked.act));
    },
  };
}
