import type { FrameworkDraft } from '@/lib/model/framework';
import type { CredentialId, IndicatorId, LevelId, ProgramId } from '@/lib/model/ids';
import type { DraftIndicator } from './act';

/** A program with one credential that asks for nothing yet, to be written by hand. */
export function emptyProgram(title: string, credentialTitle: string, newId: () => string): FrameworkDraft {
  const programId = newId() as ProgramId;
  const credentialId = newId() as CredentialId;
  return {
    program: {
      id: programId,
      title,
      kind: 'stack',
      rule: { type: 'all' },
      credentialIds: [credentialId],
      source: 'own',
    },
    credentials: [{ id: credentialId, programId, title: credentialTitle, issuer: '', order: 0, choices: [] }],
    requirements: [],
    indicators: [],
  };
}

/** The same program once more under ids of its own, as the person's own. */
export function copyOfProgram(framework: FrameworkDraft, title: string, newId: () => string): FrameworkDraft {
  const known = new Map<string, string>();
  const fresh = <Id extends string>(id: Id): Id => {
    const given = known.get(id) ?? newId();
    known.set(id, given);
    return given as Id;
  };
  const { program, credentials, requirements, indicators } = framework;
  return {
    program: {
      ...program,
      id: fresh(program.id),
      title,
      credentialIds: program.credentialIds.map(fresh),
      source: 'own',
    },
    credentials: credentials.map((credential) => ({
      ...credential,
      ...{ id: fresh(credential.id), programId: fresh(credential.programId) },
      choices: credential.choices.map((choice) => ({
        ...choice,
        ...{ id: fresh(choice.id), requirementIds: choice.requirementIds.map(fresh) },
      })),
    })),
    requirements: requirements.map(({ groups, prompts, ...requirement }) => ({
      ...requirement,
      ...{ id: fresh(requirement.id), credentialId: fresh(requirement.credentialId) },
      indicatorIds: requirement.indicatorIds.map(fresh),
      checks: requirement.checks.map((check) => ({ ...check, id: fresh(check.id) })),
      ...(prompts && { prompts: prompts.map((prompt) => ({ ...prompt, id: fresh(prompt.id) })) }),
      ...(groups && {
        groups: groups.map((group) => ({
          ...group,
          ...{ id: fresh(group.id), indicatorIds: group.indicatorIds.map(fresh) },
        })),
      }),
    })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      ...{ id: fresh(indicator.id), credentialId: fresh(indicator.credentialId) },
      levels: indicator.levels.map((level) => ({ ...level, id: fresh(level.id) })),
    })),
  };
}

/** The same indicator once more under ids of its own. */
export const copyOfIndicator = (indicator: DraftIndicator, newId: () => string): DraftIndicator => ({
  ...indicator,
  id: newId() as IndicatorId,
  levels: indicator.levels.map((level) => ({ ...level, id: newId() as LevelId })),
});
