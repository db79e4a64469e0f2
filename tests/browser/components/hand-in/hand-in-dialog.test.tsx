import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HandInDialog } from '@/components/hand-in/hand-in-dialog';
import type { Evidence } from '@/lib/handing-in/evidence';
import type { HandInModel, HandInStep, HandInWish } from '@/lib/handing-in/hand-in-model';
import type { CredentialId, PassageId, TagId } from '@/lib/model/ids';
import { button, only, shown } from '../shown';

const evidence = (id: string, given: Partial<Evidence> = {}): Evidence => ({
  tagId: id as TagId,
  passage: {
    id: id as PassageId,
    quote: 'Words.',
    selectors: [{ type: 'PageSelector', file: 'f', index: 2, label: '3', start: 0, end: 6, quads: [] }],
  },
  quote: `Words of ${id}.`,
  status: 'exact',
  indicators: [
    { code: 'A1', text: '', requirement: '' },
    { code: 'A2', text: '', requirement: '' },
  ],
  rationale: 'It shows it.',
  slot: 2,
  origin: null,
  ...given,
});

const first = { id: 'one' as CredentialId, title: 'Designing Lessons' };
const second = { id: 'two' as CredentialId, title: 'Leading Talk' };
const wish: HandInWish = {
  credentialId: first.id,
  author: 'Ada',
  index: true,
  drawn: false,
  restorable: false,
  others: [],
};

function dialog(given: Partial<Omit<HandInModel, 'wish'>> & { wish?: Partial<HandInWish> } = {}) {
  const on = { onWish: vi.fn(), onSave: vi.fn(), onSaveApart: vi.fn(), onClose: vi.fn() };
  const model: HandInModel = {
    choices: [first, second],
    evidence: [evidence('own')],
    step: { status: 'deciding' },
    ...given,
    wish: { ...wish, ...given.wish },
  };
  const place = shown(<HandInDialog model={model} {...on} />);
  const [, submit] = place.querySelectorAll<HTMLButtonElement>('.dialog-actions button');
  if (!submit) throw new Error('no buttons');
  const check = (name: string) => {
    const label = [...place.querySelectorAll('label')].find((each) => each.textContent.includes(name));
    if (!label) throw new Error(`no label ${name}`);
    return only<HTMLInputElement>(label, 'input');
  };
  return { place, on, submit, check };
}

test('it stands above the page from the start; it is left by its button or by Escape, and nothing is saved by that', async () => {
  const { place, on } = dialog();
  await vi.waitFor(() => expect(only<HTMLDialogElement>(place, 'dialog').matches(':modal')).toBe(true));
  button(place, 'handIn.cancel').click();
  expect(on.onClose).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(on.onClose).toHaveBeenCalledTimes(2);
  // Whether it closes is decided by who shows it.
  expect(only<HTMLDialogElement>(place, 'dialog').open).toBe(true);
  expect(on.onSave).not.toHaveBeenCalled();
});

test('while the file is written, it can neither be left nor written again', async () => {
  const { place, on, submit } = dialog({ step: { status: 'writing' } });
  expect(submit.textContent).toBe('handIn.writing');
  expect(submit.disabled).toBe(true);
  expect(button(place, 'handIn.cancel').disabled).toBe(true);
  only(place, 'dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(on.onClose).not.toHaveBeenCalled();
});

test('where nothing is tagged there is nothing to decide or to save', () => {
  const { place, submit } = dialog({ choices: [], evidence: [] });
  expect(place.textContent).toContain('handIn.nothing');
  expect(place.querySelector('input, select, details')).toBeNull();
  expect(submit.disabled).toBe(true);
  const some = dialog();
  expect(some.place.textContent).not.toContain('handIn.nothing');
  expect(some.submit.disabled).toBe(false);
  some.submit.click();
  expect(some.on.onSave).toHaveBeenCalledOnce();
});

test('the credential is chosen where there are several, or all of them', async () => {
  expect(dialog({ choices: [first] }).place.querySelector('select')).toBeNull();
  const { place, on } = dialog();
  const select = only<HTMLSelectElement>(place, 'select');
  expect([...select.options].map(({ text }) => text)).toEqual([first.title, second.title, 'handIn.allCredentials']);
  expect(select.value).toBe(first.id);
  await userEvent.selectOptions(select, second.id);
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, credentialId: second.id });
  await userEvent.selectOptions(select, '');
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, credentialId: null });
  expect(only<HTMLSelectElement>(dialog({ wish: { credentialId: null } }).place, 'select').value).toBe('');
});

test('name, way, list and travelling data are wishes, each by itself', async () => {
  const { place, on, check } = dialog();
  expect(only<HTMLInputElement>(place, 'input[type="text"]').value).toBe('Ada');
  await userEvent.fill(only<HTMLInputElement>(place, 'input[type="text"]'), 'Ada L');
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, author: 'Ada L' });
  expect([check('handIn.asComments').checked, check('handIn.asDrawn').checked]).toEqual([true, false]);
  check('handIn.asDrawn').click();
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, drawn: true });
  expect(check('handIn.index').checked).toBe(true);
  check('handIn.index').click();
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, index: false });
  expect(check('handIn.restorable').checked).toBe(false);
  check('handIn.restorable').click();
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, restorable: true });
});

test('what is drawn into the pages always has its list', () => {
  const { check, on } = dialog({ wish: { drawn: true, index: false } });
  expect([check('handIn.index').checked, check('handIn.index').disabled]).toEqual([true, true]);
  expect(check('handIn.asDrawn').checked).toBe(true);
  check('handIn.asComments').click();
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, index: false, drawn: false });
  expect(dialog({ wish: { index: false } }).check('handIn.index').checked).toBe(false);
  expect(dialog().check('handIn.index').disabled).toBe(false);
});

test('each passage is to be read before: its codes, where it stands, its words and its reason', () => {
  const { place } = dialog({
    evidence: [
      evidence('exact'),
      evidence('changed', { status: 'changed', rationale: '' }),
      evidence('lost', { status: 'lost' }),
      evidence('nowhere', { passage: { ...evidence('nowhere').passage, selectors: [] } }),
    ],
  });
  const lines = [...place.querySelectorAll('li')];
  expect(lines.map((line) => only(line, '.hand-in-codes').textContent)).toEqual([
    'A1, A2handIn.page 3',
    'A1, A2handIn.changed 3',
    'A1, A2handIn.notFound',
    'A1, A2handIn.page ',
  ]);
  expect(lines.map((line) => only(line, 'blockquote').textContent)[1]).toBe('Words of changed.');
  expect(lines[0]?.textContent).toContain('It shows it.');
  expect(lines[1]?.textContent).toContain('card.noRationale');
  expect(lines[0]?.querySelector('input')).toBeNull();
  expect(only(place, 'summary').textContent).toBe('handIn.evidence 4');
  // There is nothing to decide about.
  expect(only<HTMLDetailsElement>(place, 'details').open).toBe(false);
});

test('what came with somebody’s file goes along only where it is ticked, and is shown so that it is seen', () => {
  const theirs = [evidence('a', { origin: { author: 'Lin' } }), evidence('b', { origin: { author: '' } })];
  const { place, on, submit, check } = dialog({ evidence: theirs });
  expect(only<HTMLDetailsElement>(place, 'details').open).toBe(true);
  expect(only(place, 'summary').textContent).toBe('handIn.evidence 0');
  expect(submit.disabled).toBe(true);
  expect(check('handIn.fromOther Lin').checked).toBe(false);
  check('handIn.fromSomebody').click();
  expect(on.onWish).toHaveBeenLastCalledWith({ ...wish, others: ['b'] });

  const some = dialog({ evidence: theirs, wish: { others: ['a' as TagId] } });
  expect(some.submit.disabled).toBe(false);
  expect(only(some.place, 'summary').textContent).toBe('handIn.evidence 1');
  expect(some.check('handIn.fromOther Lin').checked).toBe(true);
  some.check('handIn.fromSomebody').click();
  expect(some.on.onWish).toHaveBeenLastCalledWith({ ...wish, others: ['a', 'b'] });
  some.check('handIn.fromOther Lin').click();
  expect(some.on.onWish).toHaveBeenLastCalledWith({ ...wish, others: [] });
});

test('once it is saved, its name and all that the file could not take are said, and it can be saved again', () => {
  const saved = (leftOut: Extract<HandInStep, { status: 'saved' }>['leftOut']) =>
    dialog({ step: { status: 'saved', name: 'lesson.pdf', leftOut } });
  const { place, submit } = saved([
    { what: 'marks', why: 'noPlace', count: 2 },
    { what: 'characters', why: 'notInFont', characters: '评估' },
    { what: 'index', why: 'encrypted' },
    { what: 'flattened', why: 'encrypted' },
  ]);
  expect([...only(place, '.notice').querySelectorAll('p')].map((each) => each.textContent)).toEqual([
    'handIn.saved lesson.pdf',
    'handIn.leftOut.marks 2',
    'handIn.leftOut.characters 评估',
    'handIn.leftOut.indexLocked',
    'handIn.leftOut.drawnLocked',
  ]);
  expect(submit.textContent).toBe('handIn.saveAgain');
  expect(button(place, 'handIn.done')).toBeTruthy();
  const failed = saved([
    { what: 'index', why: 'failed' },
    { what: 'flattened', why: 'failed' },
  ] as Parameters<typeof saved>[0]);
  expect(failed.place.textContent).toContain('handIn.leftOut.indexFailed');
  expect(failed.place.textContent).toContain('handIn.leftOut.drawnFailed');
});

test('where the PDF can’t be written, it says why and offers the evidence as a file of its own', () => {
  const { place, on, submit } = dialog({ step: { status: 'refused', reason: 'notWritten' } });
  expect(only(place, '.notice').textContent).toContain('handIn.refused.notWritten');
  button(place, 'handIn.saveApart').click();
  expect(on.onSaveApart).toHaveBeenCalledOnce();
  expect(on.onSave).not.toHaveBeenCalled();
  expect(submit.textContent).toBe('handIn.save');
  expect(dialog().place.querySelector('.notice')).toBeNull();
});
