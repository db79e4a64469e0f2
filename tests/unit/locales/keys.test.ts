import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const strings = readFileSync(join(import.meta.dirname, '../../../locales/en.yml'), 'utf8');

/** https://developer.chrome.com/docs/extensions/reference/api/i18n: names of messages. */
const allowed = /^[A-Za-z0-9_]+$/;

test('strings have names that browsers take: with any other the extension can not be installed', () => {
  const names = [...strings.matchAll(/^ *"?([^\s":#][^":]*)"?:(?: |$)/gm)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => !allowed.test(name))).toEqual([]);
});
