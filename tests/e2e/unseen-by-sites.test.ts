import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { scene } from './acts/set-up.ts';
import { builtExtension } from './driver/paths.ts';

const on = scene();
const name = process.env.PROOFMARK_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const built = builtExtension(name);

async function files(): Promise<string[]> {
  const all = await readdir(built, { recursive: true, withFileTypes: true });
  return all
    .filter((each) => each.isFile())
    .map((each) => relative(built, join(each.parentPath, each.name)).split(sep).join('/'));
}

test('a site that knows where Proofmark is installed can load none of its files, and does not find out', async () => {
  const settings = await on.browser.openExtensionPage('workspace.html#/settings');
  const origin = await settings.evaluate(() => location.origin);
  // Firefox makes up an address for each installation: a site that knew it could load the frame, which shows it nothing.
  const paths = (await files())
    .filter((path) => !/^(pdfjs|_locales)\/./.test(path) || /en|LICENSE_JBIG2/.test(path))
    .filter((path) => name === 'chromium' || path !== 'overlay-frame.html');
  expect(paths).toEqual(expect.arrayContaining(['viewer.html', 'manifest.json', 'content-scripts/overlay.js']));

  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html'));
  const had = await page.evaluate(
    async (from, all) => {
      const loads = (element: HTMLElement) =>
        new Promise<boolean>((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          setTimeout(resolve, 2_000, false);
          document.body.append(element);
        });
      const tried = all.map(async (path) => {
        const address = `${from}/${path}`;
        const ways: Promise<boolean>[] = [
          fetch(address, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        ];
        if (/\.(png|svg|ico)$/.test(path)) ways.push(loads(Object.assign(new Image(), { src: address })));
        if (/\.js$/.test(path)) ways.push(loads(Object.assign(document.createElement('script'), { src: address })));
        if (/\.css$/.test(path)) {
          ways.push(loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })));
        }
        return (await Promise.all(ways)).includes(true) ? [path] : [];
      });
      return (await Promise.all(tried)).flat();
    },
    origin,
    paths,
  );
  expect(had).toEqual([]);
});

test('the built manifest has the whole policy, and lets sites name nothing at an address that stays', async () => {
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none'; .*frame-ancestors /);
  const accessible: { resources: string[]; use_dynamic_url?: boolean }[] = manifest.web_accessible_resources ?? [];
  // Firefox makes up an address for each installation.
  const staying = accessible.filter((each) => each.use_dynamic_url !== true).flatMap(({ resources }) => resources);
  expect(staying).toEqual(name === 'chromium' ? [] : ['overlay-frame.html']);
});
