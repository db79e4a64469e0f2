import * as v from 'valibot';

const idText = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/));

export const ProgramId = v.pipe(idText, v.brand('ProgramId'));
export type ProgramId = v.InferOutput<typeof ProgramId>;

export const CredentialId = v.pipe(idText, v.brand('CredentialId'));
export type CredentialId = v.InferOutput<typeof CredentialId>;

export const RequirementId = v.pipe(idText, v.brand('RequirementId'));
export type RequirementId = v.InferOutput<typeof RequirementId>;

export const CheckId = v.pipe(idText, v.brand('CheckId'));
export type CheckId = v.InferOutput<typeof CheckId>;

export const IndicatorId = v.pipe(idText, v.brand('IndicatorId'));
export type IndicatorId = v.InferOutput<typeof IndicatorId>;

export const LevelId = v.pipe(idText, v.brand('LevelId'));
export type LevelId = v.InferOutput<typeof LevelId>;

export const GroupId = v.pipe(idText, v.brand('GroupId'));
export type GroupId = v.InferOutput<typeof GroupId>;

export const PromptId = v.pipe(idText, v.brand('PromptId'));
export type PromptId = v.InferOutput<typeof PromptId>;

export const ArtifactId = v.pipe(idText, v.brand('ArtifactId'));
export type ArtifactId = v.InferOutput<typeof ArtifactId>;

export const PassageId = v.pipe(idText, v.brand('PassageId'));
export type PassageId = v.InferOutput<typeof PassageId>;

export const TagId = v.pipe(idText, v.brand('TagId'));
export type TagId = v.InferOutput<typeof TagId>;

export const RequestId = v.pipe(idText, v.brand('RequestId'));
export type RequestId = v.InferOutput<typeof RequestId>;

export const ReplyId = v.pipe(idText, v.brand('ReplyId'));
export type ReplyId = v.InferOutput<typeof ReplyId>;

/** A request that someone else made, by the digest of what it says: one that says something else is another. */
export const ReviewId = v.pipe(idText, v.brand('ReviewId'));
export type ReviewId = v.InferOutput<typeof ReviewId>;

/** A credential that is being taken in. */
export const IntakeId = v.pipe(idText, v.brand('IntakeId'));
export type IntakeId = v.InferOutput<typeof IntakeId>;

/**
 * A random version 4 UUID. `crypto.randomUUID` is missing on pages served over plain http, where the overlay makes
 * ids too; `getRandomValues` is everywhere (https://developer.mozilla.org/docs/Web/API/Crypto/randomUUID).
 */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const newArtifactId = (): ArtifactId => newUuid() as ArtifactId;
export const newPassageId = (): PassageId => newUuid() as PassageId;
export const newTagId = (): TagId => newUuid() as TagId;
export const newRequestId = (): RequestId => newUuid() as RequestId;
export const newReplyId = (): ReplyId => newUuid() as ReplyId;
export const newIntakeId = (): IntakeId => newUuid() as IntakeId;
