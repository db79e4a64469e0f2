import { computed, effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Block } from '@/lib/frameworks/blocks/block';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { DraftTree } from '@/lib/frameworks/draft/draft';
import type { Edit } from '@/lib/frameworks/draft/edit';
import type { Intake, IntakeStep } from '@/lib/frameworks/intake/intake';
import { canRedoStep, canUndoStep, type Said, saidBy } from '@/lib/frameworks/intake/steps';
import { type Failure, failureOf } from '@/lib/model/failure';
import { keptFramework } from '@/lib/model/framework';
import type { IntakeId } from '@/lib/model/ids';
import type { ChangeDesk } from '@/lib/pages/change-desk';
import { live, shown } from '@/lib/pages/live';
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
import { type Classification, classified, countsIf, countsOf, type DraftCounts, draftWith } from './proposal';
import { type Question, questionsOf } from './questions';
import { nameOfAnswer } from './readings';
import type { Taken } from './taken';

/** What is shown of a credential that is being taken in. */
export interface ShownDraft {
  intake: Intake;
  blocks: readonly Block[];
  said: Said;
  tree: DraftTree;
  counts: DraftCounts;
  questions: readonly Question[];
}

export type DraftState =
  | { status: 'waiting' }
  /** It was kept or discarded, here or elsewhere. */
  | { status: 'gone' }
  | { status: 'failed'; failure: Failure }
  | { status: 'shown'; draft: ShownDraft };

/** Where a credential that is being taken in is put right. Whatever is said is kept at once, and can be taken back. */
export interface DraftDesk {
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
  /** Keeps it as a program whose credential is the active one; null where it could not be, which the desk says. */
  keep(): Promise<Taken | null>;
}

export function openDraftDesk(
  db: ProofmarkDatabase,
  desk: Pick<ChangeDesk, 'make'>,
  id: IntakeId,
  signal: AbortSignal,
): DraftDesk {
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

  let latest: { name: string; found: Classification } | null = null;
  /** What is changed by hand leaves it as it is. */
  function classifiedOnce(document: { title: string; blocks: readonly Block[] }, said: Said): Classification {
    const name = JSON.stringify([said.switches, said.pages]);
    if (latest?.name !== name) latest = { name, found: classified(document, said) };
    return latest.found;
  }

  const state = computed<DraftState>(() => {
    const present = intake.value;
    if (present.status === 'failed') return present;
    if (unread.value) return { status: 'failed', failure: unread.value };
    if (present.status === 'waiting' || !blocks.value) return { status: 'waiting' };
    if (!present.value) return { status: 'gone' };
    const said = saidBy(present.value);
    const document = { title: present.value.title, blocks: blocks.value };
    const found = classifiedOnce(document, said);
    const tree = draftWith(found, said);
    return {
      status: 'shown',
      draft: {
        ...{ intake: present.value, blocks: blocks.value, said, tree, counts: countsOf(tree) },
        questions: questionsOf(found.guesses, said.switches, found.tree, blocks.value),
      },
    };
  });

  const readings = signalOf<ReadonlyMap<string, DraftCounts>>(new Map());
  const asked = computed(() => {
    const present = state.value;
    return present.status === 'shown' ? JSON.stringify([present.draft.said.switches, present.draft.said.pages]) : '';
  });
  const stop = effect(() => {
    readings.value = new Map();
    if (asked.value === '') return;
    const present = state.peek();
    if (present.status !== 'shown') return;
    const { said, intake: of, questions } = present.draft;
    const document = { title: of.title, blocks: present.draft.blocks };
    const open = questions.filter(
      ({ guess, isAnswered }) => !guess.isSure || isAnswered || isOfReadings(guess.question),
    );
    const queue = open.flatMap(({ answers }) => answers).slice(0, mostReadings);
    // One a task: what is pressed meanwhile is not kept waiting.
    let timer = setTimeout(function next() {
      const answer = queue.shift();
      if (!answer) return;
      readings.value = new Map(readings.value).set(nameOfAnswer(answer), countsIf(document, said, answer));
      timer = setTimeout(next, 0);
    }, 0);
    return () => clearTimeout(timer);
  });
  signal.addEventListener('abort', stop, { once: true });

  const step = (taken: IntakeStep) => void desk.make(() => takeStep(db, id, taken));
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
      if (now && canUndoStep(now)) void desk.make(() => undoStep(db, id));
    },
    redo: () => {
      const now = present();
      if (now && canRedoStep(now)) void desk.make(() => redoStep(db, id));
    },
    discard: () => desk.make(() => discardIntake(db, id)),
    async keep() {
      const now = state.peek();
      if (now.status !== 'shown') return null;
      const { tree, intake: of } = now.draft;
      const draft = draftToKeep(of, tree);
      const made = await desk.make(async () => {
        await keepIntake(db, id, keptFramework(draft, Date.now()));
        const [credential] = draft.credentials;
        if (credential) await setActiveCredential(db, credential.id);
      });
      return made
        ? {
            ...{ programId: draft.program.id, title: draft.program.title, credentials: draft.credentials.length },
            ...{ requirements: draft.requirements.length, indicators: draft.indicators.length },
          }
        : null;
    },
  };
}

/** Of these no answer is right for all: what each comes to says which one is meant. */
const isOfReadings = (question: Switch['question']): boolean =>
  question === 'lines' || question === 'levels' || question === 'source';

/** Each takes as long as reading all of it. */
const mostReadings = 24;
