import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RationaleEditor } from '@/components/side-panel/rationale-editor';
import { limits } from '@/lib/model/limits';
import { only, shown } from '../shown';

function edit(rationale: string, onSave: (text: string) => Promise<boolean> = async () => true) {
  const saved = vi.fn(onSave);
  const place = shown(<RationaleEditor rationale={rationale} onSave={saved} />);
  const field = only<HTMLTextAreaElement>(place, 'textarea');
  const storeHas = (text: string) => render(<RationaleEditor rationale={text} onSave={saved} />, place);
  return { place, field, saved, storeHas };
}

test('what is typed is saved once the keys rest', async () => {
  const { field, saved } = edit('');
  await userEvent.type(field, 'Because');
  await vi.waitFor(() => expect(saved.mock.calls).toEqual([['Because']]));
});

test('leaving the field saves at once, and only once', async () => {
  const { field, saved, place } = edit('');
  await userEvent.type(field, 'Because');
  field.blur();
  expect(saved.mock.calls).toEqual([['Because']]);
  render(null, place);
  expect(saved).toHaveBeenCalledTimes(1);
});

test('what was typed is saved even where the list changes under it', async () => {
  const { field, saved, place } = edit('');
  await userEvent.type(field, 'Because');
  render(null, place);
  expect(saved.mock.calls).toEqual([['Because']]);
});

test('Escape brings back what stood there before, even where the rest had been saved', async () => {
  const { field, saved, storeHas } = edit('First reason');
  await userEvent.type(field, ' and more');
  await vi.waitFor(() => expect(saved).toHaveBeenLastCalledWith('First reason and more'));
  storeHas('First reason and more');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(saved).toHaveBeenLastCalledWith('First reason'));
  expect(field.value).toBe('First reason');
});

test('what could not be saved stays in the field, and is tried again on leaving it', async () => {
  const { field, saved } = edit('', async () => false);
  await userEvent.type(field, 'Because');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  expect(field.value).toBe('Because');
  await vi.waitFor(() => {
    field.focus();
    field.blur();
    expect(saved).toHaveBeenCalledTimes(2);
  });
});

test('a change made elsewhere is shown', async () => {
  const { field, storeHas } = edit('Here');
  storeHas('There');
  await vi.waitFor(() => expect(field.value).toBe('There'));
});

test('nothing typed, nothing saved', () => {
  const { field, saved } = edit('Here');
  field.focus();
  field.blur();
  expect(saved).not.toHaveBeenCalled();
});

test('once what was typed is stored, a change made elsewhere is shown again', async () => {
  const { field, saved, storeHas } = edit('');
  await userEvent.type(field, 'Because');
  field.blur();
  expect(saved).toHaveBeenCalledTimes(1);
  storeHas('Because');
  storeHas('There');
  await vi.waitFor(() => expect(field.value).toBe('There'));
});

test('what is being typed stays where something else comes to be stored meanwhile, and is saved', async () => {
  const { field, saved, storeHas } = edit('');
  await userEvent.type(field, 'Because');
  storeHas('There');
  await vi.waitFor(() => expect(saved).toHaveBeenLastCalledWith('Because'));
  expect(field.value).toBe('Because');
});

test('the same words are saved again where they were undone elsewhere', async () => {
  const { field, saved, storeHas } = edit('');
  await userEvent.fill(field, 'Because');
  field.blur();
  storeHas('Because');
  storeHas('');
  await vi.waitFor(() => expect(field.value).toBe(''));
  await userEvent.fill(field, 'Because');
  field.blur();
  expect(saved.mock.calls).toEqual([['Because'], ['Because']]);
});

test('that it was saved is said until something else is typed, and nothing where it was not', async () => {
  let works = true;
  const { field, place, saved } = edit('', async () => works);
  const said = () => only(place, '[role="status"]').textContent;
  await userEvent.fill(field, 'Because');
  expect(said()).toBe('');
  await vi.waitFor(() => expect(said()).toBe('panel.saved'));
  works = false;
  await userEvent.fill(field, 'Because so');
  expect(said()).toBe('');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
  expect(said()).toBe('');
});

test('a page that goes away takes nothing with it', async () => {
  const { field, saved } = edit('');
  await userEvent.fill(field, 'Because');
  dispatchEvent(new Event('pagehide'));
  expect(saved.mock.calls).toEqual([['Because']]);
});

test('that no more fits in is said once it is full', async () => {
  const { field, place } = edit('');
  const said = () => only(place, '[role="status"]').textContent;
  await userEvent.fill(field, 'a'.repeat(limits.rationale - 1));
  expect(said()).toBe('');
  await userEvent.fill(field, 'a'.repeat(limits.rationale));
  expect(said()).toBe('panel.full');
});
