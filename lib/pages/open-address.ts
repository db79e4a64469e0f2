import { fileOfAlias } from '@/lib/documents/pdf/identity';
import type { Artifact } from '@/lib/model/artifact';
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
 * The address at which an artifact can be opened: of a PDF the viewer, with the file where it is kept, for others the
 * page itself. Null where there is none.
 */
export function artifactAddress({ kind, url, aliases }: Pick<Artifact, 'kind' | 'url' | 'aliases'>): string | null {
  if (kind !== 'pdf') return openAddress(url);
  const file = aliases.map(fileOfAlias).find((id) => id !== null);
  if (file) return viewerAddress({ kind: 'file', id: file });
  const address = openAddress(url);
  return address && viewerAddress({ kind: 'url', url: address });
}
