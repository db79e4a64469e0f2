/** The name that a server gives a file, or that its address ends with, for showing and saving; no path is in it. */
export function fileNameOf(url: string, disposition = ''): string {
  const path = URL.parse(url)?.pathname ?? '';
  const named = namedIn(disposition) ?? decoded(path.split('/').at(-1) ?? '');
  const name = named
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return (name || 'document.pdf').slice(0, 200);
}

/** `filename*` in UTF-8 first, then `filename` (RFC 6266). */
function namedIn(disposition: string): string | null {
  const extended = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  if (extended) return decoded(extended);
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  return plain ? (plain[1]?.replace(/\\(.)/g, '$1') ?? plain[2] ?? null) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
