import { expect, test } from 'vitest';
import type { PdfText } from '@/lib/documents/pdf/pdf-text';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { identifyOpened } from '@/lib/viewer/identify-opened';

interface Given {
  info?: unknown;
  opening?: string | null;
  fingerprint?: string | null;
}

/** The names of a file of three pages; null stands for what can't be read. */
function names({ info = {}, opening = 'Shadows move all day.', fingerprint = 'own' }: Given = {}) {
  const opened = {
    document: {
      ...{ fingerprints: [fingerprint, null], numPages: 3 },
      getMetadata: async () => {
        if (info === null) throw new Error('damaged');
        return { info };
      },
    },
    source: { name: 'lesson.pdf', url: 'https://school.example/lesson.pdf#page=2', bytes: new Blob() },
  } as unknown as OpenedPdf;
  const text = {
    opening: async () => {
      if (opening === null) throw new Error('damaged');
      return opening;
    },
  } as unknown as PdfText;
  return identifyOpened(opened, ['f1', 'f2'], text);
}

test('a PDF goes by its own title, by its bytes, its address, and how it begins', async () => {
  const identity = await names({ info: { Title: 'Shadows' } });
  expect(identity).toMatchObject({ kind: 'pdf', title: 'Shadows', url: 'https://school.example/lesson.pdf' });
  const [first, second, address, known, ...more] = identity.aliases;
  expect([first?.includes('f1'), second?.includes('f2'), address, more]).toEqual([
    ...[true, true, 'https://school.example/lesson.pdf', []],
  ]);
  expect(known).toMatch(/^pdf:own:3:[0-9a-f]{32}$/);
});

test('a title that is none leaves the name of the file', async () => {
  for (const info of [{}, { Title: 7 }, { Title: '' }, null]) expect((await names({ info })).title).toBe('lesson.pdf');
});

test('without text at its beginning, or without an identifier, it is known by less', async () => {
  for (const given of [{ opening: null }, { opening: ' ' }, { fingerprint: null }] as const) {
    expect((await names(given)).aliases).toHaveLength(3);
  }
});
