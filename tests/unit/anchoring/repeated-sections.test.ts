import { describe, expect, test } from 'vitest';
import { anchorQuote, describeQuote, indexText } from '@/lib/anchoring';

const section =
  'Before the lesson begins every group lays out its drawing of the yard. ' +
  'Groups compare their marks and say which of them moved the most. ' +
  'After the break the drawings go up on the wall beside the window. ';
const between = Array.from({ length: 40 }, (_, at) => `Line ${at} of what lies in between says something else. `).join(
  '',
);
const passage = 'Groups compare their marks and say which of them moved the most.';

/** A document that says the same twice, and a passage of one of the two. */
function twice(which: 'first' | 'second', apart = between) {
  const text = section + apart + section;
  const start = which === 'first' ? text.indexOf(passage) : text.lastIndexOf(passage);
  return { text, start, selector: describeQuote(text, start, start + passage.length) };
}

const edited = 'Groups compare their guesses and say which of them moved the most.';
const editAt = (text: string, start: number): string =>
  text.slice(0, start) + edited + text.slice(start + passage.length);

describe('where a document says the same twice', () => {
  test.each(['first', 'second'] as const)('the %s passage is found in its own place', (which) => {
    const { text, start, selector } = twice(which);
    expect(anchorQuote(indexText(text), selector)).toMatchObject({ start, status: 'exact' });
  });

  test.each(['first', 'second'] as const)(
    'edited, the %s one is found where it was edited, not as the other',
    (which) => {
      const { text, start, selector } = twice(which);
      const found = anchorQuote(indexText(editAt(text, start)), selector);
      expect(found).toMatchObject({ start, status: 'changed' });
    },
  );

  test('also after something was put before both', () => {
    const { text, start, selector } = twice('second');
    const opening = 'A word to the reader comes first of all. ';
    const found = anchorQuote(indexText(opening + editAt(text, start)), selector);
    expect(found).toMatchObject({ start: start + opening.length, status: 'changed' });
  });

  test('what may be either is never called exact', () => {
    const { text, start, selector } = twice('second', '');
    const opening = 'Something longer than a section was put before both of them here. '.repeat(4);
    const found = anchorQuote(indexText(opening + editAt(text, start)), selector);
    expect(found?.status).not.toBe('exact');
  });

  test('what has moved without its surroundings is found there, since nothing is left where it stood', () => {
    const { text, start, selector } = twice('first');
    const once = text.slice(0, text.lastIndexOf(passage)) + text.slice(text.lastIndexOf(passage) + passage.length);
    const moved = `${once.slice(0, start)}${once.slice(start + passage.length)} The end: ${passage}`;
    expect(anchorQuote(indexText(moved), selector)?.start).toBe(moved.lastIndexOf(passage));
  });
});
