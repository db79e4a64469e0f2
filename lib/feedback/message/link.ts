import { toFragment } from '@/lib/feedback/package';

/** Servers and mail apps are asked to take addresses of 8,000 octets at least (RFC 9110, 4.1). */
export const longestLink = 8_000;

/**
 * A link that carries a request in its fragment, which browsers send to no server.
 *
 * @param host where the reviewer's page is
 * @returns null where it would be too long, or the host is no https address
 */
export function linkFor(host: string, code: string): string | null {
  const url = URL.parse(host);
  if (url?.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const link = `${url.href}${toFragment(code)}`;
  return link.length <= longestLink ? link : null;
}
