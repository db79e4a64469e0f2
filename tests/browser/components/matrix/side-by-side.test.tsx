import { expect, test, vi } from 'vitest';
import { SideBySide } from '@/components/matrix/side-by-side';
import { SideRequirement } from '@/components/matrix/side-requirement';
import type { CellState, RequirementCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId, CredentialId } from '@/lib/model/ids';
import { programParts } from '@/lib/read-through/program-parts';
import { artifact, coverage, outline, sample } from '@/tests/gallery/materials';
import { only, shown } from '../shown';

const [covered] = coverage('ready').requirements;
if (!covered) throw new Error('the sample asks for nothing');
const { requirement } = covered;

const named = (count: number): Map<ArtifactId, Artifact> =>
  new Map(
    Array.from({ length: count }, (_, at) => {
      const id = `artifact ${at}` as ArtifactId;
      return [id, { ...artifact, id, title: `Lesson ${at}`, url: `https://school.example/${at}` }];
    }),
  );

function one(given: Partial<Parameters<typeof SideRequirement>[0]> = {}) {
  const artifacts = given.artifacts ?? named(0);
  const place = shown(
    <SideRequirement
      coverage={covered as RequirementCoverage}
      serving={[...artifacts.keys()]}
      too={[]}
      artifacts={artifacts}
      addressOf={({ url }) => url}
      requirementHref={({ id }) => `#/requirement/${id}`}
      {...given}
    />,
  );
  const texts = [...place.querySelectorAll('p')].map(({ textContent }) => textContent.trim());
  return { place, texts };
}

const inState = (...states: CellState[]): RequirementCoverage => ({
  ...covered,
  cells: states.flatMap((state) => covered.cells.slice(0, 1).map((cell) => ({ ...cell, state }))),
  ready: states.filter((state) => state === 'ready').length,
});
const glyph = (states: CellState[]) => only(one({ coverage: inState(...states) }).place, '.side-state svg').outerHTML;

test('a requirement leads to where it is read, and says how much of it is ready', () => {
  const { place, texts } = one({ coverage: inState('ready', 'bare') });
  expect(only(place, 'h3').textContent).toBe(`${requirement.code} ${requirement.title}`);
  expect(only(place, 'h3 a').getAttribute('href')).toBe(`#/requirement/${requirement.id}`);
  expect(texts[0]).toBe('state.requirementReady 1 2');
  expect(place.querySelector('li')?.dataset.quiet).toBe('false');
});

test('one that does not count is said not to, and steps back', () => {
  const { place, texts } = one({ coverage: { ...inState('ready'), counted: false, instead: [requirement] } });
  expect(texts[0]).toBe(`state.countsInstead 1 ${requirement.code}`);
  expect(place.querySelector('li')?.dataset.quiet).toBe('true');
});

test('how far it is shows its sign: nothing yet, begun, all with evidence, all ready', () => {
  const signs = (
    [
      ['bare', 'bare'],
      ['ready', 'bare'],
      ['ready', 'tagged'],
      ['ready', 'ready'],
    ] as CellState[][]
  ).map(glyph);
  expect(new Set(signs).size).toBe(4);
  expect(glyph([])).toBe(signs[0]);
  expect(glyph(['explained'])).toBe(signs[2]);
});

test('up to four artifacts that serve it are named and led to, and more are counted', () => {
  expect(one().texts.at(-1)).toBe('matrix.servedBy matrix.servedByNone');
  const four = one({ artifacts: named(4) });
  expect(four.texts.at(-1)).toBe('matrix.servedBy Lesson 0, Lesson 1, Lesson 2, Lesson 3');
  const five = one({ artifacts: named(5) });
  expect(five.texts.at(-1)).toBe('matrix.servedBy Lesson 0, Lesson 1, Lesson 2, Lesson 3 matrix.andMore 1');
  const links = [...four.place.querySelectorAll<HTMLAnchorElement>('p a')];
  expect(links.map((link) => [link.getAttribute('href'), link.target])[1]).toEqual([
    'https://school.example/1',
    '_blank',
  ]);
  const nowhere = one({ artifacts: named(1), addressOf: () => null });
  expect(nowhere.place.querySelector('p a')).toBeNull();
  const untitled = new Map([...named(1)].map(([id, each]) => [id, { ...each, title: '' }]));
  expect(one({ artifacts: untitled }).texts.at(-1)).toBe('matrix.servedBy workspace.untitled');
});

test('what could serve it too is named with why: what both ask for', () => {
  const artifacts = named(1);
  const [artifactId] = artifacts.keys();
  const [first, second] = outline.indicators;
  if (!artifactId || !first || !second) throw new Error('too little is made');
  const serves = { ...requirement, code: 'R2', title: 'Reflect' };
  const too = (indicators: (typeof first)[], things: string[]) =>
    one({ artifacts, serving: [], too: [{ artifactId, serves, indicators, things }] }).texts.at(-1);
  expect(too([first, second], ['lesson plan'])).toBe(
    `matrix.couldServe Lesson 0. matrix.becauseServes R2 Reflect matrix.bothAskIndicators ${first.code}, ${second.code} matrix.bothAskThing lesson plan`,
  );
  expect(too([], ['lesson plan'])).toBe(
    'matrix.couldServe Lesson 0. matrix.becauseServes R2 Reflect matrix.bothAskThing lesson plan',
  );
});

test('until when is said where it is known', () => {
  expect(one().place.querySelector('.side-due')).toBeNull();
  const due = { type: 'day', day: '2031-07-19' } as const;
  const { place } = one({ coverage: { ...covered, requirement: { ...requirement, due } } });
  expect(only(place, '.side-due').textContent).toContain('readAll.dueDay');
});

function side(credentials = sample.credentials) {
  const onChoose = vi.fn<(ids: CredentialId[]) => void>();
  const due = { type: 'window', from: '2031-01-02', to: '2031-02-03' } as const;
  const [first, second, ...others] = sample.requirements;
  if (!first || !second) throw new Error('too little is made');
  const requirements = [{ ...first, due }, { ...second, due: { type: 'days', days: 9 } as const }, ...others];
  const place = shown(
    <SideBySide
      columns={[coverage('mixed')]}
      credentials={credentials}
      parts={programParts({ ...sample, requirements })}
      servedBy={new Map([[first.id, [artifact.id]]])}
      artifacts={new Map([[artifact.id, artifact]])}
      addressOf={({ url }) => url}
      requirementHref={({ id }) => `#/requirement/${id}`}
      onChoose={onChoose}
    />,
  );
  return { place, onChoose, first };
}

test('credentials are columns, each with all that it asks for and what serves it', () => {
  const { place } = side();
  const column = only(place, '.side-column');
  expect([column.getAttribute('aria-label'), only(column, 'h2').textContent]).toEqual([
    ...[outline.credential.title, outline.credential.title],
  ]);
  const items = [...column.querySelectorAll('.side-requirement')];
  expect(items).toHaveLength(outline.requirements.length);
  expect(items.map((item) => !item.textContent.includes('matrix.servedByNone'))).toEqual(
    items.map((_, at) => at === 0),
  );
});

test('which credentials stand there is chosen where there are several', () => {
  const { place, onChoose } = side();
  const [first, second] = sample.credentials;
  expect(only(place, 'summary').textContent).toBe(`matrix.sideShown 1 ${sample.credentials.length}`);
  const boxes = [...place.querySelectorAll<HTMLInputElement>('.side-choice input')];
  expect(boxes.map(({ checked }) => checked)).toEqual(sample.credentials.map((_, at) => at === 0));
  boxes[1]?.click();
  expect(onChoose).toHaveBeenLastCalledWith([first?.id, second?.id]);
  boxes[0]?.click();
  expect(onChoose).toHaveBeenLastCalledWith([]);
  expect(side(sample.credentials.slice(0, 1)).place.querySelector('.side-choice')).toBeNull();
});

test('what is bound to a time of the year is told above all, and what is only due in days is not', () => {
  const { place, first } = side();
  const dates = only(place, '.side-dates');
  expect([...dates.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^readAll\.dueWindow/),
  ]);
  expect(dates.textContent).toContain(`${first.code} ${first.title}`.trim());
  expect(dates.textContent).toContain(outline.credential.title);
});
