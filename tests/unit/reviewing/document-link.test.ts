import { expect, test } from 'vitest';
import { documentLink } from '@/lib/reviewing/document-link';

const words = { exact: 'words', prefix: '', suffix: '' };

test('a document opens at the words of a passage', () => {
  expect(documentLink('https://school.example/plan', words)).toBe('https://school.example/plan#:~:text=words');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address', ''])(
  'nothing but addresses of the web becomes a link: %s',
  (address) => {
    expect(documentLink(address, words)).toBeNull();
  },
);
