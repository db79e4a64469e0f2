import { computed, effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Block } from '@/lib/frameworks/blocks/block';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { DraftTree } from '@/lib/frameworks/draft/draft';
import type { Edit } from '@/lib/frameworks/draft/edit';
import type { Intake, IntakeStep } from '@/lib/frameworks/intake/intake';
import { canRedoStep, canUndoStep, type Said, saidBy } from '@/lib/frameworks/intake/steps';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import type { ChangeController } from '@/lib/live/change-controller';
import { live, shown } from '@/lib/live/live';
import { type Failure, failureOf, StoreFailure } from '@/lib/model/failure';
import { keptFramework } from '@/lib/model/framework';
import type { IntakeId } from '@/lib/model/ids';
import { type Taken, takenOf } from '@/lib/programs/taken';
import type { UpdateController } from '@/lib/programs/update-controller';
import type { ProofmarkDatabase } from '@/lib/store/database';
import {
  blocksOfIntake,
  discardIntake,
  keepIntake,
  openIntake,
  redoStep,
  takeStep,
  undoStep,
} from '@/lib/store/intakes';
import { setActiveCredential } from '@/lib/store/preferences';
import { draftToKeep } from './kept-draft';
import { type Classification, classifiedPaced, countsIf, countsOf, type DraftCounts, draftWith } from './proposal';
import { type Question, questionsOf } from './questions';
import { nameOfAnswer } from './readings';

/** What is shown of a credential that is being taken in. */
export interface ShownDraft {
  intake: Intake;
  blocks: readonly Block[];
  said: Said;
  tree: DraftTree;
  counts: DraftCounts;
  questions: readonly Question[];
  /** Of indicators by their keys: which rows of tables are alike. */
  alike: Classification['alike'];
}

type DraftState =
  | { status: 'waiting' }
  /** It was kept or discarded, here or elsewhere. */
  | { status: 'gone' }
  | { status: 'failed'; failure: Failure }
  | { status: 'shown'; draft: ShownDraft };

/** Where a credential that is being taken in is put right. Whatever is said is kept at once, and can be taken back. */
export interface DraftController {
  readonly state: ReadonlySignal<DraftState>;
  /** What each answer to an open question would come to, by its name, as far as it is worked out. */
  readonly readings: ReadonlySignal<ReadonlyMap<string, DraftCounts>>;
  /** What was said last, and what was taken back last; null where there is nothing. */
  readonly undoable: ReadonlySignal<IntakeStep['step'] | null>;
  readonly redoable: ReadonlySignal<IntakeStep['step'] | null>;
  answer(answer: Switch): void;
  edit(...edits: readonly Edit[]): void;
  rename(title: string): void;
  read(pages: { first: number; last: number }): void;
  undo(): void;
  redo(): void;
  discard(): Promise<boolean>;
  /**
   * Keeps it as a program whose credential is the active one; null where it could not be, which the controller says, and where it
   * is a newer version of a program that is here: then the updates show what it would change.
   */
  keep(): Promise<Taken | null>;
}

export function openDraftController(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
  id: IntakeId,
  updates: Pick<UpdateController, 'offer'>,
  signal: AbortSignal,
): DraftController {
  const intake = live(signalOf(id), (each) => openIntake(db, each), signal);
  const blocks = signalOf<readonly Block[] | null>(null);
  const unread = signalOf<Failure | null>(null);
  blocksOfIntake(db, id).then(
    (found) => {
      blocks.value = found;
    },
    (error: unknown) => {
      unread.value = failureOf(error);
    },
  );

  const readable = ({ title, name }: Intake, of: readonly Block[]) => ({
    title: title || bareNameOf({ name }),
    blocks: of,
  });
  const nameOf = ({ switches, pages }: Said) => JSON.stringify([switches, pages]);
  /** What is changed by hand leaves it as it is. */
  const found = signalOf<{ name: string; classification: Classification } | null>(null);
  const classifying = effect(() => {
    const [present, of] = [shown(intake.value), blocks.value];
    if (!present || !of) return;
    const said = saidBy(present);
    const name = nameOf(said);
    if (found.peek()?.name === name) return;
    const ending = new AbortController();
    classifiedPaced(readable(present, of), said, ending.signal).then(
      (classification) => {
        found.value = { name, classification };
      },
      (error: unknown) => {
        if (!ending.signal.aborted) unread.value = failureOf(error);
      },
    );
    return () => ending.abort();
  });
  signal.addEventListener('abort', classifying, { once: true });

  let before: DraftState = { status: 'waiting' };
  const state = computed<DraftState>(() => {
    const present = intake.value;
    if (present.status === 'failed') return present;
    if (unread.value) return { status: 'failed', failure: unread.value };
    if (present.status === 'waiting' || !blocks.value) return { status: 'waiting' };
    if (!present.value) return { status: 'gone' };
    const said = saidBy(present.value);
    // Until it is read as was answered last, what is shown stays.
    if (found.value?.name !== nameOf(said)) return before;
    const { classification } = found.value;
    const tree = draftWith(classification, said);
    before = {
      status: 'shown',
      draft: {
        ...{ intake: present.value, blocks: blocks.value, said, tree, counts: countsOf(tree) },
        alike: classification.alike,
        questions: questionsOf(classification.guesses, said.switches, classification.tree, blocks.value),
      },
    };
    return before;
  });

  const readings = signalOf<ReadonlyMap<string, DraftCounts>>(new Map());
  const asked = computed(() => {
    const present = state.value;
    return present.status === 'shown' ? nameOf(present.draft.said) : '';
  });
  const stop = effect(() => {
    readings.value = new Map();
    if (asked.value === '') return;
    const present = state.peek();
    if (present.status !== 'shown') return;
    const { said, intake: of, questions } = present.draft;
    const open = questions.filter(
      ({ guess, isAnswered }) => !guess.isSure || isAnswered || isOfReadings(guess.question),
    );
    const queue = open.flatMap(({ answers }) => answers).slice(0, mostReadings);
    const ending = new AbortController();
    const count = async () => {
      for (const answer of queue) {
        const counts = await countsIf(readable(of, present.draft.blocks), said, answer, ending.signal);
        readings.value = new Map(readings.value).set(nameOfAnswer(answer), counts);
      }
    };
    // Nothing is lost where a count is missing.
    count().catch(() => {});
    return () => ending.abort();
  });
  signal.addEventListener('abort', stop, { once: true });

  const step = (taken: IntakeStep) => void controller.make(() => takeStep(db, id, taken));
  const stepAt = (offset: number) =>
    computed(() => {
      const present = shown(intake.value);
      return present?.steps[present.taken + offset]?.step ?? null;
    });
  const present = () => shown(intake.peek());
  return {
    state,
    readings,
    undoable: stepAt(-1),
    redoable: stepAt(0),
    answer: (answer) => step({ step: 'answered', switch: answer }),
    edit(...edits) {
      if (edits.length > 0) step({ step: 'edited', edits: [...edits] });
    },
    rename: (title) => step({ step: 'titled', title }),
    read: (pages) => step({ step: 'paged', ...pages }),
    undo: () => {
      const now = present();
      if (now && canUndoStep(now)) void controller.make(() => undoStep(db, id));
    },
    redo: () => {
      const now = present();
      if (now && canRedoStep(now)) void controller.make(() => redoStep(db, id));
    },
    discard: () => controller.make(() => discardIntake(db, id)),
    async keep() {
      const now = state.peek();
      if (now.status !== 'shown') return null;
      const { tree, intake: of } = now.draft;
      const { draft, losses } = await draftToKeep(of, tree, signal);
      let taken: Taken | null = null;
      await controller.make(async () => {
        if (losses.indicators > 0) throw new StoreFailure('tooMany', 'more than a program holds');
        if (await updates.offer({ draft, isWhole: false }, null, id)) return;
        await keepIntake(db, id, keptFramework(draft, Date.now()));
        const [credential] = draft.credentials;
        if (credential) await setActiveCredential(db, credential.id);
        taken = takenOf(draft);
      });
      return taken;
    },
  };
}

/** Of these no answer is right for all: what each comes to says which one is meant. */
const isOfReadings = (question: Switch['question']): boolean =>
  question === 'lines' || question === 'levels' || question === 'source';

/** Each takes as long as reading all of it. */
const mostReadings = 24;
