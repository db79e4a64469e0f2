import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossedOut } from '@/lib/documents/google-docs/diagnosis/crossed-out';
import { safeAttribute, safeClass, safeElement, safeId, safeMember } from '@/lib/documents/google-docs/diagnosis/names';
import { pathShape } from '@/lib/documents/google-docs/diagnosis/path-shape';
import { safeMeasures, safeValue } from '@/lib/documents/google-docs/diagnosis/values';
import { attributeNames, choices, cssWords, roles } from '@/lib/documents/google-docs/diagnosis/vocabulary';
import { runs } from '@/tests/support/runs';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }));

test('of a text nothing is left but x and signs, and crossing out again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shape = crossedOut(text, 100);
      expect(shape.replaceAll('x', '')).not.toMatch(/[\p{L}\p{N}\p{M}\p{Cs}\p{Co}]/u);
      expect(crossedOut(shape, 100)).toBe(shape);
    }),
    { numRuns: runs(1_000) },
  );
});

test.each([
  ['Ada.Lovelace9@example.org', 'xxx.xxxxxxxxx@xxxxxxx.xxx'],
  ['\u05e9\u05dc\u05d5\u05dd 1.', 'xxxx x.'],
  ['\u25cf \ud83d\ude00\u00a0\ue907', '\u25cf x\u237d\u25af'],
  ['\u0003a\n', '\u2403x\u240a'],
])('of %j is left %j', (text, shape) => {
  expect(crossedOut(text, 100)).toBe(shape);
});

test.each([
  'kix-page-paginated',
  'docs-ui-hit-region-surface',
  'navigation-item-level-3',
  'docs-gm3',
  'docos-replyview-body',
])('a class of Docs stays: %s', (name) => expect(safeClass(name)).toBe(name));

test.each([
  'kix',
  'ada-lovelace',
  'kix-1AbCdEfG',
  'kix-Ada',
  'docs-a1b2c3',
  'VfPpkd-Bz112c',
  'kix-20251125',
  `kix-${'a'.repeat(70)}`,
])('another class does not: %s', (name) => expect(safeClass(name)).toMatch(/^[x-]+$/));

test('names are kept only where they are known', () => {
  expect(['svg', 'clipPath', 'ada-lovelace'].map(safeElement)).toEqual(['svg', 'clipPath', 'xxx-xxxxxxxx']);
  expect(['aria-label', 'data-ada'].map(safeAttribute)).toEqual(['aria-label', 'xxxx-xxx']);
  expect(['docs-editor', 'kix-id.abc9'].map(safeId)).toEqual(['docs-editor', 'xxx-xx.xxxx']);
  const members = ['getText', 'horizontalRule', 'HORIZONTAL_RULE', 'getAda', 'ada9'];
  expect(members.map(safeMember)).toEqual(['getText', 'horizontalRule', 'HORIZONTAL_RULE', 'xxxxxx', 'xxxx']);
});

test.each([
  ['transform', 'matrix(1.25,0,0,1.25,96.4321,-134)', 'matrix(1.25,0,0,1.25,96,-134)'],
  ['width', '7.342', '7'],
  ['data-font-css', 'italic 700 14.6667px "Courier New"', 'italic 700 14.67px "xxxxxxx xxx"'],
  ['style', 'position: absolute; top: 5px; --ada: 7', 'position: absolute; top: 5px; --xxx: 7'],
  ['style', 'background: url(https://example.org/ada.png) #fff', 'background: url() #fff'],
  ['fill', 'rgba(118,167,250,0.5)', 'rgba(118,167,250,0.5)'],
  ['width', '105842937561029384756', 'xxxxxxxxxxxxxxxxxxxxx'],
  ['role', 'paragraph', 'paragraph'],
  ['role', 'ada', 'xxx'],
  ['aria-label', '12', 'xx'],
  ['aria-hidden', 'true', 'true'],
  ['aria-hidden', 'ada', 'xxx'],
  ['href', 'https://docs.google.com/document/d/1AbC/edit', 'url'],
  ['src', 'about:blank', 'about:'],
  ['d', 'M1 2h3', ''],
  ['data-ada', 'left', 'xxxx'],
])('the value of %s, %j, is %j', (attribute, value, safe) => {
  expect(safeValue(attribute, value)).toBe(safe);
});

test('values hold only known words, numbers and x, and are safe once and for all', () => {
  const words = new Set([...choices, ...cssWords, ...roles, 'about', 'blob', 'data', 'javascript', 'url', '']);
  const someAttribute = fc.oneof(fc.constantFrom(...attributeNames), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(someAttribute, anyText, (attribute, value) => {
      const safe = safeValue(attribute, value);
      const left = safe.split(/[^\p{L}\p{M}\p{Nl}-]+/u).map((word) => word.replace(/^-+|-+$/g, ''));
      for (const word of left) {
        const isKnown = words.has(word) || [...words].some((known) => known.replace(/^[-!]+/, '') === word);
        if (!isKnown) expect(word).toMatch(/^(?:[x-]+|px|pt|em|rem|ex|ch|vh|vw|fr|deg|rad|turn|ms|s|[\da-f]+)$/i);
      }
      expect(safeValue(attribute, safe)).toBe(safe);
    }),
    { numRuns: runs(2_000) },
  );
});

test('a number that is cut off is no number', () => {
  const long = `${'5 '.repeat(117)}123456789`;
  expect(safeMeasures(long)).not.toMatch(/123/);
});

test.each([
  ['/document/d/1AbCdEfGh/edit', '?tab=t.abc&ada=1', '/document/d/\u2026/edit?tab=\u2026&\u2026=\u2026'],
  ['/document/u/1/d/1AbCdEfGh/view', '', '/document/u/\u2026/d/\u2026/view'],
  ['/a/example.org/document/d/1AbC/', '', '/a/\u2026/document/d/\u2026/'],
])('of the address %s%s is left %s', (path, search, shape) => {
  expect(pathShape(path, search)).toBe(shape);
});
