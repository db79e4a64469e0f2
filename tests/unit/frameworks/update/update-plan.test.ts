import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOfProgram } from '@/lib/frameworks/editing/new-program';
import { inOrder } from '@/lib/frameworks/editing/order';
import { sameProgram } from '@/lib/frameworks/update/same-program';
import { type UsedParts, updatePlan } from '@/lib/frameworks/update/update-plan';
import { type CellKey, cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { CheckId, IndicatorId, RequirementId } from '@/lib/model/ids';
import { sampleProgram } from '@/lib/sample/sample-program';
import { frameworkFaults } from '@/tests/support/framework-faults';
import { runs } from '@/tests/support/runs';

let made = 0;
const newId = (): string => `fresh-${made++}`;

const nothing: UsedParts = { cells: new Map(), checks: new Set() };
const sample = (): FrameworkDraft => structuredClone(sampleProgram(1));

/** Every cell of a program is tagged once. */
const allTagged = ({ requirements }: FrameworkDraft): UsedParts => ({
  cells: new Map(
    requirements.flatMap(({ id, indicatorIds }) =>
      indicatorIds.map((indicatorId): [CellKey, number] => [cellKey({ requirementId: id, indicatorId }), 1]),
    ),
  ),
  checks: new Set(),
});

const words =
  'learners explain their own reasoning to partners evidence of a task shows how feedback names next steps and groups decide which question was hard before lessons begin with several entries'.split(
    ' ',
  );

interface Case {
  kept: FrameworkDraft;
  draft: FrameworkDraft;
  /** What each indicator of the draft was, by ids. */
  was: Map<string, string>;
  gone: Set<string>;
}

/** A program, and the same after a tenth of its indicators was reworded, removed, added and put elsewhere. */
const edited: fc.Arbitrary<Case> = fc
  .record({
    seeds: fc.array(fc.array(fc.nat(words.length - 1), { minLength: 8, maxLength: 24 }), {
      minLength: 20,
      maxLength: 60,
    }),
    numbers: fc.infiniteStream(fc.nat()),
    isCoded: fc.boolean(),
    keepsIds: fc.boolean(),
  })
  .map(({ seeds, numbers, isCoded, keepsIds }) => {
    const next = (below: number) => (numbers.next().value ?? 0) % Math.max(1, below);
    const base = sampleProgram(1);
    const credential = base.credentials[0];
    if (!credential) throw new Error('sample');
    const texts = [...new Set(seeds.map((seed) => seed.map((each) => words[each]).join(' ')))];
    const indicators = texts.map((text, order) => ({
      ...{ id: `k${order}` as IndicatorId, credentialId: credential.id, text: `${text}.`, hint: '', order, levels: [] },
      code: isCoded ? `A${order + 1}` : `${Math.floor(order / 10) + 1}.${(order % 10) + 1}`,
    }));
    const requirements = Array.from({ length: Math.ceil(texts.length / 10) }, (_, order) => ({
      ...{ id: `r${order}` as RequirementId, credentialId: credential.id, code: String(order + 1), order },
      ...{ title: `Requirement ${words.slice(order, order + 4).join(' ')}`, directions: '', kind: 'artifact' as const },
      ...{ demand: 'rationale' as const, checks: [] },
      indicatorIds: indicators.slice(order * 10, order * 10 + 10).map(({ id }) => id),
    }));
    const program = { ...base.program, credentialIds: [credential.id] };
    const kept: FrameworkDraft = { program, credentials: [{ ...credential, choices: [] }], requirements, indicators };

    const lists = requirements.map(({ indicatorIds }) => [...indicatorIds]);
    const byId = new Map(structuredClone(indicators).map((each) => [each.id as string, each]));
    const gone = new Set<string>();
    const tenth = Math.max(1, Math.floor(indicators.length / 10));
    const touched = new Set<string>();
    const untouched = () => {
      for (let tries = 0; tries < 99; tries++) {
        const list = lists[next(lists.length)];
        const at = next(list?.length ?? 0);
        const id = list?.[at];
        if (!list || id === undefined || touched.has(id)) continue;
        touched.add(id);
        return { list, at, id };
      }
      return null;
    };
    for (let time = 0; time < tenth; time++) {
      const reworded = byId.get(untouched()?.id ?? '');
      if (reworded) {
        const own = reworded.text.split(' ');
        own.splice(next(own.length), 1, 'differently');
        reworded.text = own.join(' ');
      }
    }
    const removed = untouched();
    if (removed) {
      removed.list.splice(removed.at, 1);
      gone.add(removed.id);
    }
    const moved = untouched();
    if (moved) {
      moved.list.splice(moved.at, 1);
      const target = lists[next(lists.length)] ?? moved.list;
      target.splice(next(target.length), 0, moved.id);
    }
    const added = { ...(indicators[0] as (typeof indicators)[number]), id: 'added' as IndicatorId, code: 'Z9' };
    byId.set('added', { ...added, text: 'Quite another thing about museums, ships, weather, bread.' });
    lists[0]?.splice(next(lists[0].length), 0, added.id);

    const renumbered = lists.map((list, order) => ({ ...requirements[order], indicatorIds: list }));
    const left = renumbered.flatMap(({ indicatorIds }, order) =>
      indicatorIds.flatMap((id, place) => {
        const found = byId.get(id);
        return found ? [{ ...found, code: isCoded ? found.code : `${order + 1}.${place + 1}` }] : [];
      }),
    );
    const changed = {
      ...kept,
      requirements: renumbered as FrameworkDraft['requirements'],
      indicators: left.map((each, order) => ({ ...each, order })),
    };
    if (keepsIds) return { kept, draft: changed, was: new Map(left.map(({ id }) => [id, id])), gone };
    const draft = copyOfProgram(changed, program.title, newId);
    const was = new Map(draft.indicators.map(({ id }, at) => [id as string, left[at]?.id as string]));
    return { kept, draft, was, gone };
  });

describe('a program of which a tenth was changed in its source', () => {
  test('keeps every indicator that is still there under its id, and every tag at its own', () => {
    fc.assert(
      fc.property(edited, ({ kept, draft, was, gone }) => {
        const plan = updatePlan(kept, draft, allTagged(kept));
        expect(frameworkFaults(plan.framework)).toEqual([]);
        const texts = new Map(draft.indicators.map(({ id, text }) => [was.get(id), text]));
        for (const { id, text, retired } of plan.framework.indicators) {
          if (retired) expect(gone.has(id)).toBe(true);
          else if (texts.has(id)) expect(text).toBe(texts.get(id));
        }
        expect(plan.added.filter(({ kind }) => kind === 'indicator')).toHaveLength(1);
        expect(plan.retired.map(({ tags }) => tags)).toEqual([...gone].map(() => 1));
        expect(plan.gone).toEqual([]);
        const cells = new Set(allTagged(plan.framework).cells.keys());
        const came = new Map(plan.moves.map(({ from, to }) => [cellKey(from), cellKey(to)]));
        for (const key of allTagged(kept).cells.keys()) {
          const now = came.get(key) ?? key;
          expect(cells.has(now)).toBe(true);
          expect(now.split(':')[1]).toBe(key.split(':')[1]);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

test('the same again changes nothing, whether its ids are the same or others', () => {
  const kept = sample();
  for (const draft of [sample(), copyOfProgram(sample(), kept.program.title, newId)]) {
    const plan = updatePlan(kept, { ...draft, program: { ...draft.program, source: 'own' } }, nothing, {
      isWhole: true,
    });
    expect([plan.added, plan.changed, plan.gone, plan.retired, plan.moves]).toEqual([[], [], [], [], []]);
    expect(plan.framework.indicators).toEqual(kept.indicators.map((each) => ({ ...each, ...only(plan, each.id) })));
  }
});
const only = ({ framework }: { framework: FrameworkDraft }, id: string) =>
  framework.indicators.find((each) => each.id === id) ?? {};

test('what goes untouched goes, and what goes while it is tagged or its checks are ticked stays, retired and last', () => {
  const kept = sample();
  const requirement = inOrder(kept.requirements)[0];
  const [first, second] = requirement?.indicatorIds ?? [];
  const last = kept.requirements.at(-1);
  if (!requirement || !first || !second || !last?.checks[0]) throw new Error('sample');
  const draft: FrameworkDraft = {
    ...kept,
    requirements: kept.requirements
      .filter(({ id }) => id !== last.id)
      .map((each) => ({ ...each, indicatorIds: each.indicatorIds.filter((id) => id !== first && id !== second) })),
    indicators: kept.indicators.filter(({ id }) => id !== first && id !== second),
  };
  const used: UsedParts = {
    cells: new Map([[cellKey({ requirementId: requirement.id, indicatorId: first }), 2]]),
    checks: new Set<CheckId>([last.checks[0].id]),
  };
  const { framework, retired, gone } = updatePlan(kept, draft, used);
  expect(frameworkFaults(framework).filter((fault) => !fault.includes('nothing asks for'))).toEqual([]);
  expect(framework.requirements.find(({ id }) => id === requirement.id)?.indicatorIds.at(-1)).toBe(first);
  expect(framework.indicators.find(({ id }) => id === first)?.retired).toBe(true);
  expect(framework.requirements.find(({ id }) => id === last.id)).toMatchObject({ retired: true, indicatorIds: [] });
  expect(retired.map(({ kind, tags }) => [kind, tags])).toEqual([
    ['requirement', 0],
    ['indicator', 2],
  ]);
  expect(gone.map(({ text }) => text)).toContain(kept.indicators.find(({ id }) => id === second)?.text);

  const back = updatePlan(framework, sample(), used);
  expect(back.framework.indicators.filter((each) => each.retired)).toEqual([]);
  expect(back.framework.requirements.filter((each) => each.retired)).toEqual([]);
});

test('what a document does not say stays as the person has it; a file that says all takes it away', () => {
  const kept = sample();
  const [requirement] = kept.requirements;
  if (!requirement) throw new Error('sample');
  const own: FrameworkDraft = {
    ...kept,
    requirements: kept.requirements.map((each) => ({ ...each, demand: 'label' as const, sharedByTeam: true })),
  };
  const partly = updatePlan(own, kept, nothing).framework.requirements[0];
  expect(partly).toMatchObject({ demand: 'label', sharedByTeam: true });
  const whole = updatePlan(own, kept, nothing, { isWhole: true }).framework.requirements[0];
  expect(whole?.demand).toBe(requirement.demand);
  expect(whole).not.toHaveProperty('sharedByTeam');
});

test('what is reworded is shown with what it was', () => {
  const kept = sample();
  const draft = sample();
  const [first] = draft.indicators;
  if (!first) throw new Error('sample');
  const before = first.text;
  first.text = `${before} Always.`;
  expect(updatePlan(kept, draft, nothing).changed).toEqual([
    { kind: 'indicator', code: first.code, text: first.text, before },
  ]);
});

test('a program is the same by its id, by what it goes by in its source, or by its address', () => {
  const { program } = sample();
  const provenance = { format: 'case', identifier: 'urn:x', address: 'https://issuer.example/m5' };
  const kept = [program, { ...program, id: 'other' as typeof program.id, provenance }];
  const draft = (parts: Partial<typeof provenance>, id = 'new') => ({
    id: id as typeof program.id,
    provenance: { format: 'html', ...parts },
  });
  expect(sameProgram(kept, draft({}, program.id))).toBe(kept[0]);
  expect(sameProgram(kept, draft({ identifier: 'urn:x' }))).toBe(kept[1]);
  expect(sameProgram(kept, draft({ address: 'https://issuer.example/m5' }))).toBe(kept[1]);
  expect(sameProgram(kept, draft({ identifier: 'urn:y' }))).toBeNull();
  expect(sameProgram(kept, draft({}))).toBeNull();
});
