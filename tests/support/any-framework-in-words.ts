import fc from 'fast-check';
import * as v from 'valibot';
import { askedFor, type IndicatorGroup } from '@/lib/model/asked-for';
import { cleanText } from '@/lib/model/clean-text';
import { type Framework, keptFramework } from '@/lib/model/framework';
import type { CredentialId, GroupId, IndicatorId, LevelId, ProgramId, PromptId, RequirementId } from '@/lib/model/ids';
import type { Indicator, Level } from '@/lib/model/indicator';
import { Policy } from '@/lib/model/policy';
import { Rule } from '@/lib/model/program';
import { sourced } from '@/lib/model/provenance';
import type { Requirement } from '@/lib/model/requirement';
import { anyOf } from './any-of-schema';

/** What formats have signs for, in which it must come to nothing. */
const piece = fc.oneof(
  fc.constantFrom(
    'teaches',
    'Every learner',
    'asks',
    'why',
    'Proficient',
    'Level 2',
    'Criteria',
    'Total',
    '1.2',
    'a)',
    '№',
  ),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@x',
    "'",
    "'=",
    '"',
    '""',
    ';',
    ',',
    '|',
    '\\',
    '&amp;',
    '&#42;',
    '<br>',
    '<b>',
    '-->',
  ),
  fc.constantFrom(
    '**',
    '_a_',
    '`',
    '#',
    '# x',
    '- x',
    '1. x',
    '---',
    '```',
    '[a](b)',
    '> x',
    '~~~',
    '===',
    '\u05d0\u05d1',
    '教',
    '😀',
    'ｆ＝',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
/** What stands for no character may be left out by whoever writes. */
const noCharacter = /[\ufffd\p{Noncharacter_Code_Point}]/gu;
const line = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => cleanText(pieces.join(' ')).replace(noCharacter, '').replace(/\s+/gu, ' ').trim())
  .filter((text) => /[\p{L}\d]/u.test(text));
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const maybe = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 3, arbitrary: text }, fc.constant(''));
const code = fc.stringMatching(/^[A-Z]?\d(\.\d){0,2}[a-z]?$/);

const levels = fc
  .array(
    fc.record(
      {
        label: line,
        description: maybe(lines),
        score: fc.double({ min: -10, max: 100, noNaN: true }).map((n) => n + 0),
      },
      { requiredKeys: ['label', 'description'], noNullPrototype: true },
    ),
    { maxLength: 4 },
  )
  .chain((all) => fc.tuple(fc.constant(all), fc.nat(all.length)))
  .map(([all, enough]) => all.map((level, order) => ({ ...level, order, passes: order >= enough })));

/** The rarer things that are asked for, and of these only such that every file can hold. */
const rare = anyOf(
  v.object(v.omit(v.object({ ...askedFor, ...sourced }), ['groups', 'prompts', 'template']).entries),
).map((more): typeof more =>
  JSON.parse(JSON.stringify(more), (_, each: unknown) => (typeof each === 'string' ? cleanText(each) : each)),
);
const rareOfIndicators = fc.record(
  { levelsAddUp: fc.constant(true as const), isAboutAnnotations: fc.constant(true as const) },
  { requiredKeys: [], noNullPrototype: true },
);

const requirementOf = fc.record({
  code,
  title: line,
  directions: maybe(lines),
  kind: fc.constantFrom<Requirement['kind']>('artifact', 'overview', 'reflection'),
  demand: fc.constantFrom<Requirement['demand']>('none', 'label', 'rationale'),
  checks: fc.array(line, { maxLength: 2 }),
  prompts: fc.array(line, { maxLength: 2 }),
  picks: fc.array(fc.nat(20), { maxLength: 5 }),
  groups: fc.array(fc.record({ code: maybe(code), title: line }), { maxLength: 2 }),
  rare,
});
const indicatorOf = fc.record({ code, text: lines, hint: maybe(lines), levels, rare: rareOfIndicators });
const credentialOf = fc.record({
  title: line,
  issuer: maybe(line),
  policy: fc.option(anyOf(Policy), { nil: null }),
  requirements: fc.array(requirementOf, { minLength: 1, maxLength: 3 }),
  indicators: fc.array(indicatorOf, { minLength: 1, maxLength: 5 }),
});

/**
 * Any program that Proofmark could keep, with texts that formats could stumble over. What stands beside each other has
 * different names: where a format holds no ids, that is all by which things are told apart.
 */
export const anyFrameworkInWords: fc.Arbitrary<Framework> = fc
  .record({
    title: line,
    kind: fc.constantFrom('micro-endorsement' as const, 'stack' as const, 'bundle' as const),
    rule: anyOf(Rule),
    credentials: fc.array(credentialOf, { minLength: 1, maxLength: 2 }),
  })
  .map(({ credentials, ...program }) => {
    let count = 0;
    const next = (kind: string): string => `${kind}.${++count}`;
    const told = (text: string): string => `${text} ${++count}`;
    const programId = next('p') as ProgramId;
    const framework: Framework = keptFramework(
      {
        program: { id: programId, ...program, credentialIds: [], source: 'own' },
        ...{ credentials: [], requirements: [], indicators: [] },
      },
      1_700_000_000_000,
    );
    for (const [order, { requirements, indicators, policy, ...credential }] of credentials.entries()) {
      const stamps = { createdAt: 1_700_000_000_000, updatedAt: 1_700_000_000_000 };
      const id = next('c') as CredentialId;
      framework.program.credentialIds.push(id);
      const own: Indicator[] = indicators.map(({ levels: rubric, rare: more, ...indicator }, place) => ({
        ...{ id: next('i') as IndicatorId, credentialId: id, order: place, ...indicator, ...more, ...stamps },
        text: told(indicator.text),
        levels: rubric.map((level): Level => ({ id: next('l') as LevelId, ...level })),
      }));
      const asked: Requirement[] = requirements.map(
        ({ picks, groups, checks, prompts, rare: more, ...said }, place) => {
          const indicatorIds = [
            ...new Set(picks.map((pick) => own[pick % own.length]?.id).filter((each) => each !== undefined)),
          ];
          const filled = groups
            .map(
              (group, at): IndicatorGroup => ({
                ...{ id: next('g') as GroupId, code: group.code, title: told(group.title) },
                indicatorIds: indicatorIds.filter((_, index) => index % (groups.length + 1) === at),
              }),
            )
            .filter((group) => group.indicatorIds.length > 0);
          return {
            ...{ id: next('r') as RequirementId, credentialId: id, order: place, ...said, ...more, ...stamps },
            title: told(said.title),
            indicatorIds,
            checks: checks.map((text) => ({ id: next('k') as Requirement['checks'][number]['id'], text })),
            ...(prompts.length > 0 && { prompts: prompts.map((text) => ({ id: next('q') as PromptId, text })) }),
            ...(filled.length > 0 && { groups: filled }),
          };
        },
      );
      framework.credentials.push({
        ...{ id, programId, ...credential, order, choices: [], ...stamps },
        title: told(credential.title),
        ...(policy && { policy }),
      });
      framework.requirements.push(...asked);
      framework.indicators.push(...own);
    }
    return framework;
  });
