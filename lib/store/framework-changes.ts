import type { Act } from '@/lib/frameworks/editing/act';
import type { LostWork } from '@/lib/frameworks/editing/lost-work';
import type { FrameworkChange } from '@/lib/frameworks/framework-change';
import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import { StoreFailure } from '@/lib/model/failure';
import { type Framework, type FrameworkDraft, keptFramework } from '@/lib/model/framework';
import type { ProgramId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { stampNames } from '@/lib/model/stamps';
import { type Change, commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { type CellFates, detach } from './detach';
import { type Mutation, put, remove } from './mutation';
import { frameworkOf } from './outlines';
import { sameRecord } from './same-record';
import type { ChangeId, ChangeLabel } from './tables/changes';

/**
 * Changes a program as one undoable step. What was tagged and rated follows the cells that move, and goes with those that
 * go.
 *
 * @throws StoreFailure 'notHere' where there is no such program; 'tooMany' where a credential would hold more indicators
 *   than a file can
 */
export function changeFramework(
  db: ProofmarkDatabase,
  id: ProgramId,
  act: Act,
  label: ChangeLabel = 'frameworkChanged',
): Promise<ChangeId> {
  return commit(db, async () => changing(db, await present(db, id), act, label));
}

/** Keeps a program that was made here. */
export function keepFramework(db: ProofmarkDatabase, draft: FrameworkDraft): Promise<ChangeId> {
  return commit(db, async () => {
    const { program, credentials, requirements, indicators } = keptFramework(draft, Date.now());
    const mutations = [
      put('programs', program),
      ...credentials.map((each) => put('credentials', each)),
      ...requirements.map((each) => put('requirements', each)),
      ...indicators.map((each) => put('indicators', each)),
    ];
    return { label: 'frameworkMade', mutations, subject: program.id };
  });
}

/** What would be lost, for the person to be told before. @throws StoreFailure as `changeFramework` does */
export async function lostBy(db: ProofmarkDatabase, id: ProgramId, act: Act): Promise<LostWork> {
  const framework = await present(db, id);
  const change = act(framework);
  const gone = [...fatesOf(framework, change)].flatMap(([key, fate]) => (fate === null ? [key] : []));
  if (gone.length === 0 && goneChecks(framework, change).length === 0) return { tags: 0, ratings: 0, ticks: 0 };
  const keys = new Set<string>(gone);
  const [tags, ratings, ticks] = await Promise.all([
    db.tags.where('cellKeys').anyOf(gone).distinct().count(),
    db.currentRatings.filter((rating) => keys.has(rating.id)).count(),
    db.checkMarks.where('id').anyOf(goneChecks(framework, change)).count(),
  ]);
  return { tags, ratings, ticks };
}

async function present(db: ProofmarkDatabase, id: ProgramId): Promise<Framework> {
  const framework = await frameworkOf(db, id);
  if (!framework) throw new StoreFailure('notHere', `program ${id}`);
  return framework;
}

/** What an act changes, for whoever changes more along with it. */
export async function changing(
  db: ProofmarkDatabase,
  framework: Framework,
  act: Act,
  label: ChangeLabel,
): Promise<Change> {
  const change = act(framework);
  const after = change.framework;
  refuseTooMany(after);
  const gone = {
    credentials: without(framework.credentials, after.credentials),
    requirements: without(framework.requirements, after.requirements),
    indicators: without(framework.indicators, after.indicators),
  };
  const mutations: Mutation[] = [
    ...puts('programs', [framework.program], [after.program]),
    ...puts('credentials', framework.credentials, after.credentials),
    ...puts('requirements', framework.requirements, after.requirements),
    ...puts('indicators', framework.indicators, after.indicators),
  ];
  const work = await detach(db, gone.requirements, gone.indicators, fatesOf(framework, change));
  const leaving = new Set(work.filter(({ table }) => table === 'checkMarks').map(({ id }) => id));
  const ticks = await db.checkMarks.where('id').anyOf(goneChecks(framework, change)).primaryKeys();
  return {
    label,
    mutations: [
      ...mutations,
      ...work,
      ...ticks.filter((id) => !leaving.has(id)).map((id) => remove('checkMarks', id)),
      ...gone.credentials.map(({ id }) => remove('credentials', id)),
      ...gone.requirements.map(({ id }) => remove('requirements', id)),
      ...gone.indicators.map(({ id }) => remove('indicators', id)),
    ],
    subject: framework.program.id,
  };
}

type Part = 'programs' | 'credentials' | 'requirements' | 'indicators';
type Known = { id: string; createdAt: number; updatedAt: number; origin?: unknown };

/** Writes what differs and what is new, with the stamps of what is known. */
function puts<Each extends { id: string }>(table: Part, before: readonly Known[], after: readonly Each[]): Mutation[] {
  const known = new Map(before.map((record) => [record.id, record]));
  const now = Date.now();
  return after.flatMap((record) => {
    const was = known.get(record.id);
    if (was && sameRecord(was, record, stampNames)) return [];
    const stamps = { createdAt: was?.createdAt ?? now, updatedAt: now, ...(was?.origin ? { origin: was.origin } : {}) };
    return [put(table, { ...record, ...stamps } as never)];
  });
}

function without<Each extends { id: string }>(before: readonly Each[], after: readonly { id: string }[]): Each[] {
  const left = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !left.has(id));
}

/** What becomes of the cells that are no longer in a program. */
function fatesOf(before: FrameworkDraft, { framework, moves }: FrameworkChange): CellFates {
  const there = new Set(cellsOf(framework).map(cellKey));
  const fates = new Map<CellKey, Cell | null>();
  for (const cell of cellsOf(before)) if (!there.has(cellKey(cell))) fates.set(cellKey(cell), null);
  for (const { from, to } of moves) fates.set(cellKey(from), to);
  return fates;
}

const cellsOf = ({ requirements }: FrameworkDraft): Cell[] =>
  requirements.flatMap(({ id, indicatorIds }) =>
    indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
  );

function goneChecks(before: FrameworkDraft, { framework }: FrameworkChange) {
  const left = new Set(framework.requirements.flatMap(({ checks }) => checks.map(({ id }) => id)));
  return before.requirements.flatMap(({ checks }) => checks.map(({ id }) => id)).filter((id) => !left.has(id));
}

function refuseTooMany({ credentials, indicators, requirements }: FrameworkDraft): void {
  const perCredential = (list: readonly { credentialId: string }[], most: number) =>
    credentials.some(({ id }) => list.filter(({ credentialId }) => credentialId === id).length > most);
  if (perCredential(indicators, limits.indicators) || perCredential(requirements, limits.requirements)) {
    throw new StoreFailure('tooMany', 'indicators of a credential');
  }
}
