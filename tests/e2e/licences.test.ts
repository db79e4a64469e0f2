import { expect, test } from 'vitest';
import { dependencies } from '../../package.json';
import { scene } from './acts/set-up.ts';
import { press, shows } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene();

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
  for (const name of [...Object.keys(dependencies), 'Liberation fonts', 'OpenJPEG', 'Adobe CMap resources']) {
    const [, text = ''] = entries.find(([summary]) => summary?.startsWith(`${name} `)) ?? [];
    expect(`${name}: ${text}`).toMatch(/permission|redistribution|apache license|gpl/i);
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
