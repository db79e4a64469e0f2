/**
 * The address at which an artifact can be opened from here, or null. Artifacts come from restored files too, so that
 * nothing but web pages may become a link.
 */
export function openAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : null;
}
