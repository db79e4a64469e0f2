import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { newPassageId, newTagId } from '@/lib/model/ids';
import { keepWhatWasWritten } from '@/lib/private-view/keep-written';
import type { RemoteView } from '@/lib/private-view/remote-view';
import { emptyBook } from '@/lib/tagging/choice-book';
import { type Picking, startPicking } from '@/lib/tagging/picking';

const asked = vi.hoisted(() => ({ calls: [] as [string, { rationale: string }][] }));
vi.mock('@/lib/messaging/ask', () => ({
  askBackground: async (...call: [string, { rationale: string }]) => {
    asked.calls.push(call);
    return { ok: true, value: null };
  },
}));

beforeEach(() => {
  asked.calls = [];
});

const document = {
  kind: 'web',
  title: 'A lesson',
  url: 'https://school.example/',
  aliases: ['https://school.example/'],
};
const passage = { id: newPassageId(), quote: 'words', selectors: [] };
const reason = 'It shows that they can say why.';

/** The view in the frame, with a picker in which a reason was written, or without one. */
function view(rationale: string | null, rest: { stored?: string; hasOpening?: boolean } = {}) {
  const { stored = '', hasOpening = true } = rest;
  const start = { tagId: newTagId(), passage, editing: false, chosen: [], rationale: rationale ?? '', reasons: [] };
  const picking: Picking | null = rationale === null ? null : startPicking(start, signal(emptyBook));
  const picker = signal(picking && { picking, choices: 'some' });
  const opening = signal(hasOpening ? { document, stored } : null);
  return { remote: { picker, opening } as unknown as RemoteView, picking, picker, opening };
}

const leaves = () => window.dispatchEvent(new Event('pagehide'));

test('what was typed in the last moment is kept as the page goes, with the document it is about', () => {
  const { remote, picking, opening, picker } = view(reason);
  keepWhatWasWritten(remote);
  expect(asked.calls).toEqual([]);
  leaves();
  expect(asked.calls).toMatchObject([['keepDraft', { id: picking?.tagId, document, passage, rationale: reason }]]);
  picker.value = null;
  opening.value = null;
});

test.each([
  ['no picker is open', null, {}],
  ['the picker has not been told what it is about', reason, { hasOpening: false }],
  ['it is stored already', reason, { stored: reason }],
  ['it is a word or two', 'Because so', {}],
])('nothing is kept where %s', (_, rationale, rest) => {
  keepWhatWasWritten(view(rationale, rest).remote);
  leaves();
  expect(asked.calls).toEqual([]);
});

test('what is on its way to being saved is no draft', () => {
  const { remote, picking, picker } = view(reason);
  keepWhatWasWritten(remote);
  if (picking) picking.status.value = 'saving';
  leaves();
  expect(asked.calls).toEqual([]);
  picker.value = null;
});
