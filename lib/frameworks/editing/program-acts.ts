import { inPlace } from '@/lib/frameworks/framework-change';
import type { CredentialId } from '@/lib/model/ids';
import { type Act, type DraftCredential, type DraftProgram, type Fields, withChanged, withFields } from './act';
import { credentialsOf } from './order';
import { withoutRequirements } from './remove-requirements';

/** Changes what is said of a program as a whole. */
export const changeProgram =
  (fields: Fields<Pick<DraftProgram, 'title' | 'kind' | 'rule'>>): Act =>
  (framework) =>
    inPlace({ ...framework, program: withFields(framework.program, fields) });

/** Adds a credential at the end. */
export const addCredential =
  (id: CredentialId, title: string): Act =>
  (framework) => {
    const { program, credentials } = framework;
    const order = (credentialsOf(framework).at(-1)?.order ?? -1) + 1;
    return inPlace({
      ...framework,
      program: { ...program, credentialIds: [...program.credentialIds, id] },
      credentials: [...credentials, { id, programId: program.id, title, issuer: '', order, choices: [] }],
    });
  };

export const changeCredential =
  (id: CredentialId, fields: Fields<Pick<DraftCredential, 'title' | 'issuer' | 'policy' | 'choices'>>): Act =>
  (framework) =>
    inPlace({
      ...framework,
      credentials: withChanged(framework.credentials, id, (credential) => withFields(credential, fields)),
    });

/** Removes a credential with all that it asks for. The last one stays: a program without any can't be saved. */
export const removeCredential =
  (id: CredentialId): Act =>
  (framework) => {
    const left = framework.credentials.filter((credential) => credential.id !== id);
    if (left.length === 0) return inPlace(framework);
    const own = framework.requirements.filter(({ credentialId }) => credentialId === id);
    const { program } = framework;
    const { rule } = program;
    return inPlace({
      ...withoutRequirements(framework, new Set(own.map((requirement) => requirement.id))),
      program: {
        ...program,
        rule: rule.type === 'choose' ? { ...rule, count: Math.min(rule.count, left.length) } : rule,
        credentialIds: program.credentialIds.filter((each) => each !== id),
      },
      credentials: left,
      indicators: framework.indicators.filter(({ credentialId }) => credentialId !== id),
    });
  };

/** Puts a credential at a place among the others. */
export const moveCredential =
  (id: CredentialId, at: number): Act =>
  (framework) => {
    const all = credentialsOf(framework);
    const found = all.find((credential) => credential.id === id);
    if (!found) return inPlace(framework);
    const sequence = all.filter((credential) => credential !== found).toSpliced(Math.max(0, at), 0, found);
    const place = new Map(sequence.map((credential, order) => [credential.id, order]));
    return inPlace({
      ...framework,
      program: { ...framework.program, credentialIds: sequence.map((credential) => credential.id) },
      credentials: framework.credentials.map((credential) => ({
        ...credential,
        order: place.get(credential.id) ?? credential.order,
      })),
    });
  };
