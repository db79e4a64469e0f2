import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '@/lib/frameworks/editing/act';
import {
  addGroup,
  groupFromIndicator,
  indentIndicator,
  indicatorFromGroup,
  moveGroup,
  outdentIndicator,
} from '@/lib/frameworks/editing/group-acts';
import { addIndicators, moveIndicators, removeIndicators } from '@/lib/frameworks/editing/indicator-acts';
import { setLevels, sharedLevels } from '@/lib/frameworks/editing/levels';
import { copyOfProgram, emptyProgram } from '@/lib/frameworks/editing/new-program';
import { addCredential, removeCredential } from '@/lib/frameworks/editing/program-acts';
import { addRequirement, moveRequirement, removeRequirement } from '@/lib/frameworks/editing/requirement-acts';
import { stepOf } from '@/lib/frameworks/editing/steps';
import { treeRows } from '@/lib/frameworks/editing/tree-rows';
import { cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { CredentialId, GroupId, IndicatorId, RequirementId } from '@/lib/model/ids';
import { sampleProgram } from '@/lib/sample/sample-program';
import { frameworkFaults } from '@/tests/support/framework-faults';
import { runs } from '@/tests/support/runs';
import { anyAct, newId, shapeOf } from './any-act';

const done = (framework: FrameworkDraft, ...acts: Act[]): FrameworkDraft =>
  acts.reduce((known, act) => act(known).framework, framework);

const [r1, r2] = ['r1', 'r2'] as [RequirementId, RequirementId];
const cell = (requirementId: RequirementId, indicatorId: string) => ({
  requirementId,
  indicatorId: indicatorId as IndicatorId,
});
const named = (...ids: string[]) =>
  ids.map((id) => ({ id: id as IndicatorId, code: id, text: `Text ${id}`, hint: '' }));

/** Two requirements: a, b, c under the first, d and e under the second. */
function small(): FrameworkDraft {
  const empty = emptyProgram('Program', 'Credential', newId);
  const credentialId = empty.credentials[0]?.id as CredentialId;
  return done(
    empty,
    addRequirement({ id: r1, credentialId, code: '1', title: 'One', at: 0 }),
    addRequirement({ id: r2, credentialId, code: '2', title: 'Two', at: 1 }),
    addIndicators({ requirementId: r1, groupId: null, at: 0 }, named('a', 'b', 'c'), newId),
    addIndicators({ requirementId: r2, groupId: null, at: 0 }, named('d', 'e'), newId),
  );
}

const codesInOrder = (framework: FrameworkDraft) =>
  framework.indicators.toSorted((one, other) => one.order - other.order).map(({ code }) => code);

describe('whatever is done to a program', () => {
  test('it stays whole, what is given is not changed, and every cell that goes elsewhere arrives', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        let framework: FrameworkDraft = copyOfProgram(sampleProgram(1), 'Copy', newId);
        for (const act of acts) {
          const before = structuredClone(framework);
          const change = act(framework)(framework);
          expect(framework).toEqual(before);
          expect(frameworkFaults(change.framework)).toEqual([]);
          const keys = (of: FrameworkDraft) =>
            new Set(
              of.requirements.flatMap(({ id, indicatorIds }) => indicatorIds.map((each) => cellKey(cell(id, each)))),
            );
          const [was, is] = [keys(framework), keys(change.framework)];
          for (const { from, to } of change.moves) {
            expect(was.has(cellKey(from))).toBe(true);
            expect(is.has(cellKey(from))).toBe(false);
            expect(is.has(cellKey(to))).toBe(true);
          }
          framework = change.framework;
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('moving loses no cell: each is where it was, or has come from somewhere', () => {
    const framework = copyOfProgram(sampleProgram(1), 'Copy', newId);
    const cells = framework.requirements.flatMap(({ id, indicatorIds }) => indicatorIds.map((each) => cell(id, each)));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(9), fc.boolean(), (from, into, at, whole) => {
        const target = framework.requirements[into % framework.requirements.length];
        const moved = cells[from % cells.length];
        if (!target || !moved) throw new Error('sample');
        const act = whole
          ? moveRequirement(moved.requirementId, target.credentialId, at, newId)
          : moveIndicators([moved], { requirementId: target.id, groupId: null, at }, newId);
        const change = act(framework);
        const is = new Set(
          change.framework.requirements.flatMap(({ id, indicatorIds }) =>
            indicatorIds.map((each) => cellKey(cell(id, each))),
          ),
        );
        const came = new Map(change.moves.map((move) => [cellKey(move.from), cellKey(move.to)]));
        for (const key of cells.map(cellKey)) expect(is.has(came.get(key) ?? key)).toBe(true);
      }),
    );
  });
});

describe('indicators', () => {
  test('are put where they are wanted, in few records, with codes that follow', () => {
    const framework = small();
    const added = named('x', 'y').map((each) => ({ ...each, code: '' }));
    const grown = done(framework, addIndicators({ requirementId: r1, groupId: null, at: 1 }, added, newId));
    expect(shapeOf(grown, r1)).toEqual(['a', 'a.1', 'a.2', 'b', 'c']);
    expect(codesInOrder(grown)).toEqual(['a', 'a.1', 'a.2', 'b', 'c', 'd', 'e']);
    const touched = grown.indicators.filter((each) => !framework.indicators.includes(each));
    expect(touched.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  test('are counted on from the one before', () => {
    const add = (framework: FrameworkDraft, id: string) =>
      done(
        framework,
        addIndicators({ requirementId: r1, groupId: null, at: 9 }, [{ ...named(id)[0], code: '' } as never], newId),
      );
    const numbered = done(
      small(),
      addIndicators(
        { requirementId: r1, groupId: null, at: 9 },
        [{ id: 'n' as IndicatorId, code: 'A9', text: 'n', hint: '' }],
        newId,
      ),
    );
    expect(shapeOf(add(add(numbered, 'x'), 'y'), r1)).toEqual(['a', 'b', 'c', 'A9', 'A10', 'A11']);
  });

  test('move with what is tagged to them, and stay in the order of the whole', () => {
    const { framework, moves } = moveIndicators(
      [cell(r1, 'b')],
      { requirementId: r2, groupId: null, at: 1 },
      newId,
    )(small());
    expect([shapeOf(framework, r1), shapeOf(framework, r2)]).toEqual([
      ['a', 'c'],
      ['d', 'b', 'e'],
    ]);
    expect(moves).toEqual([{ from: cell(r1, 'b'), to: cell(r2, 'b') }]);
    expect(codesInOrder(framework)).toEqual(['a', 'c', 'd', 'b', 'e']);
  });

  test('are removed from one requirement and stay under another that asks for them too', () => {
    const shared = done(small(), (framework) => ({
      framework: {
        ...framework,
        requirements: framework.requirements.map((each) =>
          each.id === r2 ? { ...each, indicatorIds: [...each.indicatorIds, 'a' as IndicatorId] } : each,
        ),
      },
      moves: [],
    }));
    const left = done(shared, removeIndicators([cell(r1, 'a'), cell(r1, 'b')]));
    expect([shapeOf(left, r1), shapeOf(left, r2)]).toEqual([['c'], ['d', 'e', 'a']]);
    expect(left.indicators.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e']);
  });

  test('however often one is put at the same place, orders stay apart', () => {
    let framework = small();
    for (let time = 0; time < 60; time++) {
      framework = done(framework, addIndicators({ requirementId: r1, groupId: null, at: 1 }, named(`n${time}`), newId));
    }
    expect(frameworkFaults(framework)).toEqual([]);
    expect(codesInOrder(framework)).toEqual([...shapeOf(framework, r1), 'd', 'e']);
  });
});

describe('groups', () => {
  const group = 'g' as GroupId;
  const grouped = () => done(small(), addGroup(r1, group, 'G', ['b' as IndicatorId]));

  test('take what is indented after them, and give it back', () => {
    expect(shapeOf(grouped(), r1)).toEqual(['a', 'G(b)', 'c']);
    expect(shapeOf(done(grouped(), indentIndicator(cell(r1, 'c'), newId)), r1)).toEqual(['a', 'G(b c)']);
    const out = done(grouped(), outdentIndicator(cell(r1, 'b'), newId));
    expect(shapeOf(out, r1)).toEqual(['a', 'b', 'c', 'G()']);
  });

  test('move with what is in them', () => {
    const { framework, moves } = moveGroup(r1, group, r2, 1, newId)(grouped());
    expect([shapeOf(framework, r1), shapeOf(framework, r2)]).toEqual([
      ['a', 'c'],
      ['d', 'G(b)', 'e'],
    ]);
    expect(moves).toEqual([{ from: cell(r1, 'b'), to: cell(r2, 'b') }]);
  });

  test('and indicators become each other', () => {
    const made = done(small(), groupFromIndicator(cell(r1, 'a'), group));
    expect(shapeOf(made, r1)).toEqual(['Text a(b c)']);
    const back = done(made, indicatorFromGroup(r1, group, 'a2' as IndicatorId, newId));
    expect(shapeOf(back, r1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a step', () => {
  const codes = (framework: FrameworkDraft) => [r1, r2].map((id) => shapeOf(framework, id).join(' '));
  const step = (framework: FrameworkDraft, id: RequirementId, indicatorId: string, way: 'up' | 'down') => {
    const act = stepOf(framework, { kind: 'indicator', cell: cell(id, indicatorId) }, way, newId);
    return act ? done(framework, act) : framework;
  };

  test('goes by one place, and at an edge into the neighbour', () => {
    expect(codes(step(small(), r1, 'a', 'down'))).toEqual(['b a c', 'd e']);
    expect(codes(step(small(), r1, 'c', 'up'))).toEqual(['a c b', 'd e']);
    expect(codes(step(small(), r1, 'c', 'down'))).toEqual(['a b', 'c d e']);
    expect(codes(step(small(), r2, 'd', 'up'))).toEqual(['a b c d', 'e']);
    expect(codes(step(small(), r1, 'a', 'up'))).toEqual(['a b c', 'd e']);
  });

  test('there and back leaves all as it was, from anywhere', () => {
    const framework = done(small(), addGroup(r1, 'g' as GroupId, 'G', ['b' as IndicatorId]));
    for (const { node } of treeRows(framework, new Set())) {
      const there = stepOf(framework, node, 'down', newId);
      if (!there || node.kind !== 'requirement') continue;
      const moved = done(framework, there);
      const back = stepOf(moved, node, 'up', newId);
      expect(treeRows(back ? done(moved, back) : moved, new Set())).toEqual(treeRows(framework, new Set()));
    }
  });
});

test('levels are set for many at once, and those that are known keep what they say', () => {
  const framework = sampleProgram(1);
  const ids = framework.indicators.slice(0, 3).map(({ id }) => id);
  const labels = ['Not yet', 'Almost', 'Demonstrated', 'Exemplary'];
  const changed = done(framework, setLevels(ids, { labels, enoughFrom: 2 }, newId));
  const [first] = changed.indicators;
  const [before] = framework.indicators;
  expect(first?.levels.map(({ label, passes }) => [label, passes])).toEqual([
    ['Not yet', false],
    ['Almost', false],
    ['Demonstrated', true],
    ['Exemplary', true],
  ]);
  expect(first?.levels.slice(0, 3).map(({ id, description }) => [id, description])).toEqual(
    before?.levels.map(({ id, description }) => [id, description]),
  );
  expect(sharedLevels(changed.indicators.slice(0, 3))).toEqual({ labels, enoughFrom: 2 });
  expect(sharedLevels(changed.indicators.slice(0, 4))).toBeNull();
});

test('what is removed with a requirement is what only it asks for, and choices fit what is left', () => {
  const framework = copyOfProgram(sampleProgram(1), 'Copy', newId);
  const chosen = framework.credentials.flatMap(({ choices }) => choices)[0];
  const [first] = chosen?.requirementIds ?? [];
  if (!chosen || !first) throw new Error('sample');
  const left = done(framework, removeRequirement(first));
  expect(frameworkFaults(left)).toEqual([]);
  expect(left.credentials[0]?.choices[0]?.requirementIds).not.toContain(first);
});

test('the last credential can’t be removed, and a rule asks for no more than there are', () => {
  const framework = small();
  const only = framework.credentials[0]?.id as CredentialId;
  expect(done(framework, removeCredential(only))).toEqual(framework);
  const two = done(framework, addCredential('second' as CredentialId, 'Second'));
  const ruled: FrameworkDraft = { ...two, program: { ...two.program, rule: { type: 'choose', count: 2 } } };
  expect(done(ruled, removeCredential(only)).program.rule).toEqual({ type: 'choose', count: 1 });
});

test('a copy says the same and shares no id', () => {
  const framework = sampleProgram(1);
  const copy = copyOfProgram(framework, 'Mine', newId);
  expect(frameworkFaults(copy)).toEqual([]);
  expect(JSON.stringify(copy)).not.toContain('"sample');
  expect(copy.indicators.map(({ text }) => text)).toEqual(framework.indicators.map(({ text }) => text));
  expect(copy.program).toMatchObject({ title: 'Mine', source: 'own' });
});
