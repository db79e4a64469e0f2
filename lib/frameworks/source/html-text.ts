const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const entity = /&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi;

/** What a piece of HTML says, as text with its lines. It is never shown as anything but text, so that nothing is run. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, '')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<(?:br|\/?(?:p|div|ul|ol|tr|table|h[1-6]))\b[^<>]*>/gi, '\n')
    .replace(/<!--[^<>]*-->|<\/?[a-z][^<>]*>/gi, '')
    .replace(entity, characterOf)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A text in which signs may be written by their names or numbers. */
export const withoutEntities = (text: string): string => text.replace(entity, characterOf);

function characterOf(written: string, name: string): string {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? written;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
