import { afterEach, expect, test, vi } from 'vitest';
import { LicenceList } from '@/components/settings/licence-list';
import { ownLicences } from '@/lib/own-pages/licences';
import { shown } from '../shown';

afterEach(() => void vi.restoreAllMocks());

const made = [
  { name: 'dexie', version: '4.4.7', licence: 'Apache-2.0', text: '<b>Terms</b>\nand conditions' },
  { name: 'preact', version: '11.2.0', licence: 'MIT', text: 'Permission is granted' },
];

test('whose work is in it is said with the whole of each licence, as text, folded', () => {
  const place = shown(<LicenceList licences={made} ownAddress="/LICENSE" plainAddress="/licences.txt" />);
  expect([...place.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['licences.own', '/LICENSE'],
    ['licences.plain', '/licences.txt'],
  ]);
  const parts = [...place.querySelectorAll('details')];
  expect(parts.map((part) => [part.open, ...[...part.children].map(({ textContent }) => textContent)])).toEqual([
    [false, 'dexie 4.4.7 (Apache-2.0)', made[0]?.text],
    [false, 'preact 11.2.0 (MIT)', made[1]?.text],
  ]);
});

test('licences are those that were written beside what was built, and nothing else is taken for some', async () => {
  const asked = vi.spyOn(window, 'fetch').mockImplementation(async () => Response.json(made));
  expect(await ownLicences()).toEqual(made);
  expect(asked).toHaveBeenCalledExactlyOnceWith('/licences.json');
  asked.mockImplementation(async () => Response.json([{ name: 'dexie' }]));
  await expect(ownLicences()).rejects.toThrow();
});
