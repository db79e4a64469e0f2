import { documentKinds, kindOf } from '@/lib/documents/kinds';
import type { Artifact } from '@/lib/model/artifact';
import type { Passage } from '@/lib/model/passage';
import { lessonAddress, lessonName } from '@/lib/tabs/lesson-page';
import { viewerAddress } from '@/lib/tabs/viewer-page';

/**
 * The address at which an artifact can be opened from here, or null. Artifacts come from restored files too, so that
 * nothing but web pages may become a link.
 */
export function openAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : null;
}

/**
 * The address at which an artifact can be opened: the viewer's for kinds that are shown there, for others the page itself.
 * Null where there is none.
 */
export function artifactAddress(
  { kind, url, aliases }: Pick<Artifact, 'kind' | 'url' | 'aliases'>,
  kinds = documentKinds,
): string | null {
  if (url === lessonName) return lessonAddress();
  const address = openAddress(url);
  const viewed = kindOf(kind, kinds)?.viewed;
  if (!viewed) return address;
  const request = viewed(aliases, address);
  return request && viewerAddress(request);
}

/** The same at a passage of it, as near as an address comes. */
export function passageAddress(artifact: Artifact, passage: Passage, kinds = documentKinds): string | null {
  const address = artifactAddress(artifact, kinds);
  return address && (kindOf(artifact.kind, kinds)?.placed?.(address, passage) ?? address);
}
