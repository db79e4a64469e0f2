import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges } from '@/lib/tagging/word-changes';

/** Removed words in [-brackets-], added ones in {+braces+}. */
const told = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ kind, text }) => ({ kept: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

test('the same text has no changes', () => {
  expect(wordChanges('One two three.', 'One two three.')).toEqual([{ kind: 'kept', text: 'One two three.' }]);
});

test('one word for another is told as that word alone', () => {
  expect(told('a shadow grows longer at noon', 'a shadow becomes longer at noon')).toBe(
    'a shadow [-grows -]{+becomes +}longer at noon',
  );
});

test('words that were put in, taken out, and put at the ends are told each by itself', () => {
  expect(told('move the lamp and look', 'then move the bright lamp')).toBe(
    '{+then +}move the {+bright +}lamp [-and look-]',
  );
});

test('punctuation is told apart from its word, and white space is no change', () => {
  expect(told('Look, then draw.', 'Look\nthen draw!')).toBe('Look[-, -]then draw[-.-]{+!+}');
});

test('an inserted comma stands at the word that it follows', () => {
  expect(told('turn and talk', 'turn, think and talk')).toBe('turn{+, think +}and talk');
});

test('a script without spaces is told by words too', () => {
  expect(told('影は正午に短くなる', '影は夕方に短くなる')).toBe('影は[-正午-]{+夕方+}に短くなる');
});

const text = fc
  .array(fc.constantFrom('lamp', 'noon', 'the', 'a', ',', '.', '\n', 'über'), { maxLength: 30 })
  .map((words) => words.join(' '));

test('whatever changed, both versions can be read from it, and no two neighbours are of one kind', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      const read = (kind: 'removed' | 'added'): string =>
        changes
          .filter((change) => change.kind === 'kept' || change.kind === kind)
          .map((change) => change.text)
          .join('')
          .replace(/\s+/g, '');
      expect(read('removed')).toBe(before.replace(/\s+/g, ''));
      expect(read('added')).toBe(after.replace(/\s+/g, ''));
      expect(changes.every(({ kind }, at) => kind !== changes[at - 1]?.kind)).toBe(true);
    }),
  );
});

test('texts too long to compare are told as one for the other, in no time', () => {
  const long = (word: string): string => `Begin ${`${word} `.repeat(20_000)}end`;
  const changes = wordChanges(long('lamp'), long('torch'));
  expect(changes.map(({ kind }) => kind)).toEqual(['kept', 'removed', 'added', 'kept']);
});
