import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Schema, Validator } from '@cfworker/json-schema';
import { Ajv2019 } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casePackageText } from '@/lib/frameworks/case/write';
import { writtenProgram } from '@/lib/frameworks/proofmark/write';
import { propose } from '@/lib/frameworks/propose';
import { keptFramework } from '@/lib/model/framework';
import { sampleProgram } from '@/lib/sample/sample-program';
import { anyFrameworkInWords } from '@/tests/support/any-framework-in-words';
import { runs } from '@/tests/support/runs';

const schemaPath = `${import.meta.dirname}/../../../../shared/data/credentials/schemas/case-v1p1-cfpackage.json`;
const isSchemaHere = existsSync(schemaPath);
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const { signal } = new AbortController();
const sample = sampleProgram(1_700_000_000_000);

async function readOf(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const outcome = await propose({ name: 'x.json', mediaType: '', text }, [], signal);
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test('what Proofmark wrote as CASE is the same program again, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyFrameworkInWords, async (framework) => {
      const again = keptFramework(await readOf(casePackageText(framework)), 1);
      expect(writtenProgram(again)).toEqual(writtenProgram(framework));
    }),
    { numRuns: runs(200) },
  );
}, 60_000);

describe.runIf(isSchemaHere)('1EdTech’s schema', async () => {
  const schema: Schema = isSchemaHere ? JSON.parse(await readFile(schemaPath, 'utf8')) : {};
  const ajv = new Ajv2019({ strict: false, formats: { uuid: uuid, 'date-time': moment, date: /^\d{4}-\d\d-\d\d$/ } });
  const byAjv = ajv.compile(schema);
  const byOther = new Validator(schema, '2019-09', false);

  test('both validators find what is wrong', () => {
    const wrong = JSON.parse(casePackageText(sample).replace(/"sequenceNumber": \d+/, '"sequenceNumber": 1.5'));
    expect([byAjv(wrong), byOther.validate(wrong).valid]).toEqual([false, false]);
    const named = JSON.parse(casePackageText(sample).replace(/"identifier": "[^"]+"/, '"identifier": "one"'));
    expect([byAjv(named), byOther.validate(named).valid]).toEqual([false, false]);
  });

  test('whatever a program holds, both find its package valid', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(sample), anyFrameworkInWords), (framework) => {
        const content = JSON.parse(casePackageText(framework));
        expect(byAjv(content) || byAjv.errors).toBe(true);
        expect(byOther.validate(content).errors).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  }, 120_000);
});

/**
 * What the importers of OpenSALT (`CaseImport`, `RubricsTransformer`) and OpenCASE (`ImportFramework`,
 * `normalizeCasePackage`) ask beyond the schema: OpenSALT takes out what is empty before it validates, asks for UUIDs of
 * the common variant and for addresses, and finds an item for every criterion; OpenCASE drops items without a statement.
 */
test('other projects’ importers find all that they ask for', () => {
  fc.assert(
    fc.property(anyFrameworkInWords, (framework) => {
      const pack: Package = JSON.parse(casePackageText(framework));
      const items = new Set(pack.CFItems.map(({ identifier }) => identifier));
      const nodes = new Set([pack.CFDocument.identifier, ...items]);
      const { CFRubrics = [] } = pack;
      const criteria = CFRubrics.flatMap(({ CFRubricCriteria }) => CFRubricCriteria);
      const levels = criteria.flatMap(({ CFRubricCriterionLevels }) => CFRubricCriterionLevels);
      const all = [pack.CFDocument, ...pack.CFItems, ...pack.CFAssociations, ...CFRubrics, ...criteria, ...levels];
      expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length);
      for (const each of all) {
        expect(each.identifier).toMatch(uuid);
        expect(URL.canParse(each.uri)).toBe(true);
        const { extensions: _, ...said } = each;
        expect(JSON.stringify(said)).not.toMatch(/:""[,}]/);
      }
      for (const { originNodeURI, destinationNodeURI } of pack.CFAssociations) {
        expect(items).toContain(originNodeURI.identifier);
        expect(nodes).toContain(destinationNodeURI.identifier);
      }
      for (const { CFItemURI } of criteria) expect(items).toContain(CFItemURI.identifier);
      const placed = new Set(pack.CFAssociations.map(({ originNodeURI }) => originNodeURI.identifier));
      expect([...items].filter((item) => !placed.has(item))).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
}, 60_000);

const { CFDocument, ...others } = JSON.parse(casePackageText(sample));
const withoutExtensions = (content: unknown) =>
  JSON.parse(JSON.stringify(content), (key, value: unknown) => (key === 'extensions' ? undefined : value));

test('who knows nothing of Proofmark reads requirements, indicators and their levels', async () => {
  const draft = await readOf(withoutExtensions({ CFDocument, ...others }));
  const [first] = sample.credentials;
  expect(draft.program.title).toBe(sample.program.title);
  expect(draft.requirements.map(({ code, indicatorIds }) => [code, indicatorIds.length])).toEqual(
    sample.requirements.map(({ code, indicatorIds }) => [code, indicatorIds.length]),
  );
  expect(draft.requirements[0]?.title).toBe(`${first?.title} › ${sample.requirements[0]?.title}`);
  expect(draft.indicators.map(({ text, levels }) => [text, levels.map(({ label }) => label)]).toSorted()).toEqual(
    sample.indicators.map(({ text, levels }) => [text, levels.map(({ label }) => label)]).toSorted(),
  );
});

test('what was edited elsewhere holds, and what was added there is an indicator', async () => {
  const [item] = others.CFItems.filter(({ CFItemType }: { CFItemType: string }) => CFItemType === 'Indicator');
  const bond = others.CFAssociations.find(
    ({ originNodeURI }: { originNodeURI: { identifier: string } }) => originNodeURI.identifier === item.identifier,
  );
  const added = '10000000-0000-4000-8000-000000000001';
  const edited = {
    CFDocument: { ...CFDocument, title: 'Another title' },
    ...others,
    CFItems: others.CFItems.map((each: object) => (each === item ? { ...item, fullStatement: 'Edited' } : each)).concat(
      { identifier: added, uri: '', fullStatement: 'Added' },
    ),
    CFAssociations: others.CFAssociations.concat({
      ...bond,
      ...{ identifier: 'x', originNodeURI: { identifier: added }, sequenceNumber: 99 },
    }),
  };
  const draft = await readOf(edited);
  const before = await readOf({ CFDocument, ...others });
  expect(draft.program).toEqual({ ...before.program, title: 'Another title' });
  const { own } = { own: item.extensions['ext:proofmark'].id };
  expect(draft.indicators.find(({ id }) => id === own)?.text).toBe('Edited');
  expect(draft.indicators.find(({ id }) => id === added)?.text).toBe('Added');
  expect(draft.indicators).toHaveLength(before.indicators.length + 1);
});

test('what hangs from nothing any more is read as anybody’s: nothing of it is left out', async () => {
  const [first] = others.CFAssociations;
  const cut = { CFDocument, ...others, CFAssociations: others.CFAssociations.filter((each: object) => each !== first) };
  const draft = await readOf(cut);
  expect(draft.indicators).toHaveLength(sample.indicators.length);
});

test('a package that others wrote keeps its identifiers, addresses, texts and levels when it is written again', async () => {
  const draft = await readOf(withoutExtensions({ CFDocument, ...others }));
  const pack: Package = JSON.parse(casePackageText(keptFramework(draft, 0)));
  expect(pack.CFDocument.identifier).toBe(CFDocument.identifier);
  const namesOf = (items: Package['CFItems'], type: string) =>
    items
      .filter(({ CFItemType }) => CFItemType === type)
      .map(({ identifier, uri, fullStatement }) => ({ identifier, uri, fullStatement }))
      .toSorted((one, other) => (one.identifier < other.identifier ? -1 : 1));
  expect(namesOf(pack.CFItems, 'Indicator')).toEqual(namesOf(others.CFItems, 'Indicator'));
  const identifiers = pack.CFItems.map(({ identifier }) => identifier);
  for (const { identifier, CFItemType } of others.CFItems)
    if (CFItemType === 'Requirement') expect(identifiers).toContain(identifier);
  expect(await readOf(withoutExtensions(pack))).toMatchObject({
    indicators: draft.indicators.map(({ id }) => ({ id })),
  });
});

test('what came from CASE keeps what it goes by there, all else has names that never change', () => {
  const address = 'https://x.example/CFItems/1';
  const identifier = '10000000-0000-4000-8000-000000000001';
  const [indicator, ...rest] = sample.indicators;
  if (!indicator) throw new Error();
  const came = { ...indicator, provenance: { format: 'case', identifier, address } };
  const pack: Package = JSON.parse(casePackageText({ ...sample, indicators: [came, ...rest] }));
  expect(pack.CFItems.find(({ fullStatement }) => fullStatement === indicator.text)).toMatchObject({
    ...{ identifier, uri: address },
    extensions: { 'ext:proofmark': { id: indicator.id } },
  });
  expect(casePackageText(sample)).toBe(casePackageText(structuredClone(sample)));
  const twice = sample.indicators.map((each) => ({ ...each, provenance: came.provenance }));
  const names = JSON.parse(casePackageText({ ...sample, indicators: twice })).CFItems.map(
    (each: Thing) => each.identifier,
  );
  expect(new Set(names).size).toBe(names.length);
});

interface Thing {
  identifier: string;
  uri: string;
  extensions?: unknown;
}
interface Package {
  CFDocument: Thing;
  CFItems: (Thing & { fullStatement: string; CFItemType: string })[];
  CFAssociations: (Thing & { originNodeURI: Thing; destinationNodeURI: Thing })[];
  CFRubrics?: (Thing & { CFRubricCriteria: (Thing & { CFItemURI: Thing; CFRubricCriterionLevels: Thing[] })[] })[];
}
