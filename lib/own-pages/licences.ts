import * as v from 'valibot';

/** What someone else made and is shipped, with the text of its licence. */
const Licence = v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() });
export type Licence = v.InferOutput<typeof Licence>;

/** Those of all that is in this build, as it was written beside it. */
export async function ownLicences(): Promise<Licence[]> {
  const response = await fetch('/licences.json');
  return v.parse(v.array(Licence), await response.json());
}
