import fc from 'fast-check';
import { Credential } from '@/lib/model/credential';
import type { Framework } from '@/lib/model/framework';
import { Indicator } from '@/lib/model/indicator';
import { Program } from '@/lib/model/program';
import { Requirement } from '@/lib/model/requirement';
import { anyOf } from './any-of-schema';

const several = <Each extends { id: string }>(each: fc.Arbitrary<Each>, maxLength: number) =>
  fc.uniqueArray(each, { selector: ({ id }) => id, minLength: 1, maxLength });

/** Programs with anything in them that their schemas let through, of which each part leads to others that are there. */
export const anyFramework: fc.Arbitrary<Framework> = fc
  .record({
    program: anyOf(Program),
    credentials: several(anyOf(Credential), 2),
    requirements: several(anyOf(Requirement), 4),
    indicators: several(anyOf(Indicator), 5),
    seed: fc.integer({ min: 0, max: 1_000 }),
  })
  .map(({ program, credentials, requirements, indicators, seed }) => {
    const at = <Each>(all: readonly Each[], place: number): Each => {
      const found = all[place % all.length];
      if (found === undefined) throw new Error('nothing was made');
      return found;
    };
    const ownIndicators = indicators.map((each, place) => ({ ...each, credentialId: at(credentials, place).id }));
    const idsOf = (credentialId: string) =>
      ownIndicators.filter((each) => each.credentialId === credentialId).map(({ id }) => id);
    const ownRequirements = requirements.map((each, place) => {
      const credentialId = at(credentials, place).id;
      // Some ask for all there is, some for a part, so that something is asked for twice and something not at all.
      const indicatorIds = idsOf(credentialId).slice((seed + place) % 2);
      const groups = each.groups?.map((group) => ({ ...group, indicatorIds: indicatorIds.slice(0, 1) }));
      return { ...each, credentialId, indicatorIds, ...(groups && { groups }) };
    });
    return {
      program: { ...program, credentialIds: credentials.map(({ id }) => id) },
      credentials: credentials.map((each) => ({
        ...each,
        programId: program.id,
        choices: each.choices.map((choice) => ({
          ...choice,
          requirementIds: ownRequirements.filter(({ credentialId }) => credentialId === each.id).map(({ id }) => id),
        })),
      })),
      requirements: ownRequirements,
      indicators: ownIndicators,
    };
  });
