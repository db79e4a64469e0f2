import * as v from 'valibot';
import { artifactKinds } from './artifact-kinds';
import { ArtifactId, RequirementId } from './ids';
import { limits, Title } from './limits';
import { stamps } from './stamps';

/** Names of one document: canonical URL, page address, hash. Any of them finds it again. */
export const Aliases = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.url))),
  v.minLength(1),
  v.maxLength(limits.aliases),
);

export const ArtifactKind = v.picklist(artifactKinds);
export type ArtifactKind = v.InferOutput<typeof ArtifactKind>;

/** What an adapter says of the document it is in. */
export const DocumentIdentity = v.object({
  kind: ArtifactKind,
  title: Title,
  url: v.pipe(v.string(), v.maxLength(limits.url)),
  aliases: Aliases,
  /** What its lines look like, by which it is known again under another address: `sketchOf`. */
  sketch: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(limits.sketch))),
});
export type DocumentIdentity = v.InferOutput<typeof DocumentIdentity>;

/** A document offered as evidence. It may serve several requirements. */
export const Artifact = v.object({
  id: ArtifactId,
  ...DocumentIdentity.entries,
  requirementIds: v.pipe(v.array(RequirementId), v.maxLength(limits.requirements)),
  ...stamps,
});
export type Artifact = v.InferOutput<typeof Artifact>;
