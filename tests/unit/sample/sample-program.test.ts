import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Credential } from '@/lib/model/credential';
import { Indicator } from '@/lib/model/indicator';
import { Program } from '@/lib/model/program';
import { Requirement } from '@/lib/model/requirement';
import { sampleProgram } from '@/lib/sample/sample-program';

const { program, credentials, requirements, indicators } = sampleProgram(1_700_000_000_000);

test('the sample is a valid program of two credentials', () => {
  v.parse(Program, program);
  v.parse(v.array(Credential), credentials);
  v.parse(v.array(Requirement), requirements);
  v.parse(v.array(Indicator), indicators);
  expect(program.credentialIds).toEqual(credentials.map(({ id }) => id));
  expect(credentials).toHaveLength(2);
});

test('it asks for five things, one of them a choice of one out of two', () => {
  const choices = credentials.flatMap((credential) => credential.choices);
  expect(choices.map(({ count, requirementIds }) => [count, requirementIds.length])).toEqual([[1, 2]]);
  const options = new Set(choices.flatMap((choice) => choice.requirementIds));
  expect(requirements.filter(({ id }) => !options.has(id)).length + choices.length).toBe(5);
});

test('it has demands of both kinds: a rationale, and labels alone', () => {
  const demands = new Set(requirements.map(({ demand }) => demand));
  expect(demands).toEqual(new Set(['rationale', 'label']));
});

test('every indicator has levels that rise, and only the highest passes', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(16);
  for (const { levels } of indicators) {
    expect(levels.map(({ order }) => order)).toEqual([0, 1, 2]);
    expect(levels.map(({ passes }) => passes)).toEqual([false, false, true]);
    expect(levels.every(({ description }) => description.length > 0)).toBe(true);
  }
});

test('every reference leads somewhere, within the same credential', () => {
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  for (const requirement of requirements) {
    for (const id of requirement.indicatorIds) {
      expect(indicatorById.get(id)?.credentialId).toBe(requirement.credentialId);
    }
  }
  const asked = new Set(requirements.flatMap(({ indicatorIds }) => indicatorIds));
  expect(asked.size).toBe(indicators.length);
});

test('an indicator may stand under two requirements', () => {
  const places = requirements.flatMap(({ indicatorIds }) => indicatorIds);
  expect(places.length).toBeGreaterThan(new Set(places).size);
});

test('all ids differ, and are the same each time it is loaded', () => {
  const again = sampleProgram(1_800_000_000_000);
  const ids = [...credentials, ...requirements, ...requirements.flatMap(({ checks }) => checks)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(again.requirements.map(({ id }) => id)).toEqual(requirements.map(({ id }) => id));
  expect(again.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
});
