import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carried, editBetween } from '@/lib/documents/google-docs/text/edit';
import { editsBetween } from '@/lib/documents/google-docs/text/edits';

describe('what changed between two texts', () => {
  test('nothing', () => {
    expect(editBetween('same', 'same')).toBeNull();
  });

  test('is one stretch, whatever was typed', () => {
    expect(editBetween('one three', 'one two three')).toEqual({ start: 5, oldEnd: 5, newStart: 5, newEnd: 9 });
  });

  test('makes the new text of the old one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        (before, after) => {
          const edit = editBetween(before, after) ?? { start: 0, oldEnd: 0, newStart: 0, newEnd: 0 };
          const made = before.slice(0, edit.start) + after.slice(edit.start, edit.newEnd) + before.slice(edit.oldEnd);
          expect(made).toBe(after);
        },
      ),
    );
  });

  test('is as small in long texts as letter by letter', () => {
    const long = fc.nat(9_000).map((length) => 'abc'.repeat(length / 3));
    fc.assert(
      fc.property(long, fc.string(), fc.string(), long, (head, old, put, tail) => {
        const [before, after] = [head + old + tail, head + put + tail];
        const edit = editBetween(before, after);
        expect(edit === null).toBe(before === after);
        if (!edit) return;
        const { start, oldEnd, newEnd } = edit;
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
        const isAlikeAt = (old: number, now: number) => before[old] !== undefined && before[old] === after[now];
        expect(start < oldEnd && start < newEnd && isAlikeAt(start, start)).toBe(false);
        expect(start < oldEnd && start < newEnd && isAlikeAt(oldEnd - 1, newEnd - 1)).toBe(false);
      }),
    );
  });

  test('takes a stretch along with the same words, or not at all', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        fc.nat(20),
        fc.nat(20),
        (head, old, put, tail, from, length) => {
          const [before, after] = [head + old + tail, head + put + tail];
          const start = Math.min(from, before.length);
          const span = { start, end: Math.min(before.length, start + length) };
          const edits = editsBetween(before, after);
          const now = carried(span, edits);
          if (now) expect(after.slice(now.start, now.end)).toBe(before.slice(span.start, span.end));
        },
      ),
    );
  });
});
