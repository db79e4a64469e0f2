import * as v from 'valibot';
import { CredentialId, ProgramId } from './ids';
import { limits, Title } from './limits';
import { sourced } from './provenance';
import { stamps } from './stamps';

/** Which of the credentials must be earned. */
export const Rule = v.variant('type', [
  v.object({ type: v.literal('all') }),
  v.object({ type: v.literal('choose'), count: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
]);
export type Rule = v.InferOutput<typeof Rule>;

export const Program = v.object({
  id: ProgramId,
  title: Title,
  kind: v.picklist(['micro-endorsement', 'stack', 'bundle']),
  rule: Rule,
  credentialIds: v.pipe(v.array(CredentialId), v.maxLength(limits.credentials)),
  /** One that came from elsewhere is the person's own now. */
  source: v.fallback(v.picklist(['sample', 'own']), 'own'),
  ...sourced,
  ...stamps,
});
export type Program = v.InferOutput<typeof Program>;
