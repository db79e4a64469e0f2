import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { scene } from './acts/set-up.ts';
import { until } from './driver/until.ts';

const on = scene();
const inner =
  '<!doctype html><meta charset="utf-8"><title>Inner</title><p style="margin:0;font-size:20px">The class measures the shadow.</p>';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="300"><text x="20" y="60" font-size="24">Predict the shadow.</text></svg>';

function serve(name: string, text: string, type = 'text/html'): string {
  on.fixtures.serve(name, new TextEncoder().encode(text), { 'content-type': type });
  return on.fixtures.address(`/files/${name}`);
}

const place = 'style="display:block;width:600px;height:200px;border:0"';
const frames = [
  {
    what: 'a frame that is shut in',
    markup: `<iframe sandbox="allow-scripts" src="inner.html" ${place}></iframe>`,
    leads: true,
  },
  {
    what: 'a frame of another site',
    markup: `<iframe src="http://127.0.0.1:PORT/files/inner.html" ${place}></iframe>`,
    leads: true,
  },
  {
    what: 'an object',
    markup: `<object data="inner.html" type="text/html" ${place}></object>`,
    leads: true,
  },
  {
    what: 'an embedded page',
    markup: `<embed src="inner.html" type="text/html" ${place}>`,
    leads: true,
  },
  {
    what: 'a frame of words that stand in it',
    markup: `<iframe sandbox srcdoc="${inner.replaceAll('"', "'")}" ${place}></iframe>`,
    leads: false,
  },
];
test.each(frames)('words selected in $what: it is said why they are not tagged, and what to do', async (frame) => {
  serve('inner.html', inner);
  const name = `${frame.what.replaceAll(' ', '-')}.html`;
  const port = new URL(on.fixtures.address('/')).port;
  const page = await on.browser.open(
    serve(name, `<!doctype html><title>Outer</title>${frame.markup.replace('PORT', port)}`),
  );
  const overlay = overlayOf(on.browser, page);
  await page.mouse.click(60, 20, { count: 2 });
  await on.browser.command(page, 'tag-selection');
  const says = frame.leads
    ? 'These words stand in a page within this page'
    : 'These words stand in a part of this page that lets nothing else in';
  await overlay.says(says);
  if (!frame.leads) return;
  const address = await on.browser.inPrivate(
    page,
    (root) => root.querySelector<HTMLAnchorElement>('.toast a')?.href ?? null,
  );
  expect(address && new URL(address).pathname).toBe('/files/inner.html');
});

const files = [
  { what: 'a picture', name: 'picture.svg', text: drawing, type: 'image/svg+xml', says: 'This is a picture by itself' },
  {
    what: 'a file of data',
    name: 'data.xml',
    text: '<r><a>Words</a></r>',
    type: 'text/xml',
    says: 'This file is shown by its parts',
  },
];

test.each(files)(
  'on $what by itself, keys and popup say that it is not tagged there',
  async ({ name, text, type, says }) => {
    const page = await on.browser.open(serve(name, text, type));
    const popup = await on.browser.clickToolbar(page);
    await until('the sentence', async () => (await popup.text()).includes(says));
    expect(await popup.text()).not.toContain('Tag on this page');
    await popup.close();
  },
);
