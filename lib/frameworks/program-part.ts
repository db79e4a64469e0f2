import type { Level } from '@/lib/model/indicator';
import { sharedLevels } from './mahara/shared-levels';
import type { ShownProgram } from './shown-program';

type Found = (program: ShownProgram) => boolean;

const inCredentials =
  (holds: (credential: ShownProgram['credentials'][number]) => boolean): Found =>
  ({ credentials }) =>
    credentials.some(holds);
const inRequirements =
  (holds: (requirement: ShownProgram['requirements'][number]) => boolean): Found =>
  ({ requirements }) =>
    requirements.some(holds);
const inIndicators =
  (holds: (indicator: ShownProgram['indicators'][number]) => boolean): Found =>
  ({ indicators }) =>
    indicators.some(holds);
const inLevels = (holds: (level: Level) => boolean): Found => inIndicators(({ levels }) => levels.some(holds));

/**
 * What a program can hold beside requirements, indicators and their texts, and how it is told whether one does. Each has
 * words in `locales`, under `programFile.part`.
 */
const parts = {
  /** By what it is known again when it is loaded once more. */
  identity: () => true,
  /** How many credentials are to be earned, and how many of some requirements. */
  choices: ({ program, credentials }) =>
    program.rule.type === 'choose' || credentials.some(({ choices }) => choices.length > 0),
  credentials: ({ credentials }) => credentials.length > 1,
  issuer: inCredentials(({ issuer }) => issuer !== ''),
  policy: inCredentials(({ policy }) => policy !== undefined && Object.keys(policy).length > 0),
  directions: inRequirements(({ directions }) => directions !== ''),
  checks: inRequirements(({ checks }) => checks.length > 0),
  /** What kind of requirement it is, and whether each passage needs a reason. */
  demands: inRequirements(({ kind, demand }) => kind !== 'artifact' || demand !== 'rationale'),
  prompts: inRequirements(({ prompts = [] }) => prompts.length > 0),
  /** Kinds, numbers and lengths of files, and who may share them. */
  files: inRequirements(
    ({ files, limits, template, sharedByTeam, reusable, inPairs }) =>
      (files ?? limits ?? template ?? sharedByTeam ?? reusable ?? inPairs) !== undefined,
  ),
  dates: inRequirements(({ due }) => due !== undefined),
  groups: inRequirements(({ groups = [] }) => groups.length > 0),
  hints: inIndicators(({ hint }) => hint !== ''),
  /** Where levels are not the same few for all. */
  differingLevels: (program) => sharedLevels(program) === null,
  levelTexts: inLevels(({ description }) => description !== ''),
  scores: inLevels(({ score }) => score !== undefined),
  passes: inLevels(({ passes }) => passes),
  /** What is said of the levels of an indicator, and of it, as a whole. */
  remarks: inIndicators(({ levelsAddUp, isAboutAnnotations }) => (levelsAddUp ?? isAboutAnnotations) !== undefined),
  /** Where all came from, and what is retired. */
  origin: ({ program, credentials, requirements, indicators }) =>
    [program, ...credentials, ...requirements, ...indicators].some(
      ({ provenance, retired }) => (provenance ?? retired) !== undefined,
    ),
} as const satisfies Record<string, Found>;

export type ProgramPart = keyof typeof parts;

export const programParts = Object.keys(parts) as ProgramPart[];

/** Those of some parts that a program has: what it has not is not lost. */
export const partsIn = (program: ShownProgram, among: readonly ProgramPart[]): ProgramPart[] =>
  among.filter((part) => parts[part](program));
