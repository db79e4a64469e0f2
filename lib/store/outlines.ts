import type { Credential } from '@/lib/model/credential';
import type { CredentialOutline, Framework } from '@/lib/model/framework';
import type { CredentialId, ProgramId } from '@/lib/model/ids';
import type { Program } from '@/lib/model/program';
import type { ProofmarkDatabase } from './database';

/** All programs, in the order in which they were loaded. */
export function listPrograms(db: ProofmarkDatabase): Promise<Program[]> {
  return db.programs.toCollection().sortBy('createdAt');
}

/** All credentials, program by program. */
export async function listCredentials(db: ProofmarkDatabase): Promise<Credential[]> {
  const [programs, credentials] = await Promise.all([listPrograms(db), db.credentials.toArray()]);
  const place = new Map(programs.map((program, position) => [program.id, position]));
  const byProgram = (credential: Credential) => place.get(credential.programId) ?? programs.length;
  return credentials.sort((one, other) => byProgram(one) - byProgram(other) || one.order - other.order);
}

/** One credential with what it asks for, or null where it does not exist. */
export async function outlineOf(db: ProofmarkDatabase, id: CredentialId): Promise<CredentialOutline | null> {
  const [credential, requirements, indicators] = await Promise.all([
    db.credentials.get(id),
    db.requirements.where('credentialId').equals(id).sortBy('order'),
    db.indicators.where('credentialId').equals(id).sortBy('order'),
  ]);
  return credential ? { credential, requirements, indicators } : null;
}

/** All credentials with what they ask for, program by program. */
export function outlines(db: ProofmarkDatabase): Promise<CredentialOutline[]> {
  return db.transaction('r', db.programs, db.credentials, db.requirements, db.indicators, async () => {
    const found = await Promise.all((await listCredentials(db)).map((credential) => outlineOf(db, credential.id)));
    return found.flatMap((outline) => outline ?? []);
  });
}

/** A program with everything that belongs to it, or null where it does not exist. */
export async function frameworkOf(db: ProofmarkDatabase, programId: ProgramId): Promise<Framework | null> {
  const program = await db.programs.get(programId);
  if (!program) return null;
  const credentials = await db.credentials.where('programId').equals(programId).toArray();
  const ids = credentials.map((credential) => credential.id);
  return {
    program,
    credentials,
    requirements: await db.requirements.where('credentialId').anyOf(ids).toArray(),
    indicators: await db.indicators.where('credentialId').anyOf(ids).toArray(),
  };
}
