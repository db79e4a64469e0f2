/** How numbers of a format look, as far as it changes what they say. */
type Look =
  | { kind: 'date'; hasDay: boolean; hasTime: boolean }
  | { kind: 'number'; pattern: string }
  | { kind: 'plain' };

/** Those that files name by number only (ECMA-376, 18.8.30). */
const builtIn = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  ...[14, 15, 16, 17].map((id) => [id, 'yyyy-mm-dd'] as const),
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'hh:mm'] as const),
  [22, 'yyyy-mm-dd hh:mm'],
]);

const mostDecimals = 15;

/** The number as a cell of this format shows it; dates as they are sorted, whatever the format's order. */
export function numberText(value: number, formatId: number, ownFormat: string | undefined, from1904: boolean): string {
  const look = lookOf(ownFormat ?? builtIn.get(formatId) ?? '');
  if (look.kind === 'date') return dateText(value, look, from1904) ?? plainText(value);
  return look.kind === 'number' ? patternText(value, look.pattern) : plainText(value);
}

/** Without what the binary fraction adds. */
const plainText = (value: number): string => String(Number(value.toPrecision(15)));

/** Of a format for positive numbers, negative ones, zero and text, the first tells. */
function lookOf(format: string): Look {
  const [pattern = ''] = format.split(';');
  // Colours, currencies and conditions; lengths of time alone are in such brackets too.
  const bare = pattern.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const signs = bare.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/general|@/i.test(signs)) return { kind: 'plain' };
  const hasDay = /[yd]/i.test(signs);
  const hasTime = /[hs]/i.test(signs);
  if (hasDay || hasTime || /m/i.test(signs)) return { kind: 'date', hasDay: hasDay || !hasTime, hasTime };
  if (/[0#?]/.test(signs) && !/[e/]/i.test(signs)) return { kind: 'number', pattern: bare };
  return { kind: 'plain' };
}

/** The day before the first of March 1900 that Excel counts never was. */
const daysTo1970 = (value: number, from1904: boolean): number =>
  from1904 ? value - 24_107 : value - (value < 60 ? 25_568 : 25_569);

function dateText(value: number, look: { hasDay: boolean; hasTime: boolean }, from1904: boolean): string | null {
  const minutes = Math.round(daysTo1970(value, from1904) * 24 * 60);
  const date = new Date(minutes * 60_000);
  if (value < 0 || value > 2_958_465 || Number.isNaN(date.getTime())) return null;
  const [day = '', time = ''] = date.toISOString().split('T');
  const clock = time.slice(0, 5);
  if (!look.hasDay || value < 1) return clock;
  return look.hasTime && clock !== '00:00' ? `${day} ${clock}` : day;
}

function patternText(value: number, pattern: string): string {
  const [, before = '', digits = '', after = ''] =
    /^((?:"[^"]*"|\\.|_.|\*.|[^0#?.])*)([0#?,]*\.?[0#?]*)(.*)$/s.exec(pattern) ?? [];
  const [whole = '', fraction = ''] = digits.split('.');
  const isPercent = /%/.test(unquoted(after)) || /%/.test(unquoted(before));
  const shown = Math.abs(isPercent ? value * 100 : value);
  if (shown >= 1e15) return plainText(value);
  const least = fraction.replaceAll(/[#?]/g, '').length;
  const [wholePart = '', fractionPart = ''] = shown.toFixed(Math.min(fraction.length, mostDecimals)).split('.');
  const padded = wholePart.padStart(whole.replaceAll(/[#?,]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const cut = fractionPart.replace(new RegExp(`0{0,${Math.max(fractionPart.length - least, 0)}}$`), '');
  const sign = value < 0 ? '-' : '';
  return `${sign}${literal(before)}${grouped}${cut === '' ? '' : `.${cut}`}${literal(after)}`.trim();
}

const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '');

/** What a format says to write as it stands; signs of width are not shown. */
const literal = (text: string): string =>
  text.replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
