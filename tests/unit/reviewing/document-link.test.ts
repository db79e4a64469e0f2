import { expect, test } from 'vitest';
import { documentLink } from '@/lib/reviewing/document-link';

test('a document opens at the words of a short passage, and at the ends of a long one', () => {
  expect(documentLink('https://school.example/plan', 'a well-made, guess')).toBe(
    'https://school.example/plan#:~:text=a%20well%2Dmade%2C%20guess',
  );
  const long = 'one two three four five six seven eight nine ten eleven';
  expect(documentLink('https://school.example/plan#part', long)).toBe(
    'https://school.example/plan#part:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address', ''])(
  'nothing but addresses of the web becomes a link: %s',
  (address) => {
    expect(documentLink(address, 'words')).toBeNull();
  },
);

test('a passage of ten words is sought whole', () => {
  const ten = 'one two three four five six seven eight nine ten';
  expect(documentLink('https://school.example/plan', ten)).not.toContain(',');
});
