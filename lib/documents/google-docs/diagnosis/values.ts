import { crossedOut } from './crossed-out';
import { attributeNames, choices, cssWords, roles } from './vocabulary';

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Attributes whose values are numbers, lengths, matrices, colours or words of CSS. */
const measured = list(
  `aria-colcount aria-colindex aria-colspan aria-level aria-posinset aria-rowcount aria-rowindex aria-rowspan aria-setsize
  aria-valuemax aria-valuemin aria-valuenow clip-path colspan cx cy data-font-css data-ri fill fill-opacity font-size
  font-style font-weight frameborder height letter-spacing mask maxlength opacity overflow pointer-events
  preserveAspectRatio r rowspan rx ry start step stroke stroke-dasharray stroke-opacity stroke-width style tabindex
  transform transform-origin viewBox visibility width word-spacing x x1 x2 y y1 y2`,
);

const chosen = list(
  `aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled aria-expanded aria-haspopup aria-hidden
  aria-invalid aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-pressed aria-readonly
  aria-relevant aria-required aria-selected aria-sort autocapitalize autocomplete autocorrect autofocus checked
  clip-rule clipPathUnits contenteditable dir direction disabled display draggable fill-rule focusable hidden inert
  inputmode open readonly required scrolling spellcheck text-anchor translate type unselectable wrap xml:space`,
);

const addresses = list('action data href src srcdoc srcset xlink:href xmlns xmlns:xlink');
/** Of these it is enough that they are there. */
const bare = list('d nonce points');

/** The longest value of which anything is shown, in UTF-16 units; what is beyond is left out. */
const longest = 240;

/** What of the value of an attribute says nothing but how the page is made. What is safe stays as it is. */
export function safeValue(attribute: string, value: string): string {
  if (!attributeNames.has(attribute)) return crossedOut(value, 60);
  if (bare.has(attribute)) return '';
  if (addresses.has(attribute)) return safeAddress(value);
  if (attribute === 'role') return value.split(/\s+/, 4).map(safeRole).join(' ');
  if (chosen.has(attribute)) return choices.has(value) ? value : crossedOut(value, 60);
  return measured.has(attribute) ? safeMeasures(value, precisionOf(attribute)) : crossedOut(value, 60);
}

const safeRole = (role: string): string => (roles.has(role) ? role : crossedOut(role, 40));

function safeAddress(value: string): string {
  if (value === '' || value === 'url') return value;
  const kinds = ['about:', 'blob:', 'data:', 'javascript:', '#'];
  return kinds.find((kind) => value.startsWith(kind)) ?? 'url';
}

const token = /"[^"]*"?|'[^']*'?|url\([^)]*\)?|[^\s,;:()/"']+|[\s,;:()/]+/gi;
const number = /^([+-]?\d{0,6}(?:\.\d+)?)(px|pt|em|rem|ex|ch|vh|vw|fr|deg|rad|turn|ms|s|%)?$/;
const colour = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** The exact width of a word tells which it may be, so that what is measured of text is told in whole pixels. */
export type Precision = 'whole' | 'wholeFromTen' | 'fine';

const widths = list('cx rx width x x1 x2');

function precisionOf(attribute: string): Precision {
  if (widths.has(attribute)) return 'whole';
  return attribute === 'data-font-css' ? 'fine' : 'wholeFromTen';
}

/** Numbers with their units, colours and words of CSS; all else is crossed out, as names of fonts and addresses are. */
export function safeMeasures(value: string, precision: Precision = 'fine'): string {
  const tokens = value.slice(0, longest).match(token) ?? [];
  // The last may be the beginning of something longer.
  const whole = value.length > longest ? tokens.slice(0, -1) : tokens;
  return whole.map((each) => safeToken(each, precision)).join('');
}

function safeToken(given: string, precision: Precision): string {
  if (/^[\s,;:()/]+$/.test(given)) return given.replace(/\s+/g, ' ');
  if (/^url\(/i.test(given)) return 'url()';
  if (cssWords.has(given) || colour.test(given)) return given;
  const [, amount = '', unit = ''] = number.exec(given) ?? [];
  const isNumber = /\d/.test(amount);
  return isNumber ? `${rounded(Number(amount), precision)}${unit}` : crossedOut(given, longest);
}

function rounded(amount: number, precision: Precision): number {
  const isWhole = precision === 'whole' || (precision === 'wholeFromTen' && Math.abs(amount) >= 10);
  return isWhole ? Math.round(amount) : Math.round(amount * 100) / 100;
}
