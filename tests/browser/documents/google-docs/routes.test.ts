import { afterEach, expect, test, vi } from 'vitest';
import { answerName, askName } from '@/lib/documents/google-docs/bridge/names';
import { ApiRoute } from '@/lib/documents/google-docs/text/routes/api';
import { exportedText } from '@/lib/documents/google-docs/text/routes/export';
import { textOfExport } from '@/lib/documents/google-docs/text/routes/export-text';

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.restoreAllMocks();
});

/** Answers as the page's own side does. Gives what was asked. */
function pageThat(answer: (ask: { known: number }) => object | string): { known: number }[] {
  const asked: { known: number }[] = [];
  const hear = (event: Event) => {
    const ask = JSON.parse((event as CustomEvent<string>).detail) as { id: number; known: number };
    asked.push(ask);
    const given = answer(ask);
    const detail = typeof given === 'string' ? given : JSON.stringify({ id: ask.id, ...given });
    document.dispatchEvent(new CustomEvent(answerName, { detail }));
  };
  document.addEventListener(askName, hear, { signal: life.signal });
  return asked;
}

const put = (text: string, start = 0, dropped = 0) => ({ start, dropped, put: text });

test('a text comes once as a whole, and then as what was changed in it', async () => {
  const answers: object[] = [
    { outcome: 'served', revision: 1, base: 0, change: put('To plan.') },
    { outcome: 'served', revision: 1 },
    { outcome: 'served', revision: 2, base: 1, change: put('teach', 3, 4) },
  ];
  const asked = pageThat(() => answers.shift() ?? {});
  const route = new ApiRoute();
  for (const text of ['To plan.', 'To plan.', 'To teach.']) {
    expect(await route.text(1_000)).toEqual({ outcome: 'served', text });
  }
  expect(asked.map(({ known }) => known)).toEqual([0, 1, 1]);
  expect(route.latest).toBe('To teach.');
});

test('a change that does not fit what is known is no text, and then the whole is asked for', async () => {
  const whole = { outcome: 'served', revision: 1, base: 0, change: put('To plan.') };
  const misfits = [
    { outcome: 'served', revision: 3, base: 2, change: put('x') },
    { outcome: 'served', revision: 2, base: 1, change: put('x', 5, 4) },
    { outcome: 'served', revision: 7 },
    { outcome: 'served' },
    { outcome: 'served', revision: 2, base: 0, change: put('') },
  ];
  for (const misfit of misfits) {
    const answers: object[] = [whole, misfit, { ...whole, revision: 9 }];
    pageThat(() => answers.shift() ?? {});
    const route = new ApiRoute();
    await route.text(1_000);
    expect(await route.text(1_000)).toEqual({ outcome: 'nonsense' });
    expect(await route.text(1_000)).toEqual({ outcome: 'served', text: 'To plan.' });
    life.abort();
    life = new AbortController();
  }
});

test('what the page refuses or makes up is told, and what never comes is late', async () => {
  pageThat(() => ({ outcome: 'absent' }));
  expect(await new ApiRoute().text(1_000)).toEqual({ outcome: 'absent' });
  life.abort();
  life = new AbortController();
  pageThat(() => 'no JSON');
  expect(await new ApiRoute().text(20)).toEqual({ outcome: 'late' });
});

test('what is selected is told in order with its text, and nothing where it can’t be', async () => {
  const selected = async (selection: unknown) => {
    pageThat(() => ({ outcome: 'served', revision: 1, base: 0, change: put('To plan.'), selection }));
    const found = await new ApiRoute().selection(1_000);
    life.abort();
    life = new AbortController();
    return found === null ? null : found.spans;
  };
  expect(await selected([{ start: 7, end: 3 }])).toEqual([{ start: 3, end: 7 }]);
  expect(await selected([{ start: 0, end: 8 }])).toEqual([{ start: 0, end: 8 }]);
  expect(await selected([{ start: 3, end: 3 }])).toEqual([]);
  expect(await selected([{ start: 3, end: 9 }])).toBeNull();
  expect(await selected([{ start: -1, end: 3 }])).toBeNull();
  expect(await selected(null)).toBeNull();
});

test('an export is read line by line, without what is written beside it', () => {
  const exported = `<body class="doc-content"><style>p { }</style>
    <h1>Shadows</h1><p>To <b>plan</b>
    and<br>teach.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p></p>
    <ul><li>One</li><li>Two</li></ul>
    <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Why so?</p></div></body>`;
  expect(
    textOfExport(exported)
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ).toEqual(['Shadows', 'To plan and\u2028teach.', 'One', 'Two']);
  expect(textOfExport('<body><p>Sign in</p></body>')).toBeNull();
});

const address = { documentId: 'document-of-mine', account: null, tabId: null };

function served(...responses: [type: string, text: string, more?: { status?: number; url?: string }][]) {
  return vi.spyOn(window, 'fetch').mockImplementation(async () => {
    const [type, text, { status = 200, url } = {}] = responses.shift() ?? ['', ''];
    const response = new Response(text, { status, headers: { 'content-type': type } });
    if (url) Object.defineProperties(response, { redirected: { value: true }, url: { value: url } });
    return response;
  });
}

const html = '<body class="doc-content"><p>To plan.</p></body>';
const plain = '\ufeffTo plan.\r\n* One\r\n  1. Two\r\nb. Three';
const { signal } = new AbortController();

test('the text of a document is what its tab exports', async () => {
  const fetched = served(['text/html; charset=utf-8', html]);
  const text = await exportedText(address, 't.1', signal);
  expect(text.outcome === 'served' && text.text.trim()).toBe('To plan.');
  const [asked] = fetched.mock.calls[0] ?? [];
  expect(String(asked)).toContain('document-of-mine/export?format=html&tab=t.1');
});

test('where the HTML is none of a document the plain text is taken, without the signs of its lists', async () => {
  const wanted = { outcome: 'served', text: 'To plan.\nOne\nTwo\nThree' };
  for (const first of [
    ['text/html', '<body>Sign in</body>'],
    ['application/json', html],
    ['text/html', html, { status: 403 }],
    ['text/html', html, { url: 'https://accounts.google.example/signin' }],
  ] as Parameters<typeof served>) {
    vi.restoreAllMocks();
    served(first, ['text/plain', plain]);
    expect(await exportedText(address, 't.1', signal)).toEqual(wanted);
  }
  served(['text/html', html, { status: 403 }], ['text/plain', plain, { status: 403 }]);
  expect(await exportedText(address, 't.1', signal)).toEqual({ outcome: 'refused' });
});

test('being sent on within the document is no refusal; what breaks off is told as such', async () => {
  served(['text/html', html, { url: 'https://docs.google.example/document-of-mine/export' }]);
  expect((await exportedText(address, 't.1', signal)).outcome).toBe('served');
  vi.restoreAllMocks();
  vi.spyOn(window, 'fetch').mockRejectedValue(new Error('offline'));
  expect(await exportedText(address, 't.1', signal)).toEqual({ outcome: 'threw' });
  expect(await exportedText(address, 't.1', AbortSignal.abort())).toEqual({ outcome: 'late' });
});
