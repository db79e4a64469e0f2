import * as v from 'valibot';
import { type FrameworkOutcome, refused } from '@/lib/frameworks/format';
import { lineOfJsonError } from '@/lib/frameworks/source/json';
import { cleanText } from '@/lib/model/clean-text';
import type { FrameworkDraft } from '@/lib/model/framework';
import { parseUntrustedJson } from '@/lib/model/untrusted-json';
import { formatVersion, ProgramFile, ProgramFileHead, type WrittenCredential } from './program-file';

export function readProgramFile(text: string): FrameworkOutcome {
  let content: unknown;
  try {
    content = parseUntrustedJson(text);
  } catch (error) {
    return refused('damaged', lineOfJsonError(text, error));
  }
  return readProgram(content);
}

/** What is in a file, or in another that holds a program in the same shape. */
export function readProgram(given: unknown): FrameworkOutcome {
  const content = cleaned(given);
  const head = v.safeParse(ProgramFileHead, content);
  if (head.success && head.output.version > formatVersion) return refused('newer');
  const file = v.safeParse(ProgramFile, content);
  if (!file.success) return refused('outOfShape', itemOf(file.issues[0]));
  const { program } = file.output;
  const twice = firstTwice(file.output);
  if (twice !== null) return refused('twice', { item: twice });
  const lost = program.credentials.map(firstLost).find((id) => id !== null);
  return lost ? refused('leadsNowhere', { item: lost }) : { outcome: 'read', draft: draftOf(file.output), remarks: [] };
}

/** Without what shows nothing and deceives, before it is measured against anything. */
function cleaned(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content), (_, each: unknown) => (typeof each === 'string' ? cleanText(each) : each));
}

function itemOf(issue: v.BaseIssue<unknown>): { item: string } | null {
  const item = v.getDotPath(issue);
  return item === null ? null : { item };
}

/** Ids are the database's keys: the first that names two things. */
function firstTwice({ program: { credentials } }: ProgramFile): string | null {
  const kinds = [
    credentials,
    credentials.flatMap(({ requirements }) => requirements),
    credentials.flatMap(({ requirements }) => requirements.flatMap(({ checks }) => checks)),
    credentials.flatMap(({ requirements }) => requirements.flatMap(({ prompts = [] }) => prompts)),
    credentials.flatMap(({ requirements }) => requirements.flatMap(({ groups = [] }) => groups)),
    credentials.flatMap(({ indicators }) => indicators),
    credentials.flatMap(({ indicators }) => indicators.flatMap(({ levels }) => levels)),
  ];
  for (const ids of kinds.map((kind) => kind.map(({ id }): string => id))) {
    const known = new Set<string>();
    const twice = ids.find((id) => known.size === known.add(id).size);
    if (twice !== undefined) return twice;
  }
  return null;
}

/** The first id by which a credential names what it does not have. */
function firstLost({ requirements, indicators, choices }: WrittenCredential): string | null {
  const requirementIds = new Set(requirements.map(({ id }) => id));
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  return (
    requirements.flatMap((requirement) => requirement.indicatorIds).find((id) => !indicatorIds.has(id)) ??
    requirements.map(firstNotOwn).find((id) => id !== null) ??
    choices.flatMap((choice) => choice.requirementIds).find((id) => !requirementIds.has(id)) ??
    null
  );
}

/** A group holds only indicators of its requirement. */
function firstNotOwn({ groups = [], indicatorIds }: WrittenCredential['requirements'][number]): string | null {
  const own = new Set(indicatorIds);
  return groups.flatMap((group) => group.indicatorIds).find((id) => !own.has(id)) ?? null;
}

function draftOf({ program: { credentials, ...program } }: ProgramFile): FrameworkDraft {
  return {
    program: { ...program, credentialIds: credentials.map(({ id }) => id), source: 'own' },
    credentials: credentials.map(({ indicators: _, requirements: __, ...credential }, order) => ({
      ...credential,
      programId: program.id,
      order,
    })),
    requirements: credentials.flatMap(({ id: credentialId, requirements }) =>
      requirements.map((requirement, order) => ({ ...requirement, credentialId, order })),
    ),
    indicators: credentials.flatMap(({ id: credentialId, indicators }) =>
      indicators.map((indicator, order) => ({
        ...indicator,
        credentialId,
        order,
        levels: indicator.levels.map((level, place) => ({ ...level, order: place })),
      })),
    ),
  };
}
