import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AskModel } from '@/components/ask/ask-model';
import { AskView } from '@/components/ask/ask-view';
import { buildRequest } from '@/lib/feedback/build-request';
import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { TagId } from '@/lib/model/ids';
import { cellAt, draft, indicators, own, passage, subjects } from '@/tests/unit/feedback/asked';
import { picture } from '@/tests/unit/feedback/blackout/a-picture';
import { button, only, shown } from '../shown';

const tag = (place: number) => `tag-${place}` as TagId;
const aboutPassage = { stem: 'shows' as const, text: 'Does it show it?', tagIds: [tag(0)], cells: [] };
const aboutIndicator = { stem: 'next' as const, text: 'What next?', tagIds: [], cells: [cellAt(1)] };

function asking(given: Partial<AskModel> = {}) {
  const on = {
    onItem: vi.fn(),
    onStem: vi.fn(),
    onRemove: vi.fn(),
    onAdd: vi.fn(),
    onChange: vi.fn(),
    onMask: vi.fn(),
    onBlackOut: vi.fn(),
    onNames: vi.fn(),
    onMake: vi.fn(),
  };
  const written = given.draft ?? draft([aboutPassage]);
  const there = given.subjects ?? subjects();
  const model: AskModel = {
    draft: written,
    subjects: there,
    preview: written.items.length > 0 ? buildRequest(written, there, own, (text) => text) : null,
    drawn: new Map(),
    covered: { sent: new Map(), changed: [], failed: [] },
    missing: [],
    drawing: false,
    findings: [],
    names: [],
    making: false,
    ...given,
  };
  const place = shown(<AskView model={model} {...on} />);
  const submit = () => only<HTMLButtonElement>(place, '.ask-make button');
  const labelled = <Field extends Element>(name: string): Field => {
    const label = [...place.querySelectorAll('label')].find((each) => each.textContent.startsWith(name));
    if (!label) throw new Error(`no label ${name}`);
    return only<Field>(label, 'input, textarea, select');
  };
  return { place, on, submit, labelled };
}

test('where nothing is tagged and no credential is there, it says what to do first', () => {
  const none = asking({ subjects: { passages: new Map(), indicators: new Map() }, draft: draft([]) });
  expect(none.place.textContent).toContain('ask.nothingTitle');
  expect(none.place.querySelector('form')).toBeNull();
  expect(asking({ subjects: { ...subjects(0) }, draft: draft([]) }).place.querySelector('form')).not.toBeNull();
});

test('what is made is made under the passphrase that was typed, and can not be made twice at once', async () => {
  const { place, on, submit } = asking();
  expect(submit().textContent).toBe('ask.make');
  await userEvent.fill(only(place, 'input[aria-describedby="ask-passphrase-hint"]'), 'four words');
  submit().click();
  expect(on.onMake.mock.calls).toEqual([['four words']]);
  const making = asking({ making: true }).submit();
  expect([making.textContent, making.disabled]).toEqual(['ask.making', true]);
  const drawing = asking({ drawing: true, making: true }).submit();
  expect([drawing.textContent, drawing.disabled]).toEqual(['ask.drawing', true]);
});

test('without a question nothing leaves, and nothing can be made', () => {
  const { place, submit } = asking({ draft: draft([]) });
  expect(place.textContent).toContain('ask.leavesNothing');
  expect(place.textContent).toContain('ask.noItems');
  expect(place.querySelector('.ask-preview')).toBeNull();
  expect(submit().disabled).toBe(true);
  expect(asking().submit().disabled).toBe(false);
});

test('each question is written, put otherwise and taken away by itself', async () => {
  const { place, on, labelled } = asking({ draft: draft([aboutPassage, aboutIndicator]) });
  expect(place.querySelectorAll('.ask-item')).toHaveLength(2);
  expect(labelled<HTMLTextAreaElement>('ask.question 1').value).toBe('Does it show it?');
  await userEvent.fill(labelled('ask.question 2'), 'And then?');
  expect(on.onItem).toHaveBeenLastCalledWith('1', { text: 'And then?' });
  await userEvent.selectOptions(labelled('ask.stemLabel'), 'own');
  expect(on.onStem.mock.calls).toEqual([['0', 'own']]);
  const code = indicators[1]?.indicator.code;
  button(place, `ask.removeLabel ${code}`).click();
  expect(on.onRemove.mock.calls).toEqual([['1']]);
  button(place, 'ask.removeLabel Quote 0.').click();
  expect(on.onRemove).toHaveBeenLastCalledWith('0');
});

test('a reason, and a comparison, are asked for of passages only', () => {
  const { place } = asking({ draft: draft([aboutPassage, aboutIndicator]) });
  const offered = [...place.querySelectorAll<HTMLSelectElement>('.ask-item select')].map((select) => [
    select.value,
    [...select.options].map(({ value }) => value),
  ]);
  expect(offered).toEqual([
    ['shows', ['shows', 'next', 'reason', 'stronger', 'own']],
    ['next', ['shows', 'next', 'own']],
  ]);
});

test('a passage is compared with another one; those that show the same come first', async () => {
  const there = subjects(3);
  const shared = { ...passage(2), cells: passage(0).cells };
  const with2 = { ...there, passages: new Map([...there.passages, [tag(2), shared] as const]) };
  const { on, labelled } = asking({
    subjects: with2,
    draft: draft([{ ...aboutPassage, stem: 'stronger', tagIds: [tag(0), tag(1)] }]),
  });
  const select = labelled<HTMLSelectElement>('ask.compareWith');
  expect([...select.options].map(({ value }) => value)).toEqual(['', tag(2), tag(1)]);
  expect(select.value).toBe(tag(1));
  await userEvent.selectOptions(select, tag(2));
  expect(on.onItem).toHaveBeenLastCalledWith('0', { tagIds: [tag(0), tag(2)] });
  await userEvent.selectOptions(select, '');
  expect(on.onItem).toHaveBeenLastCalledWith('0', { tagIds: [tag(0)] });
  expect(() => asking().labelled('ask.compareWith')).toThrow();
  expect(() =>
    asking({ draft: draft([{ ...aboutIndicator, stem: 'stronger' }]) }).labelled('ask.compareWith'),
  ).toThrow();
});

test('what a question is about is shown: the passage with its indicators, or an indicator and whether it is bare', () => {
  const subject = (item: Partial<RequestDraft['items'][number]>, given: Partial<AskModel> = {}) =>
    only(asking({ ...given, draft: draft([{ ...aboutPassage, ...item }]) }).place, '.ask-subject');
  const alone = subject({});
  expect(only(alone, 'blockquote').textContent).toBe('Quote 0.');
  expect(alone.textContent).toContain('Artifact 0');
  expect(alone.textContent).toContain(indicators[0]?.indicator.code);
  const named = subject({ cells: [cellAt(1)] });
  expect(named.querySelector('figcaption')?.textContent).toBe('Artifact 0');
  expect(named.textContent).toContain(indicators[1]?.indicator.text);
  expect(named.textContent).toContain('state.bare');
  const [first, ...rest] = subjects().indicators;
  if (!first) throw new Error('no indicators');
  const tagged = { ...subjects(), indicators: new Map([[first[0], { ...first[1], tags: 1 }], ...rest]) };
  expect(subject({ tagIds: [], cells: [cellAt(0)] }, { subjects: tagged }).textContent).not.toContain('state.bare');
  expect(subject({ tagIds: ['gone' as TagId] }).textContent).toBe('ask.gone');
  expect(alone.textContent).not.toContain('ask.gone');
});

const offered = (place: HTMLElement) =>
  [...place.querySelectorAll('.ask-offered button')].map((each) => each.getAttribute('aria-label'));

test('what is not asked about yet is offered, and found by its words', async () => {
  const { place, on, labelled } = asking({ draft: draft([aboutPassage, aboutIndicator]) });
  expect(only<HTMLDetailsElement>(place, '.ask-chooser').open).toBe(false);
  expect(offered(place)).not.toContain('ask.addLabel Quote 0.');
  expect(offered(place)).toContain('ask.addLabel Quote 1.');
  expect(offered(place)).toHaveLength(3 + indicators.length - 1);
  only<HTMLElement>(place, '.ask-chooser summary').click();
  await userEvent.fill(labelled('ask.search'), ' BECAUSE 2 ');
  expect(offered(place)).toEqual(['ask.addLabel Quote 2.']);
  expect(place.querySelectorAll('.ask-chooser h3')).toHaveLength(1);
  button(place, 'ask.addLabel Quote 2.').click();
  expect(on.onAdd).toHaveBeenLastCalledWith({ tagIds: [tag(2)], cells: [] });
  await userEvent.fill(labelled('ask.search'), indicators[0]?.indicator.text ?? '');
  button(place, `ask.addLabel ${indicators[0]?.indicator.code}`).click();
  expect(on.onAdd).toHaveBeenLastCalledWith({ tagIds: [], cells: [cellAt(0)] });
  expect(place.textContent).not.toContain('ask.noneFound');
  await userEvent.fill(labelled('ask.search'), 'zzzz');
  expect(offered(place)).toEqual([]);
  expect(place.textContent).toContain('ask.noneFound');
});

test('who asks about nothing yet is offered everything at once, as far as it can be looked through', () => {
  const few = asking({ draft: draft([]) }).place;
  expect(only<HTMLDetailsElement>(few, '.ask-chooser').open).toBe(true);
  expect(only(few, '.ask-chooser summary').textContent).toBe('ask.choose');
  expect(few.textContent).not.toContain('ask.moreFound');
  const just = asking({ draft: draft([]), subjects: { ...subjects(30), indicators: new Map() } }).place;
  expect(just.textContent).not.toContain('ask.moreFound');
  const many = asking({ draft: draft([]), subjects: { ...subjects(31), indicators: new Map() } }).place;
  expect(offered(many)).toHaveLength(30);
  expect(many.textContent).toContain('ask.moreFound');
  expect(only(asking().place, '.ask-chooser summary').textContent).toBe('ask.chooseMore');
});

test('whom it is for, from whom, until when and with which words is each kept as it is typed', async () => {
  const { on, labelled } = asking();
  expect(labelled<HTMLInputElement>('ask.to').value).toBe('Lin Okafor');
  expect(labelled<HTMLInputElement>('ask.from').value).toBe('Ada Reyes');
  await userEvent.fill(labelled('ask.to'), 'Sam');
  expect(on.onChange).toHaveBeenLastCalledWith({ to: 'Sam' });
  await userEvent.fill(labelled('ask.from'), 'Ada');
  expect(on.onChange).toHaveBeenLastCalledWith({ from: 'Ada' });
  await userEvent.fill(labelled('ask.due'), '2026-12-04');
  expect(on.onChange).toHaveBeenLastCalledWith({ due: '2026-12-04' });
  await userEvent.fill(labelled('ask.note'), 'Thank you.');
  expect(on.onChange).toHaveBeenLastCalledWith({ note: 'Thank you.' });
});

const maria = { text: 'Maria Lopez', kind: 'name' as const };

test('what looks like something about a student is said, and masked or shown again with one click', () => {
  const { place, on } = asking({
    findings: [
      { ...maria, count: 2, around: 'what Maria Lopez does' },
      { text: 'S123', kind: 'id', count: 0, around: '' },
      { text: 'a@b.example', kind: 'email', count: 1, around: 'a@b.example' },
    ],
  });
  const check = only<HTMLElement>(place, '.ask-check');
  expect(check.dataset.open).toBe('true');
  expect(only(check, '[role="status"]').textContent).toBe('ask.found 2');
  const lines = [...check.querySelectorAll<HTMLElement>('li')];
  expect(lines.map((line) => line.dataset.masked)).toEqual(['false', 'true', 'false']);
  expect(lines.map((line) => only(line, '.quiet').textContent)).toEqual([
    'ask.detail.name · …what Maria Lopez does…',
    'ask.detail.id',
    'ask.detail.email',
  ]);
  button(place, 'ask.maskLabel Maria Lopez').click();
  expect(on.onMask).toHaveBeenLastCalledWith(maria, true);
  button(place, 'ask.unmaskLabel S123').click();
  expect(on.onMask).toHaveBeenLastCalledWith({ text: 'S123', kind: 'id' }, false);
});

test('where nothing of that is left, it says so; of pictures it says that nothing is masked in them', () => {
  const { place } = asking({ findings: [{ ...maria, count: 0, around: '' }] });
  expect(only<HTMLElement>(place, '.ask-check').dataset.open).toBe('false');
  expect(only(place, '.ask-check [role="status"]').textContent).toBe('ask.foundNone');
  expect(place.textContent).not.toContain('ask.picturesNotMasked');
  expect(asking({ drawn: new Map([[tag(0), picture()]]) }).place.textContent).toContain('ask.picturesNotMasked');
});

test('names that are looked for are written one a line, or with commas', async () => {
  const { place, on, labelled } = asking({ names: ['Maria', 'Sam'] });
  expect(only(place, '.ask-names summary').textContent).toBe('ask.names 2');
  only<HTMLElement>(place, '.ask-names summary').click();
  expect(labelled<HTMLTextAreaElement>('ask.namesLabel').value).toBe('Maria\nSam');
  await userEvent.fill(labelled('ask.namesLabel'), 'Maria\nSam, Lee;Ann');
  expect(on.onNames).toHaveBeenLastCalledWith(['Maria', 'Sam', ' Lee', 'Ann']);
});

const textOf = (given: Partial<AskModel>) => asking(given).place.textContent;

test('exactly what would be sent is shown', () => {
  const { place } = asking({ draft: { ...draft([aboutPassage]), due: '2026-12-04', note: 'Thank you.' } });
  const preview = only(place, '.ask-preview');
  expect([...preview.querySelectorAll('.ask-facts dd')].map((each) => each.textContent)).toEqual([
    'Ada Reyes',
    'Lin Okafor',
    '2026-12-04',
  ]);
  expect(only(preview, '.ask-preview-note').textContent).toBe('Thank you.');
  const [code] = [indicators[0]?.indicator.code];
  expect(only(preview, 'figcaption').textContent).toBe(`Artifact 0 · ${code}`);
  expect(only(preview, 'blockquote').textContent).toContain('Before 0. Quote 0. After 0.');
  expect(only(preview, 'mark').textContent).toBe('Quote 0.');
  expect(preview.textContent).toContain('Because 0.');
  expect(preview.textContent).toContain('ask.indicatorsSent');
  expect(only(preview, 'ol').textContent).toBe('Does it show it? ask.stemName.shows');
  const bare = asking({ draft: { ...draft([{ ...aboutPassage, cells: [] }]), from: '', to: '' } }).place;
  expect(bare.querySelectorAll('.ask-facts dd, .ask-preview-note')).toHaveLength(0);
});

test('a passage without a reason says so, and without indicators none are sent', () => {
  const there = subjects(1);
  const passages = new Map([[tag(0), { ...passage(0), rationale: '', cells: [] }]]);
  const without = textOf({ subjects: { ...there, passages } });
  expect(without).toContain('card.noRationale');
  expect(without).not.toContain('ask.indicatorsSent');
  expect(textOf({})).not.toContain('card.noRationale');
});

test('addresses go along only where there are some and the person wants it', async () => {
  const { place, on } = asking();
  const [choice] = place.querySelectorAll<HTMLInputElement>('.ask-choices input');
  expect([choice?.checked, choice?.closest('label')?.textContent]).toEqual([false, 'ask.addresses']);
  choice?.click();
  expect(on.onChange).toHaveBeenLastCalledWith({ addresses: true });
  const passages = new Map([[tag(0), { ...passage(0), url: '' }]]);
  expect(asking({ subjects: { ...subjects(), passages } }).place.querySelector('.ask-choices input')).toBeNull();
});

const pdfs = { ...subjects(), passages: new Map([[tag(0), { ...passage(0), kind: 'pdf' as const, url: '' }]]) };

test('pictures go along where there can be some, unless they are left out; those that are missing are counted', () => {
  const { place, on } = asking({ subjects: pdfs, missing: [tag(0)] });
  const choice = only<HTMLInputElement>(place, '.ask-choices input');
  expect([choice.checked, choice.closest('label')?.textContent]).toEqual([true, 'ask.pictures']);
  choice.click();
  expect(on.onChange).toHaveBeenLastCalledWith({ pictures: false });
  expect(place.textContent).toContain('ask.picturesMissing 1');
  expect(textOf({ subjects: pdfs })).not.toContain('ask.picturesMissing');
  expect(textOf({ subjects: pdfs, missing: [tag(0)], drawing: true })).not.toContain('ask.picturesMissing');
  const without = { ...draft([aboutPassage]), pictures: false };
  expect(textOf({ subjects: pdfs, missing: [tag(0)], draft: without })).not.toContain('ask.picturesMissing');
});

test('parts of a picture are blacked out in a dialog of its own, and are right once the person says so', async () => {
  const { place, on } = asking({
    subjects: pdfs,
    drawn: new Map([[tag(0), picture()]]),
    covered: { sent: new Map([[tag(0), picture()]]), changed: [], failed: [] },
  });
  expect(place.querySelector('dialog')).toBeNull();
  button(place, 'blackout.openLabel Quote 0.').click();
  await vi.waitFor(() => expect(only<HTMLDialogElement>(place, 'dialog').open).toBe(true));
  button(place, 'blackout.done').click();
  expect(on.onBlackOut).toHaveBeenLastCalledWith(tag(0), [], true);
  await vi.waitFor(() => expect(place.querySelector('dialog')).toBeNull());
});
