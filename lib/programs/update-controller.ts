import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { copyOfProgram } from '@/lib/frameworks/editing/new-program';
import { sameProgram } from '@/lib/frameworks/update/same-program';
import type { UpdatePlan } from '@/lib/frameworks/update/update-plan';
import type { ChangeController } from '@/lib/live/change-controller';
import { keptFramework } from '@/lib/model/framework';
import { type IntakeId, newUuid, type ProgramId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepFramework } from '@/lib/store/framework-changes';
import { type NewerVersion, plannedUpdate, updateFramework } from '@/lib/store/framework-updates';
import { listPrograms } from '@/lib/store/frameworks';
import { keepIntake, updateFromIntake } from '@/lib/store/intakes';
import { setActiveCredential } from '@/lib/store/preferences';

/** A newer version of a program that is here, and what it would change. */
export interface OfferedUpdate {
  title: string;
  plan: UpdatePlan;
  /** The draft that it was; null where it was read from a format for machines. */
  intake: IntakeId | null;
}

/** Where it is shown what a newer version would change, and the person says what is to become of it. */
export interface UpdateController {
  readonly offered: ReadonlySignal<OfferedUpdate | null>;
  /**
   * Shows what it would change, where it is a newer version of a program that is here.
   *
   * @param of the program of which the person says so; null where only the draft can
   * @param intake what it was put right in, which goes once this is answered
   * @returns whether it is one
   */
  offer(newer: NewerVersion, of?: ProgramId | null, intake?: IntakeId | null): Promise<boolean>;
  /** Brings the program up to it. Can be undone. Null where it could not be, which the controller says. */
  take(): Promise<ProgramId | null>;
  /** Keeps it as another program. Can be undone. */
  keepBoth(): Promise<ProgramId | null>;
  leave(): void;
}

export function openUpdateController(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
): UpdateController {
  type Offer = OfferedUpdate & { id: ProgramId; newer: NewerVersion };
  const offered = signalOf<Offer | null>(null);
  const answer = (act: (offer: Offer) => Promise<ProgramId>) => async () => {
    const offer = offered.value;
    let kept: ProgramId | null = null;
    if (!offer) return null;
    const made = await controller.make(async () => {
      kept = await act(offer);
      await useProgram(db, kept);
    });
    if (made) offered.value = null;
    return kept;
  };
  return {
    offered,
    async offer(newer, of = null, intake = null) {
      const programs = await listPrograms(db);
      const kept = programs.find(({ id }) => id === of) ?? sameProgram(programs, newer.draft.program);
      offered.value = kept && {
        ...{ id: kept.id, title: kept.title, newer, intake },
        plan: await plannedUpdate(db, kept.id, newer),
      };
      return kept !== null;
    },
    take: answer(async ({ id, newer, intake }) => {
      await (intake ? updateFromIntake(db, intake, id, newer) : updateFramework(db, id, newer));
      return id;
    }),
    keepBoth: answer(async ({ newer: { draft }, intake }) => {
      const copy = copyOfProgram(draft, draft.program.title, newUuid);
      await (intake ? keepIntake(db, intake, keptFramework(copy, Date.now())) : keepFramework(db, copy));
      return copy.program.id;
    }),
    leave: () => {
      offered.value = null;
    },
  };
}

/** What was taken in just now is what the person works on. */
async function useProgram(db: ProofmarkDatabase, id: ProgramId): Promise<void> {
  const [first] = (await db.programs.get(id))?.credentialIds ?? [];
  if (first) await setActiveCredential(db, first);
}
