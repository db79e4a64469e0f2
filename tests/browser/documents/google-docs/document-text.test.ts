import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readyName } from '@/lib/documents/google-docs/bridge/names';
import { DocumentText } from '@/lib/documents/google-docs/text/document-text';
import type { ApiRoute } from '@/lib/documents/google-docs/text/routes/api';
import type { RouteResult } from '@/lib/documents/google-docs/text/routes/route-result';
import { Tries } from '@/lib/documents/google-docs/text/tries';

const href = 'https://docs.google.com/document/d/document-of-mine/edit?tab=t.0';
const late = { outcome: 'late' } as const;
const served = (text: string): RouteResult => ({ outcome: 'served', text });

let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.querySelector('#model')?.remove();
});

/** Lets some ms pass, and all that is to be done in them be done. */
async function passes(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 500) {
    await vi.advanceTimersByTimeAsync(Math.min(500, left));
    for (let turn = 0; turn < 12; turn += 1) {
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    }
  }
}

const html = (text: string) => `<body class="doc-content"><p>${text}</p></body>`;

/** A document whose routes give what a test says. */
function reading() {
  const given = {
    api: { outcome: 'absent' } as RouteResult,
    exported: null as string | null,
    visible: '',
    isPlausible: true,
  };
  const fetched = vi.spyOn(window, 'fetch').mockImplementation(async (address) => {
    if (given.exported === null || !String(address).includes('export')) throw new Error('offline');
    return new Response(html(given.exported), { headers: { 'content-type': 'text/html' } });
  });
  let latest = '';
  const api = {
    text: vi.fn(async () => {
      if (given.api.outcome === 'served') latest = given.api.text;
      return given.api;
    }),
    get latest() {
      return latest;
    },
  };
  const tries = new Tries();
  const text = new DocumentText({
    api: api as unknown as ApiRoute,
    tries,
    visibleText: () => given.visible,
    isPlausible: () => given.isPlausible,
    signal: life.signal,
  });
  const changed = vi.fn();
  text.onChange(changed, life.signal);
  const now = () => text.current?.text.trim() ?? null;
  return { given, text, api, tries, changed, fetched, now };
}

test('Docs’ own text is taken at once where it is there, and nothing else is asked', async () => {
  const { given, text, now, fetched, changed } = reading();
  given.api = served('To plan.');
  text.follow(href);
  await passes(0);
  expect([text.route, now(), text.tabId]).toEqual(['api', 'To plan.', 't.0']);
  expect(text.current?.isModel).toBe(true);
  expect(changed).toHaveBeenCalledTimes(2);
  await passes(20_000);
  expect(fetched).not.toHaveBeenCalled();
});

test('where it is not there yet it is waited for, and then the export is taken', async () => {
  const { given, text, now, fetched } = reading();
  given.exported = 'As exported.';
  text.follow(href);
  await passes(3_500);
  expect(fetched).not.toHaveBeenCalled();
  await passes(1_000);
  expect([text.route, now()]).toEqual(['export', 'As exported.']);
  expect(text.current?.isModel).toBe(false);
});

test('where asking for it fails otherwise, the export is asked for without waiting', async () => {
  const { given, text } = reading();
  given.api = { outcome: 'threw' };
  given.exported = 'As exported.';
  text.follow(href);
  await passes(0);
  expect(text.route).toBe('export');
});

test('its text is taken when it comes late, also after another was', async () => {
  const { given, text, now, tries } = reading();
  given.exported = 'As exported.';
  text.follow(href);
  await passes(5_000);
  given.api = served('To plan.');
  document.dispatchEvent(new CustomEvent(readyName));
  await passes(0);
  expect([text.route, now()]).toEqual(['api', 'To plan.']);
  expect(tries.list.map(({ route }) => route)).toContain('page: interface after');
});

test('without any of both the model of the page is read, and else what the pages show', async () => {
  const { given, text, now } = reading();
  given.visible = 'What is shown.';
  text.follow(href);
  await passes(9_000);
  expect([text.route, now()]).toEqual(['visible', 'What is shown.']);
  const script = document.createElement('script');
  script.id = 'model';
  script.type = 'text/plain';
  script.textContent = 'DOCS_modelChunk = {"chunk":[{"ty":"is","ibi":1,"s":"From the model.\\n"}]};';
  document.body.append(script);
  text.follow(href.replace('t.0', 't.1'));
  await passes(9_000);
  expect([text.route, now()]).toEqual(['model', 'From the model.']);
});

test('a text that is not that of the pages is not taken', async () => {
  const { given, text, tries } = reading();
  given.api = served('Something else.');
  given.isPlausible = false;
  text.follow(href);
  await passes(0);
  expect(text.current).toBeNull();
  expect(text.adopt('Something else.')).toBeNull();
  expect(tries.list).toContainEqual({ route: 'text: api', outcome: 'nonsense', milliseconds: 0 });
});

test('after a change it is read again; one answer that does not come is no reason to leave the best route', async () => {
  const { given, text, now } = reading();
  given.api = served('To plan.');
  text.follow(href);
  await passes(5_000);
  given.api = served('To teach.');
  void text.refresh();
  await passes(0);
  expect(now()).toBe('To teach.');
  given.api = late;
  given.exported = 'As exported.';
  void text.refresh();
  await passes(0);
  expect([text.route, now()]).toEqual(['api', 'To teach.']);
  void text.refresh();
  await passes(0);
  expect([text.route, now()]).toEqual(['export', 'As exported.']);
  given.api = served('To learn.');
  void text.refresh();
  await passes(0);
  expect([text.route, now()]).toEqual(['api', 'To learn.']);
  given.api = late;
  void text.refresh();
  await passes(0);
  expect(text.route).toBe('api');
});

test('where only the pages tell, they are read again after each change; a better text stays', async () => {
  const { given, text, now } = reading();
  given.visible = 'On the page.';
  text.follow(href);
  await passes(9_000);
  given.visible = 'On another page.';
  void text.refresh();
  await passes(0);
  expect([text.route, now()]).toEqual(['visible', 'On another page.']);
  given.exported = 'As exported.';
  await passes(20_000);
  void text.refresh();
  await passes(0);
  expect([text.route, now()]).toEqual(['export', 'As exported.']);
  void text.refresh();
  await passes(0);
  expect([text.route, now()]).toEqual(['export', 'As exported.']);
});

test('the same text again is no change', async () => {
  const { given, text, changed } = reading();
  given.api = served('To plan.');
  text.follow(href);
  await passes(0);
  changed.mockClear();
  void text.refresh();
  await passes(0);
  expect(changed).not.toHaveBeenCalled();
  expect(text.adopt('To plan.')).toBe(text.current);
  expect(text.adopt('To teach.')?.text).toBe('To teach.');
  expect(changed).toHaveBeenCalledOnce();
});

test('an export is asked for again only after a while', async () => {
  const { given, text, fetched, now } = reading();
  given.exported = 'As exported.';
  text.follow(href);
  await passes(5_000);
  given.exported = 'Exported again.';
  void text.refresh();
  await passes(9_000);
  expect(fetched).toHaveBeenCalledOnce();
  await passes(5_000);
  void text.refresh();
  await passes(0);
  expect(now()).toBe('Exported again.');
});

test('another tab, document or account is another text; the same address again is not', async () => {
  const { given, text, changed, api, now } = reading();
  given.api = served('To plan.');
  text.follow(href);
  await passes(0);
  changed.mockClear();
  api.text.mockClear();
  for (const same of [href, `${href}#heading=h.1`, href.replace('?tab=t.0', ''), 'https://school.example/']) {
    text.follow(same);
  }
  expect(api.text).not.toHaveBeenCalled();
  for (const other of [
    href.replace('t.0', 't.1'),
    href.replace('document-of-mine', 'document-of-hers'),
    href.replace('/document/', '/document/u/1/'),
  ]) {
    text.follow(other);
    expect(now()).toBeNull();
    await passes(0);
    expect(now()).toBe('To plan.');
  }
});

test('whoever waits for the first text has it once it is there, or nothing where waiting ends', async () => {
  const { given, text } = reading();
  const [waiting, ended] = [text.first(life.signal), new AbortController()];
  const given_up = text.first(ended.signal);
  ended.abort();
  expect(await given_up).toBeNull();
  given.api = served('To plan.');
  text.follow(href);
  await passes(0);
  expect((await waiting)?.text).toBe('To plan.');
});
