import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carried, stretched } from '@/lib/documents/google-docs/text/edit';
import { editsBetween } from '@/lib/documents/google-docs/text/edits';

const words = fc.constantFrom(
  'the lesson begins',
  'a question',
  'each student',
  'yes',
  'marks a guess on the drawing',
  'x',
);
const line = fc.array(words, { maxLength: 6 }).map((each) => each.join(' '));
const text = fc
  .array(line, { maxLength: 60 })
  .map((lines) => lines.map((each, at) => `${at % 3 ? '' : at} ${each}`).join('\n'));

/** A text, and the same with some of its characters replaced here and there. */
const edited = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.nat(5_000), fc.nat(9), fc.constantFrom('', 'q', '\n', 'new words')), { maxLength: 8 }),
  )
  .map(([before, changes]) => {
    let after = before;
    for (const [at, dropped, put] of changes) {
      const start = Math.min(at, after.length);
      after = after.slice(0, start) + put + after.slice(start + dropped);
    }
    return { before, after };
  });

describe('what changed in several places', () => {
  test('makes the new text of the old one', () => {
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        let made = '';
        let at = 0;
        for (const { start, oldEnd, newStart, newEnd } of editsBetween(before, after)) {
          made += before.slice(at, start) + after.slice(newStart, newEnd);
          at = oldEnd;
        }
        expect(made + before.slice(at)).toBe(after);
      }),
    );
  });

  test('leaves the lines between them where they are', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Line ${at} of the text says something of its own`);
    const before = lines.join('\n');
    const after = lines.with(3, 'Line 3 is another').with(30, 'So is line 30').join('\n');
    const start = before.indexOf(lines[15] ?? '');
    const span = { start, end: start + 20 };
    const now = carried(span, editsBetween(before, after));
    expect(now && after.slice(now.start, now.end)).toBe(before.slice(span.start, span.end));
  });

  const between = Array.from({ length: 20 }, (_, at) => `Line ${at} of the text says something of its own`);
  const longLines = (first: string[], last: string) => [...first, ...between, last].join('\n');

  test('takes lines that changed one under the other each for itself, where none came and none went', () => {
    const was = longLines(['The first guess is early', 'The second guess is late'], 'The end');
    const now = longLines(['The first guess is very early', 'The second guess is very late'], 'An end');
    const start = was.indexOf('guess is late');
    const span = { start, end: start + 'guess is'.length };
    const there = carried(span, editsBetween(was, now));
    expect(there && now.slice(there.start)).toMatch(/^guess is very late/);
  });

  test.each([
    ['stands several times', ['Yes, they do.', 'Yes, they do.', 'No, they do not.', 'No, they do not.']],
    ['is too short to tell anything', ['No', 'Yes']],
  ])('goes by no line that %s', (_, others) => {
    const remark = 'A remark that stands once';
    const was = longLines([...others, remark], 'The end');
    const now = longLines([remark, ...others], 'An end');
    const start = was.indexOf(remark);
    const there = carried({ start, end: start + remark.length }, editsBetween(was, now));
    expect(there && now.slice(there.start, there.end)).toBe(remark);
  });

  test('takes a stretch along with the same words, or says within what it is to be looked for', () => {
    fc.assert(
      fc.property(edited, fc.nat(2_000), fc.nat(60), ({ before, after }, from, length) => {
        const start = Math.min(from, before.length);
        const span = { start, end: Math.min(before.length, start + length) };
        const edits = editsBetween(before, after);
        const now = carried(span, edits);
        if (now) expect(after.slice(now.start, now.end)).toBe(before.slice(span.start, span.end));
        const area = stretched(span, edits);
        expect(area.start).toBeGreaterThanOrEqual(0);
        expect(area.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
