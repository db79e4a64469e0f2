import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FrameworkOutcome, FrameworkSource } from '@/lib/frameworks/format';
import { frameworkFormats } from '@/lib/frameworks/formats';
import { readProgramFile } from '@/lib/frameworks/proofmark/read';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { propose } from '@/lib/frameworks/propose';
import { keptFramework } from '@/lib/model/framework';
import {
  badge,
  casePackage,
  codebook,
  ctdlGraph,
  frameworkSamples,
  matrix,
  moodleTable,
  opensaltTable,
} from '@/tests/support/framework-samples';
import { runs } from '@/tests/support/runs';

const { signal } = new AbortController();
const sourceOf = (text: string): FrameworkSource => ({ name: 'My file (2).dat', mediaType: '', text });
const read = (content: unknown): Promise<FrameworkOutcome> =>
  propose(sourceOf(typeof content === 'string' ? content : JSON.stringify(content)), [], signal);

async function readOf(content: unknown) {
  const outcome = await read(content);
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Each requirement with the indicators under it, and each of these with its levels, those that are enough with a +. */
async function shapeOf(content: unknown) {
  const { draft } = await readOf(content);
  return draft.requirements.map(({ title, indicatorIds }) => [
    title,
    ...draft.indicators
      .filter(({ id }) => indicatorIds.includes(id))
      .map(({ text, levels }) =>
        [text, ...levels.map(({ label, passes }) => `${label}${passes ? '+' : ''}`)].join(' | '),
      ),
  ]);
}

describe.each(Object.entries(frameworkSamples))('%s', (id, sample) => {
  test('is known for sure by what is in it, and by no other format', () => {
    const certain = Object.values(frameworkFormats).filter(
      ({ recognise }) => recognise(sourceOf(sample)) === 'certain',
    );
    expect(certain.map((format) => format.id)).toEqual([id]);
  });

  test('is read to what Proofmark keeps, and to the same each time', async () => {
    const [first, again] = [await readOf(sample), await readOf(sample)];
    expect(first).toEqual(again);
    expect(readProgramFile(programFileText(keptFramework(first.draft, 0))).outcome).toBe('read');
  });

  test('an edited text keeps every id', async () => {
    const idsOf = ({ draft }: Awaited<ReturnType<typeof readOf>>) => [
      draft.program.id,
      ...draft.indicators.map((indicator) => indicator.id),
      ...draft.requirements.map((requirement) => requirement.id),
    ];
    const edited = sample.replace(/First|Deep|Leaf one|Earlier|"Rubric"(?=,"resultType)|Open ones/, (text) =>
      text.endsWith('"') ? '"Rubrics"' : `${text} edited`,
    );
    expect(edited).not.toBe(sample);
    expect(idsOf(await readOf(edited))).toEqual(idsOf(await readOf(sample)));
  });

  test('whatever becomes of it, it is read or refused, and what is read is whole', async () => {
    const spoiled = fc.tuple(fc.nat(sample.length), fc.nat(40), fc.oneof(fc.string(), fc.constantFrom(...dangers)));
    await fc.assert(
      fc.asyncProperty(spoiled, async ([at, length, put]) => {
        const text = sample.slice(0, at) + put + sample.slice(at + length);
        const outcome = await Object.values(frameworkFormats)
          .find((format) => format.id === id)
          ?.read(sourceOf(text), signal);
        if (outcome?.outcome !== 'read') return;
        const kept = programFileText(keptFramework(outcome.draft, 0));
        expect(readProgramFile(kept).outcome).toBe('read');
      }),
      { numRuns: runs(200) },
    );
  }, 120_000);
});

const dangers = [
  '"__proto__":{"x":1},',
  'null',
  '[]',
  '{}',
  '\u0000',
  '"',
  '\n',
  '<!DOCTYPE x>',
  '&x;',
  ',',
  ';',
  '1e999',
  '\ud800',
];

test('CASE: the tree is that of isChildOf, in its order, and criteria give their items levels', async () => {
  const expected = [['Group', 'First | Poor | Fair | Good+', 'Second']];
  expect(await shapeOf(casePackage)).toEqual(expected);
  expect(await shapeOf({ CFPackage: casePackage })).toEqual(expected);
  const { draft } = await readOf(casePackage);
  expect(draft.program.title).toBe('Teaching');
  expect(draft.credentials[0]?.issuer).toBe('Board');
  expect(draft.indicators.map(({ code, hint }) => [code, hint])).toEqual([
    ['G.1', 'Criterion'],
    ['G.2', 'a note'],
  ]);
});

test('CASE: orphans, circles and bonds that lead nowhere are told, and all items are read', async () => {
  const [group, second, first] = casePackage.CFAssociations;
  const wild = {
    ...casePackage,
    CFAssociations: [
      { ...group, destinationNodeURI: { identifier: 'a' } },
      { ...second, destinationNodeURI: { identifier: 'gone' } },
      first,
      { ...first, identifier: 'lost', originNodeURI: { identifier: 'gone' } },
    ],
  };
  const { draft, remarks } = await readOf(wild);
  expect(draft.indicators.map(({ text }) => text).toSorted()).toEqual(['First', 'Second']);
  expect(remarks).toEqual([
    { kind: 'orphan', place: { item: 'CFAssociations lost' } },
    { kind: 'orphan', place: { item: 'G.2' } },
    { kind: 'cycle', place: { item: 'G' } },
    { kind: 'cycle', place: { item: 'G' } },
  ]);
});

test('CASE: what breaks the schema is read all the same', async () => {
  const lenient = {
    CFItems: [
      { identifier: 7, fullStatement: 'Seven', CFDocumentURI: 'x', educationLevel: null },
      null,
      { uri: 'https://x.example/8', abbreviatedStatement: 'Eight' },
    ],
    CFAssociations: [
      {
        associationType: 'isChildOf',
        originNodeURI: 'https://x.example/8',
        destinationNodeURI: '7',
        sequenceNumber: '1.5',
      },
      { associationType: 'precedes', originNodeURI: '7', destinationNodeURI: '8' },
    ],
    CFRubrics: null,
  };
  expect((await shapeOf(lenient))[0]).toEqual(['Seven', 'Eight']);
});

test('CASE: criteria about no item, and several about one, are indicators of their own', async () => {
  const [rubric] = casePackage.CFRubrics;
  const [criterion] = rubric?.CFRubricCriteria ?? [];
  const twice = [criterion, { ...criterion, identifier: 'd', description: 'Other' }];
  const free = { ...criterion, identifier: 'e', CFItemURI: null };
  const pack = { ...casePackage, CFRubrics: [{ ...rubric, CFRubricCriteria: [...twice, free] }] };
  const levels = 'Poor | Fair | Good+';
  expect(await shapeOf(pack)).toEqual([
    ['Group › First', `Criterion | ${levels}`, `Other | ${levels}`],
    ['Group', 'Second'],
    ['Rubric', `Criterion | ${levels}`],
  ]);
});

const statuses = 'Begun | Not met | Partly | Met+';

test('.matrix: elements stand below their standards and their parents, in all three dialects', async () => {
  const expected = [
    ['One › One one', `Deep | ${statuses}`],
    ['Two', `Two one | ${statuses}`],
  ];
  expect(await shapeOf(matrix)).toEqual(expected);
  const { framework } = matrix;
  const exported = JSON.stringify(matrix).replaceAll('parentelementid', 'parentid');
  expect(await shapeOf(exported)).toEqual(await shapeOf(matrix));
  const nested = {
    framework: {
      ...framework,
      standardelements: undefined,
      standards: framework.standards.map((standard) => ({
        ...standard,
        standardelement: framework.standardelements.filter(({ standardid }) => standardid === standard.standardid),
      })),
    },
  };
  expect(await shapeOf(nested)).toEqual(await shapeOf(matrix));
});

test('.matrix: HTML is read as what it says', async () => {
  const { draft } = await readOf(matrix);
  expect(draft.requirements[0]?.directions).toBe('See here & there\nOne\nAbout one\nD');
});

test('Moodle: by the places of columns, whatever their names, separator and encoding', async () => {
  const expected = [['Group', 'Leaf one | No | Some | Yes+', 'Leaf two | No | Some | Yes+']];
  expect(await shapeOf(moodleTable)).toEqual(expected);
  const semicolons = moodleTable.replace(/"[^"]*(?:""[^"]*)*"|,/g, (part) => (part === ',' ? ';' : part));
  expect(await shapeOf(semicolons)).toEqual(expected);
  expect(await shapeOf(semicolons.replaceAll(';', '\t'))).toEqual(expected);
  for (const bytes of [Buffer.from(moodleTable, 'latin1'), Buffer.from(`\ufeff${moodleTable}`, 'utf16le')]) {
    const outcome = await propose({ name: 'x.csv', mediaType: '', bytes: Uint8Array.from(bytes) }, [], signal);
    expect(outcome).toMatchObject({ outcome: 'read', draft: { indicators: [{ code: 'A1' }, { code: 'A2' }] } });
    if (outcome.outcome === 'read') expect(outcome.draft.requirements[0]?.directions).toContain('Group café');
  }
});

test('OpenSALT: by what rows are said to be children of, by levels, or by their codes', async () => {
  expect(await shapeOf(opensaltTable)).toEqual([['Everything', 'Earlier', 'Later, with a comma']]);
  const byCode = opensaltTable.replace(',,i1', ',,').replace('note,M', 'note,');
  expect(await shapeOf(byCode)).toEqual(await shapeOf(opensaltTable));
  expect(await shapeOf('Level*,Full Statement*,Code\n1,A,\n2,a1,\n2,a2,\n1,B,\n2,b1,')).toEqual([
    ['A', 'a1', 'a2'],
    ['B', 'b1'],
  ]);
  expect(await shapeOf('smartLevel\tfullStatement\n1\tA\n1.1\ta1\n1.2\ta2\n')).toEqual([['A', 'a1', 'a2']]);
});

test('Open Badges: results are indicators, with the levels of their rubric from low to high', async () => {
  expect(await shapeOf(badge)).toEqual([['Badge', 'Grade', 'Rubric | Low | Mid+ | High+']]);
  const { draft } = await readOf(badge);
  expect(draft.indicators[0]?.hint).toBe('LetterGrade: C, B, A; ≥ B');
  expect(await shapeOf(badge.credentialSubject.achievement)).toEqual(await shapeOf(badge));
  const { resultDescription: _, ...plain } = badge.credentialSubject.achievement;
  expect(await shapeOf(plain)).toEqual([['Badge', 'Do it']]);
});

test('CTDL-ASN: in the language of the framework, and in the order of those above', async () => {
  expect(await shapeOf(ctdlGraph)).toEqual([['Top', 'First', 'Second']]);
  expect((await readOf(ctdlGraph)).draft.program.title).toBe('Framework');
  const compact = JSON.stringify(ctdlGraph).replaceAll('ceasn:', '');
  expect(await shapeOf(compact)).toEqual([['Top', 'First', 'Second']]);
});

test('REFI: codes below codes, or else in sets, whatever these call their members', async () => {
  expect(await shapeOf(codebook)).toEqual([['Group', 'First', 'Second']]);
  const inSets = (
    name: string,
  ) => `<CodeBook xmlns="urn:QDA-XML:codebook:0:4"><Codes><Code guid="A" name="a"/><Code guid="B" name="b"/></Codes>
    <Sets><Set guid="S" name="set"><MemberCode ${name}="a"/></Set></Sets></CodeBook>`;
  for (const name of ['guid', 'targetGUID'])
    expect(await shapeOf(inSets(name))).toEqual([
      ['set', 'a'],
      ['My file', 'b'],
    ]);
});

test('REFI: what is cut off is refused with its line, and so is what could make entities', async () => {
  const cut = codebook.slice(0, codebook.indexOf('<Code guid="C2"') + 6);
  expect(await read(cut)).toEqual({ outcome: 'refused', reason: 'damaged', place: { line: 6 } });
  expect(await read(`${cut}\n\n\n`)).toMatchObject({ place: { line: 6 } });
  const bomb = codebook.replace('<CodeBook', '<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<CodeBook').replace('What', '&a;');
  expect(await read(bomb)).toEqual({ outcome: 'refused', reason: 'damaged', place: { line: 2 } });
});

test('what holds nothing to be shown is refused as empty', async () => {
  expect(await read({ CFDocument: { title: 'x' }, CFItems: [] })).toMatchObject({ reason: 'empty' });
  expect(await read('<CodeBook><Codes/></CodeBook>')).toMatchObject({ reason: 'empty' });
});

test('an ended signal ends the reading of each', async () => {
  for (const sample of Object.values(frameworkSamples))
    await expect(propose(sourceOf(sample), [], AbortSignal.abort())).rejects.toThrow();
});
