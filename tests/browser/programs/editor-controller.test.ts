import { expect, test, vi } from 'vitest';
import { plainLine } from '@/lib/frameworks/blocks/block';
import { removeRequirement } from '@/lib/frameworks/editing/requirement-acts';
import { openChangeController } from '@/lib/live/change-controller';
import { openEditorController } from '@/lib/programs/editor-controller';
import { openDraftController } from '@/lib/programs/intake/draft-controller';
import { loadSample } from '@/lib/programs/load-sample';
import { openUpdateController } from '@/lib/programs/update-controller';
import { listPrograms, loadFramework } from '@/lib/store/frameworks';
import { beginIntake, listIntakes } from '@/lib/store/intakes';
import { activeCredential } from '@/lib/store/preferences';
import { saveTag } from '@/lib/store/tags';
import { grouped } from '@/lib/surfaces/settings/left-out-groups';
import { cellAt, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

function changes() {
  const { db } = freshDatabase();
  const { signal } = new AbortController();
  return { db, signal, controller: openChangeController(db, signal) };
}

test('what takes nothing of the person’s with it is done at once; what does waits for their word', async () => {
  const { db, controller } = changes();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ cells: [cellAt(0)] }));
  const editor = openEditorController(db, controller, sample.program.id);
  const tagged = sample.requirements.find(({ id }) => id === cellAt(0).requirementId);
  const bare = sample.requirements.find(({ id }) => id !== tagged?.id);
  if (!tagged || !bare) throw new Error('the sample has too few requirements');
  const isThere = async (id: typeof bare.id) => (await db.requirements.get(id)) !== undefined;
  editor.act(removeRequirement(bare.id));
  await vi.waitFor(async () => expect(await isThere(bare.id)).toBe(false));
  expect(editor.waiting.value).toBeNull();

  editor.act(removeRequirement(tagged.id));
  await vi.waitFor(() => expect(editor.waiting.value?.lost).toMatchObject({ tags: 1 }));
  editor.answer(false);
  expect(editor.waiting.value).toBeNull();
  editor.act(removeRequirement(tagged.id));
  await vi.waitFor(() => expect(editor.waiting.value).not.toBeNull());
  expect(await isThere(tagged.id)).toBe(true);
  editor.answer(true);
  await vi.waitFor(async () => expect(await isThere(tagged.id)).toBe(false));
  expect(await db.tags.count()).toBe(0);
});

test('the sample is loaded as a program', async () => {
  const { db } = changes();
  await loadSample(db);
  expect((await listPrograms(db)).map(({ title }) => title)).toEqual([sample.program.title]);
});

const lines = ['Learners talk in pairs.', 'Learners show what they hold to be right.', 'Learners say why.'];
const found = {
  name: 'rubric.pdf',
  title: 'Peer review',
  address: '',
  blocks: [
    { kind: 'heading', level: 1, line: plainLine('Talking'), from: { line: 1 } } as const,
    ...lines.map((text, at) => ({ kind: 'item', line: plainLine(text), from: { line: at + 2 } }) as const),
  ],
};

async function drafting() {
  const { db, signal, controller } = changes();
  const id = await beginIntake(db, found);
  const updates = openUpdateController(db, controller);
  const draft = openDraftController(db, controller, id, updates, signal);
  const shown = () => {
    const { value } = draft.state;
    return value.status === 'shown' ? value.draft : null;
  };
  await vi.waitFor(() => expect(shown()?.counts.indicators).toBe(3));
  return { db, draft, shown };
}

test('what is said of a draft changes it, and is taken back and done again step by step', async () => {
  const { draft, shown } = await drafting();
  draft.undo();
  draft.edit();
  draft.rename('Peers');
  await vi.waitFor(() => expect(shown()?.tree.title).toBe('Peers'));
  const [requirement] = shown()?.tree.requirements ?? [];
  const [first] = requirement?.children ?? [];
  if (!first) throw new Error('nothing was found');
  draft.edit({ edit: 'drop', key: first.key });
  await vi.waitFor(() => expect(shown()?.counts.indicators).toBe(2));
  expect([draft.undoable.value, draft.redoable.value]).toEqual(['edited', null]);
  draft.undo();
  await vi.waitFor(() => expect(shown()?.counts.indicators).toBe(3));
  expect([draft.undoable.value, draft.redoable.value]).toEqual(['titled', 'edited']);
  draft.redo();
  await vi.waitFor(() => expect(shown()?.counts.indicators).toBe(2));
});

test('a draft is kept as the program that it shows, whose credential is the one at hand, and then is gone', async () => {
  const { db, draft } = await drafting();
  draft.rename('Peers');
  await vi.waitFor(() => expect(draft.undoable.value).toBe('titled'));
  await vi.waitFor(() => expect(draft.state.value).toMatchObject({ draft: { tree: { title: 'Peers' } } }));
  expect(await draft.keep()).toMatchObject({ title: 'Peers', indicators: 3, tabId: null });
  const [program] = await listPrograms(db);
  expect(await activeCredential(db)).toBe(program?.credentialIds[0]);
  await vi.waitFor(() => expect(draft.state.value.status).toBe('gone'));
  expect(await draft.keep()).toBeNull();
});

test('a draft that is discarded is gone, and no program comes of it', async () => {
  const { db, draft } = await drafting();
  expect(await draft.discard()).toBe(true);
  await vi.waitFor(() => expect(draft.state.value.status).toBe('gone'));
  expect([(await listIntakes(db)).length, (await listPrograms(db)).length]).toEqual([0, 0]);
});

test('what is left out of a backup is told kind by kind, with a few names of each, and each once', () => {
  const left = ['a', 'b', 'a', '', 'c', 'd', 'e', 'f'].map((name) => ({ table: 'tags', reason: 'cut', name }) as const);
  expect(grouped([...left, { table: 'tags', reason: 'alone', name: 'a' }])).toEqual([
    { table: 'tags', reason: 'cut', count: 8, names: ['a', 'b', 'c', 'd', 'e'] },
    { table: 'tags', reason: 'alone', count: 1, names: ['a'] },
  ]);
});
