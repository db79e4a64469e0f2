import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { askExports } from '@/lib/documents/google-docs/diagnosis/ask-exports';
import { lookAtPageWorld } from '@/lib/documents/google-docs/diagnosis/page-world';
import { ExportAnswers, PageWorld } from '@/lib/documents/google-docs/diagnosis/page-world-schema';
import { exportsText, pageWorldText } from '@/lib/documents/google-docs/diagnosis/page-world-text';
import { runs } from '@/tests/support/runs';

/** As it is sent into a page: as text, with nothing of what surrounds it here. */
function sent<F>(made: F): F {
  return new Function(`return (${String(made)})`)() as F;
}

function inPage(page: Record<string, unknown>): void {
  Reflect.set(globalThis, 'window', page);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

async function linesOf(page: Record<string, unknown>): Promise<string[]> {
  inPage(page);
  return pageWorldText(v.parse(PageWorld, await sent(lookAtPageWorld)('own-id', 50)));
}

const withoutTimes = (lines: string[]) => lines.map((line) => line.replace(/ in \d+ ms/, ''));

test('kinds, counts and lengths of what Docs gives are told', async () => {
  const annotated = {
    getText: () => '\u0003Ada \u{1f600}\ue907\n\u0003\n',
    getSelection: () => [{ start: 4, end: 9 }],
    setSelection: () => {
      throw new Error('nobody may move the selection');
    },
    getAnnotations: () => ({ link: [{ start: 1, end: 2, url: 'https://example.org/ada' }], adaLovelace: [] }),
  };
  const lines = await linesOf({
    _docs_annotate_canvas_by_ext: 'own-id',
    _docs_annotate_getAnnotatedText: async () => annotated,
  });
  expect(withoutTimes(lines)).toEqual([
    'flag: string, 6 units, set by Proofmark',
    'interface: object, served by a promise',
    'members: getText function, getSelection function, setSelection function, getAnnotations function',
    'getText: string, served, 11 units, begins with U+0003, ends with U+000A',
    'getText holds U+0003: 2',
    'getText holds U+000A: 2',
    'getText holds astral: 1',
    'getText holds privateUse: 1',
    'getSelection: array, served, 1 long, of start number, end number, 5 units from 4',
    'getAnnotations: object, served',
    'getAnnotations.link: array, 1 long, of start number, end number, url string',
    'getAnnotations.xxxxxxxxxxx: array, 0 long, of nothing',
    'global DOCS_modelChunk: undefined',
    'global DOCS_modelChunkLoadStart: undefined',
    'global _docs_flag_initialData: undefined',
    'global KX_kixApp: undefined',
    'trusted types: absent',
  ]);
});

test('what is not there, throws or hangs is said to', async () => {
  expect((await linesOf({}))[1]).toBe('interface: absent, undefined');
  const thrown = await linesOf({
    _docs_annotate_canvas_by_ext: 'another extension',
    _docs_annotate_getAnnotatedText: () => {
      throw new Error('not now');
    },
  });
  expect(withoutTimes(thrown).slice(0, 2)).toEqual([
    'flag: string, 17 units, set by another before',
    'interface: undefined, threw',
  ]);
  const hung = await linesOf({ _docs_annotate_getAnnotatedText: () => new Promise(() => {}) });
  expect(withoutTimes(hung)[1]).toBe('interface: undefined, late by a promise');
});

test('a page full of traps is looked at all the same', async () => {
  const trap = new Proxy(() => {}, {
    get: (_, name) => {
      if (name === 'then') return undefined;
      throw new Error('trap');
    },
    ownKeys: () => {
      throw new Error('trap');
    },
    getPrototypeOf: () => {
      throw new Error('trap');
    },
  });
  const page = {
    get _docs_annotate_canvas_by_ext(): never {
      throw new Error('trap');
    },
    _docs_annotate_getAnnotatedText: () => trap,
    trustedTypes: trap,
  };
  expect((await linesOf(page))[0]).toBe('flag: undefined, 0 units, not set');
  const huge = {
    getText: () => 'x'.repeat(20_000_000),
    getSelection: () => ({ length: 1e9 }),
    getAnnotations: () => 7,
  };
  const lines = await linesOf({ _docs_annotate_getAnnotatedText: () => huge });
  expect(lines.find((line) => line.startsWith('getText:'))).toContain('20000000 units');
});

const kinds = ['abcdez\u00e4\u0436', 'QJKWZ', '\u05d0\u05d1\u05d2', '0123456789', ' ', '@'].map((signs) => [...signs]);
const twins = fc
  .array(
    fc.constantFrom(...kinds).chain((kind) => fc.tuple(fc.constantFrom(...kind), fc.constantFrom(...kind))),
    { minLength: 6, maxLength: 30 },
  )
  .map((pairs) => [0, 1].map((side) => `q${pairs.map((pair) => pair[side]).join('')}9Q`) as [string, string]);

test('two documents that differ in nothing but their words have one report', async () => {
  await fc.assert(
    fc.asyncProperty(twins, twins, async (one, other) => {
      const pageOf = (text: string, name: string) => ({
        _docs_annotate_canvas_by_ext: text,
        _docs_annotate_getAnnotatedText: () => ({
          getText: () => text,
          getSelection: () => [{ start: 1, end: 2, [name]: text }],
          getAnnotations: () => ({ [name]: [{ [name]: text }], link: text }),
          [name]: text,
        }),
      });
      const [first, second] = [await linesOf(pageOf(one[0], other[0])), await linesOf(pageOf(one[1], other[1]))];
      expect(withoutTimes(first)).toEqual(withoutTimes(second));
    }),
    { numRuns: runs(100) },
  );
});

test.each([
  { first: 'Ada' },
  { first: 'U+0041' },
  { signs: [{ name: 'U+05D0', count: 1 }] },
  { kind: 'ada' },
  { ada: 1 },
])('what the page made up is not let in: %j', async (made) => {
  inPage({ _docs_annotate_getAnnotatedText: () => ({ getText: () => 'x' }) });
  const look = await lookAtPageWorld('own-id', 50);
  expect(v.safeParse(PageWorld, look).success).toBe(true);
  expect(v.safeParse(PageWorld, { ...look, text: { ...look.text, ...made } }).success).toBe(false);
});

test('of an export the kind and the numbers are told, asked for as the page would', async () => {
  const asked: string[] = [];
  const [location, fetch] = ['location', 'fetch'].map((name) => Reflect.get(globalThis, name));
  Reflect.set(globalThis, 'location', { pathname: '/document/u/1/d/1AbCdEfGhIj/edit', search: '?tab=t.two' });
  Reflect.set(globalThis, 'fetch', async (address: string) => {
    asked.push(address);
    if (address.includes('mobilebasic')) throw new Error('offline');
    const type = address.includes('html') ? 'text/html; charset=utf-8' : 'text/ada';
    return new Response('\ufeffAda', { headers: { 'content-type': type } });
  });
  try {
    const answers = v.parse(ExportAnswers, await sent(askExports)(['txt', 'html', 'mobilebasic']));
    expect(asked).toEqual([
      '/document/u/1/d/1AbCdEfGhIj/export?format=txt&tab=t.two',
      '/document/u/1/d/1AbCdEfGhIj/export?format=html&tab=t.two',
      '/document/u/1/d/1AbCdEfGhIj/mobilebasic?tab=t.two',
    ]);
    expect(withoutTimes(exportsText(answers))).toEqual([
      'txt: answered, 200, xxxx/xxx, 6 bytes, begins with a byte order mark,',
      'html: answered, 200, text/html, 6 bytes, begins with a byte order mark,',
      'mobilebasic: failed, 0, no type, 0 bytes,',
    ]);
  } finally {
    Reflect.set(globalThis, 'location', location);
    Reflect.set(globalThis, 'fetch', fetch);
  }
});
