import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragmentAddress, withoutTextFragment } from '@/lib/words/text-fragment';

const page = 'https://school.example/plan';
const directiveOf = (exact: string, prefix = '', suffix = '') =>
  textFragmentAddress(page, { exact, prefix, suffix }).slice(`${page}#:~:`.length);

test('a passage of a few words is sought whole, with the words around it', () => {
  expect(directiveOf('marks a guess', 'Each learner then ', ' on the drawing.')).toBe(
    'text=learner%20then-,marks%20a%20guess,-on%20the',
  );
});

test('commas, hyphens and ampersands of a text are none of the address', () => {
  expect(directiveOf('a well-made, guess & more')).toBe('text=a%20well%2Dmade%2C%20guess%20%26%20more');
});

test('a long passage is named by its first and its last words', () => {
  const long = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');
  expect(directiveOf(long)).toBe(
    'text=word0%20word1%20word2%20word3%20word4%20word5,word24%20word25%20word26%20word27%20word28%20word29',
  );
});

test('no words are sought together that stand in different blocks', () => {
  expect(directiveOf('Aim\nLearners predict', 'Lesson one\n', '\nMaterials needed')).toBe(
    'text=one-,Aim,Learners%20predict,-Materials',
  );
});

test('what was selected from the middle of a word is sought with all of it', () => {
  expect(directiveOf('arks a gue', 'The learner m', 'ss on it')).toBe('text=learner-,marks%20a%20guess,-on');
});

test('a word that the context was cut in is left out', () => {
  expect(directiveOf('marks', 'rner ', ' gue')).toBe('text=marks');
});

test('a language without spaces has words too', () => {
  expect(decodeURIComponent(directiveOf('学生在画上标出猜测的地方并且说明为什么影子会落在那里以及什么时候'))).toMatch(
    /^text=学生.+,.+时候$/,
  );
});

test.each([
  [`${page}#part`, `${page}#part:~:text=words`],
  [`${page}#/route/of-an-app`, `${page}#/route/of-an-app:~:text=words`],
  [`${page}#`, `${page}#:~:text=words`],
  [`${page}?a=1#part:~:text=others`, `${page}?a=1#part:~:text=words`],
  [`${page}#:~:text=others`, `${page}#:~:text=words`],
])('a fragment that an address has stays, and other words do not: %s', (address, expected) => {
  expect(textFragmentAddress(address, { exact: 'words', prefix: '', suffix: '' })).toBe(expected);
});

test('without any word the address is that of the page', () => {
  expect(textFragmentAddress(page, { exact: ' … ', prefix: '', suffix: '' })).toBe(page);
});

test('whatever a text holds, the address leads to the same page, and has one directive of the right shape', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true }),
      (exact, prefix, suffix, address) => {
        const made = textFragmentAddress(address, { exact, prefix, suffix });
        expect(withoutTextFragment(made)).toBe(withoutTextFragment(address));
        const [, directive] = made.split(':~:');
        if (directive !== undefined && directive !== '') {
          expect(directive).toMatch(/^text=([^,&-]+-,)?[^,&-]+(,[^,&-]+)?(,-[^,&-]+)?$/);
        }
      },
    ),
    { numRuns: 40 },
  );
});
