import * as v from 'valibot';
import { limits, Title } from './limits';

/** Where something of a program came from: the format, what it goes by there, and the address, where these are known. */
export const Provenance = v.object({
  /** As `lib/frameworks` names it. */
  format: v.pipe(v.string(), v.maxLength(limits.label)),
  identifier: v.exactOptional(Title),
  address: v.exactOptional(v.pipe(v.string(), v.maxLength(limits.url))),
});
export type Provenance = v.InferOutput<typeof Provenance>;

/** What all parts of a program may say of where they came from, and whether their source has them no more. */
export const sourced = {
  provenance: v.exactOptional(Provenance),
  /** Gone from a later version of the source, and kept for the sake of what was tagged to it. */
  retired: v.exactOptional(v.literal(true)),
};
