/** @module-tag wide-in-firefox */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scene } from './acts/set-up.ts';
import { press, shows } from './acts/stored.ts';
import { projectRoot } from './driver/paths.ts';
import { until } from './driver/until.ts';

const on = scene();

/** Packages that come along with what is used, and of which nothing is in the build. */
const leftOut = ['dom-serializer', 'domelementtype', 'domhandler', 'domutils'];

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
}

/** By the lock file: all that could be in a build. */
async function lockedPackages(): Promise<string[]> {
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    await readFile(join(projectRoot, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages).flatMap(([path, { dev, devOptional, optional, peer }]) => {
    const [, ...names] = path.split('node_modules/');
    return dev || devOptional || optional || peer ? [] : names.slice(-1);
  });
}

test('Settings lead to the licences, and all that is in this package is named there with its terms', async () => {
  const page = await on.browser.openExtensionPage('workspace.html#/settings');
  await until('the settings', () => shows(page, 'About Proofmark'));
  await press(page, 'Licences');
  await until('the licences', () => shows(page, 'The work of others'));

  const entries = await page.$$eval('.licences details', (found) =>
    found.map((each) => [
      each.querySelector('summary')?.textContent ?? '',
      each.querySelector('pre')?.textContent ?? '',
    ]),
  );
  const packages = (await lockedPackages()).filter((name) => !leftOut.includes(name));
  expect(packages).toContain('dexie');
  for (const name of [...packages, 'wxt', 'rolldown', 'Liberation fonts', 'OpenJPEG', 'Adobe CMap resources']) {
    const [, text = ''] = entries.find(([summary]) => summary?.startsWith(`${name} `)) ?? [];
    expect(`${name}: ${text}`).toMatch(/permission|redistribution|apache license|mozilla public license|gpl/i);
  }

  const plain = await page.evaluate(async () =>
    Promise.all(
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href$=".txt"]')].map(async ({ href }) =>
        (await fetch(href)).text(),
      ),
    ),
  );
  expect(plain[0]).toContain('The Proofmark authors');
  for (const [summary = ''] of entries) expect(plain[1]).toContain(summary);
});
