import { beforeEach, expect, test, vi } from 'vitest';
import { createI18n } from '@/lib/extension/messages';

const strings = vi.hoisted(() => ({ messages: {} as Record<string, string> }));

// As the browser does it: `$1` is the first of what is put in.
vi.mock('@/lib/extension/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, given: readonly string[] = []) =>
        (strings.messages[key] ?? '').replaceAll(/\$(\d)/g, (_, at) => given[Number(at) - 1] ?? ''),
    },
  },
}));

beforeEach(() => {
  strings.messages = {
    words_language: 'en',
    popup_title: 'Proofmark',
    popup_here: '$1 on $2',
    popup_passages: '$1 passage | $1 passages',
    popup_in: '$1 passage in $2 | $1 passages in $2',
    popup_bar: 'This | that',
  };
});

test('a sentence is found by its name, with what is put into it', () => {
  const { t } = createI18n();
  expect(t('popup.title')).toBe('Proofmark');
  expect(t('popup.here', ['A1', 'this page'])).toBe('A1 on this page');
  expect(t('popup.bar')).toBe('This | that');
});

test('a number chooses the form, and is put in where nothing else is given', () => {
  const { t } = createI18n();
  expect([0, 1, 2].map((count) => t('popup.passages', count))).toEqual(['0 passages', '1 passage', '2 passages']);
  expect(t('popup.in', 1, ['1', 'A lesson'])).toBe('1 passage in A lesson');
});

test('the language of the strings decides which form that is', () => {
  strings.messages.words_language = 'pl';
  strings.messages.popup_passages = '$1 fragment | $1 fragmenty | $1 fragmentów | $1 fragmentu';
  const { t } = createI18n();
  expect([1, 3, 5].map((count) => t('popup.passages', count))).toEqual(['1 fragment', '3 fragmenty', '5 fragmentów']);
});

test('what a person wrote is put in as it is, bars and dollar signs too', () => {
  const { t } = createI18n();
  expect(t('popup.in', 2, ['2', 'Maths | Grade 4 | $1'])).toBe('2 passages in Maths | Grade 4 | $1');
  expect(t('popup.here', ['$&', '$2'])).toBe('$& on $2');
});
