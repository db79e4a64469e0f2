import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { copyOfProgram } from '@/lib/frameworks/editing/new-program';
import { sameProgram } from '@/lib/frameworks/update/same-program';
import type { UpdatePlan } from '@/lib/frameworks/update/update-plan';
import { newUuid, type ProgramId } from '@/lib/model/ids';
import type { ChangeDesk } from '@/lib/pages/change-desk';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepFramework } from '@/lib/store/framework-changes';
import { type NewerVersion, plannedUpdate, updateFramework } from '@/lib/store/framework-updates';
import { listPrograms } from '@/lib/store/frameworks';

/** A newer version of a program that is here, and what it would change. */
export interface OfferedUpdate {
  title: string;
  plan: UpdatePlan;
}

/** Where it is shown what a newer version would change, and the person says what is to become of it. */
export interface UpdateDesk {
  readonly offered: ReadonlySignal<OfferedUpdate | null>;
  /**
   * Shows what it would change, where it is a newer version of a program that is here.
   *
   * @param of the program of which the person says so; null where only the draft can
   * @returns whether it is one
   */
  offer(newer: NewerVersion, of?: ProgramId | null): Promise<boolean>;
  /** Brings the program up to it. Can be undone. */
  take(): Promise<void>;
  /** Keeps it as another program. Can be undone. */
  keepBoth(): Promise<void>;
  leave(): void;
}

export function openUpdateDesk(db: ProofmarkDatabase, desk: Pick<ChangeDesk, 'make'>): UpdateDesk {
  const offered = signalOf<(OfferedUpdate & { id: ProgramId; newer: NewerVersion }) | null>(null);
  const answer = (act: (id: ProgramId, newer: NewerVersion) => Promise<unknown>) => async () => {
    const offer = offered.value;
    if (offer && (await desk.make(() => act(offer.id, offer.newer)))) offered.value = null;
  };
  return {
    offered,
    async offer(newer, of = null) {
      const programs = await listPrograms(db);
      const kept = programs.find(({ id }) => id === of) ?? sameProgram(programs, newer.draft.program);
      offered.value = kept && {
        ...{ id: kept.id, title: kept.title, newer },
        plan: await plannedUpdate(db, kept.id, newer),
      };
      return kept !== null;
    },
    take: answer((id, newer) => updateFramework(db, id, newer)),
    keepBoth: answer((_, { draft }) => keepFramework(db, copyOfProgram(draft, draft.program.title, newUuid))),
    leave: () => {
      offered.value = null;
    },
  };
}
