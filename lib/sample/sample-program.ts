import { type Framework, type FrameworkDraft, keptFramework } from '@/lib/model/framework';
import type { CheckId, CredentialId, IndicatorId, LevelId, RequirementId } from '@/lib/model/ids';
import type { Level } from '@/lib/model/indicator';
import { checkingForUnderstanding } from './checking-for-understanding';
import { lessonsEveryoneCanEnter } from './lessons-everyone-can-enter';
import { sampleProgramId } from './sample-id';
import type { WrittenCredential } from './shorthand';

const issuer = 'Proofmark sample';
const levelLabels = ['Not yet', 'Progressing', 'Demonstrated'] as const;
const written = [checkingForUnderstanding, lessonsEveryoneCanEnter];

/**
 * The program that ships with the extension, so that the product can be tried before one's own credential is at hand.
 * Its ids are the same on every device, so loading it twice is loading it once.
 *
 * @param at When it is loaded, in milliseconds since 1970.
 */
export function sampleProgram(at: number): Framework {
  const credentials = written.map(credentialOf);
  const draft: FrameworkDraft = {
    program: {
      id: sampleProgramId,
      title: 'Teaching Every Learner',
      kind: 'stack',
      rule: { type: 'all' },
      credentialIds: credentials.map(({ id }) => id),
      source: 'sample',
    },
    credentials,
    requirements: written.flatMap(requirementsOf),
    indicators: written.flatMap(indicatorsOf),
  };
  return keptFramework(draft, at);
}

const idOf = (...parts: string[]) => ['sample', ...parts].join('.');
const credentialId = (credential: WrittenCredential) => idOf(credential.name) as CredentialId;
const requirementId = (credential: WrittenCredential, code: string) => idOf(credential.name, code) as RequirementId;
const indicatorId = (credential: WrittenCredential, code: string) => idOf(credential.name, code) as IndicatorId;

function credentialOf(credential: WrittenCredential, order: number): FrameworkDraft['credentials'][number] {
  return {
    id: credentialId(credential),
    programId: sampleProgramId,
    title: credential.title,
    issuer,
    order,
    choices: credential.choices.map((choice) => ({
      id: idOf(credential.name, 'choice', choice.code),
      code: choice.code,
      title: choice.title,
      count: choice.count,
      requirementIds: choice.of.map((code) => requirementId(credential, code)),
    })),
  };
}

function requirementsOf(credential: WrittenCredential): FrameworkDraft['requirements'] {
  return credential.requirements.map((requirement, order) => ({
    id: requirementId(credential, requirement.code),
    credentialId: credentialId(credential),
    code: requirement.code,
    title: requirement.title,
    directions: requirement.directions,
    kind: requirement.kind,
    order,
    demand: requirement.demand,
    checks: requirement.checks.map((text, index) => ({
      id: idOf(credential.name, requirement.code, 'check', String(index + 1)) as CheckId,
      text,
    })),
    indicatorIds: requirement.indicators.map((code) => indicatorId(credential, code)),
  }));
}

function indicatorsOf(credential: WrittenCredential): FrameworkDraft['indicators'] {
  return credential.indicators.map((indicator, order) => ({
    id: indicatorId(credential, indicator.code),
    credentialId: credentialId(credential),
    code: indicator.code,
    text: indicator.text,
    hint: indicator.hint,
    order,
    levels: indicator.levels.map(
      (description, index): Level => ({
        id: idOf(credential.name, indicator.code, 'level', String(index + 1)) as LevelId,
        label: levelLabels[index] ?? '',
        order: index,
        passes: index === levelLabels.length - 1,
        description,
      }),
    ),
  }));
}
