import { expect, test, vi } from 'vitest';
import { HelpView } from '@/components/help/help-view';
import type { Platform } from '@/lib/tagging/platform';
import { button, only, shown } from '../shown';

const own = [
  { name: 'tag', description: 'Tag what is selected', keys: 'Alt+Shift+T' },
  { name: 'next', description: 'The next passage', keys: '' },
];

function help(platform: Platform) {
  const onChangeKeys = vi.fn();
  const place = shown(
    <HelpView unread={[]} versions={[]} shortcuts={own} platform={platform} onChangeKeys={onChangeKeys} />,
  );
  const keys = (list: string) =>
    [...only(place, `section[aria-labelledby="${list}"]`).querySelectorAll('dl > div')].map((line) => [
      ...[line.querySelector('dt')?.textContent, line.querySelector('dd')?.textContent],
      line.querySelector('kbd') !== null,
    ]);
  return { place, onChangeKeys, keys };
}

test('five things are told in three steps each, with a picture that screen readers pass by', () => {
  const { place } = help('other');
  const told = [...place.querySelectorAll('.how-tos > li')].map((each) =>
    [...each.querySelectorAll('h3, ol > li')].map(({ textContent }) => textContent),
  );
  expect(told).toEqual(
    ['tag', 'takeIn', 'gaps', 'ask', 'handIn'].map((name) =>
      ['title', 'first', 'second', 'third'].map((part) => `help.${name}.${part}`),
    ),
  );
  const pictures = [...place.querySelectorAll('svg')];
  expect(pictures.map((picture) => [picture.ariaHidden, picture.childElementCount > 0])).toEqual(
    pictures.map(() => ['true', true]),
  );
  expect(new Set(pictures.map(({ innerHTML }) => innerHTML)).size).toBe(5);
});

test('the person’s own keys come first, in the words of their computer, and that there are none is said', () => {
  expect(help('other').keys('help-keys').slice(0, 3)).toEqual([
    ['Tag what is selected', 'Alt+Shift+T', true],
    ['The next passage', 'help.keysNone', false],
    ['help.key.help', 'help.key.helpBy', true],
  ]);
  expect(help('mac').keys('help-keys')[0]?.[1]).not.toBe('Alt+Shift+T');
});

test('keys of the picker are those of the computer', () => {
  for (const platform of ['other', 'mac'] as const) {
    const lines = help(platform).keys('help-keys-here');
    expect(lines).toHaveLength(6);
    expect(lines).toContainEqual(['help.key.starter', `help.key.starterBy.${platform}`, true]);
    expect(lines).toContainEqual(['help.key.save', `picker.saveKeys.${platform}`, true]);
  }
});

test('the browser’s page for keys is one press away', () => {
  const { place, onChangeKeys } = help('other');
  button(place, 'help.keysChange').click();
  expect(onChangeKeys).toHaveBeenCalledOnce();
});

test('each part is called by its heading', () => {
  const { place } = help('other');
  const names = [...place.querySelectorAll('section')].map(
    (part) => document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent,
  );
  expect(names).toEqual(['help.how', 'help.keys', 'help.keysHere', 'help.news']);
});
