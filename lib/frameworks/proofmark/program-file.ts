import * as v from 'valibot';
import { Credential } from '@/lib/model/credential';
import { Indicator, Level } from '@/lib/model/indicator';
import { limits } from '@/lib/model/limits';
import { Program } from '@/lib/model/program';
import { Requirement } from '@/lib/model/requirement';
import { stampNames } from '@/lib/model/stamps';

export const formatName = 'proofmark-program';

/** What is written. A file of version 1 says less, and nothing else. */
export const formatVersion = 2;

/**
 * A program as a file. What belongs to something stands within it, and in its order, so that neither has to be said.
 * Unknown keys are refused: in a file that was written by hand they are mistakes.
 */
const WrittenLevel = v.strictObject(v.omit(Level, ['order']).entries);

const WrittenIndicator = v.strictObject({
  ...v.omit(Indicator, ['credentialId', 'order', ...stampNames]).entries,
  levels: v.pipe(v.array(WrittenLevel), v.maxLength(limits.levels)),
});

const WrittenRequirement = v.strictObject(v.omit(Requirement, ['credentialId', 'order', ...stampNames]).entries);

const WrittenCredential = v.strictObject({
  ...v.omit(Credential, ['programId', 'order', ...stampNames]).entries,
  indicators: v.pipe(v.array(WrittenIndicator), v.maxLength(limits.indicators)),
  requirements: v.pipe(v.array(WrittenRequirement), v.maxLength(limits.requirements)),
});
export type WrittenCredential = v.InferOutput<typeof WrittenCredential>;

export const ProgramFile = v.strictObject({
  format: v.literal(formatName),
  version: v.picklist([1, formatVersion]),
  program: v.strictObject({
    ...v.omit(Program, ['credentialIds', 'source', ...stampNames]).entries,
    credentials: v.pipe(v.array(WrittenCredential), v.minLength(1), v.maxLength(limits.credentials)),
  }),
});
export type ProgramFile = v.InferOutput<typeof ProgramFile>;
export type WrittenProgram = ProgramFile['program'];
export type WrittenRequirement = WrittenCredential['requirements'][number];
export type WrittenIndicator = WrittenCredential['indicators'][number];

/** What comes first in a file, from whichever version. */
export const ProgramFileHead = v.object({ format: v.literal(formatName), version: v.number() });
