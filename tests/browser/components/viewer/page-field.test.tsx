import type { ComponentProps } from 'preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PageField } from '@/components/viewer/page-field';
import { ZoomSelect } from '@/components/viewer/zoom-select';
import { only, shown } from '../shown';

function page(given: Partial<ComponentProps<typeof PageField>> = {}) {
  const onGo = vi.fn((_: string) => true);
  const field = { current: null };
  const place = shown(<PageField page={3} pages={12} label={null} field={field} onGo={onGo} {...given} />);
  return { place, onGo, field: only<HTMLInputElement>(place, 'input') };
}

test('it shows where one is, by the name that the file gives its pages, and its number where that differs', () => {
  const plain = page();
  expect(plain.field.value).toBe('3');
  expect(plain.field.inputMode).toBe('numeric');
  expect(plain.place.textContent).toBe('viewer.of 12');
  const named = page({ label: 'iii' });
  expect(named.field.value).toBe('iii');
  expect(named.field.inputMode).toBe('text');
  expect(named.place.textContent).toBe('viewer.numberOf 3 12');
  expect(page({ label: '3' }).place.textContent).toBe('viewer.of 12');
});

test('Enter goes to the page that was typed, and what is typed next takes its place', async () => {
  const { field, onGo, place } = page();
  await userEvent.fill(field, ' 7 ');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(field, '3');
  await userEvent.keyboard('{Enter}');
  expect(onGo.mock.calls).toEqual([['7'], ['3']]);
  expect(place.querySelector('[role="alert"]')).toBeNull();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test('that there is no such page is said until one leaves the field, which then shows where one is', async () => {
  const { field, place } = page({ onGo: () => false });
  await userEvent.fill(field, '99');
  await userEvent.keyboard('{Enter}');
  expect(only(place, '[role="alert"]').textContent).toBe('viewer.noSuchPage');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.value).toBe('99');
  field.blur();
  await vi.waitFor(() => expect(place.querySelector('[role="alert"]')).toBeNull());
  expect(field.value).toBe('3');
});

test('it is selected when it is reached, so that typing replaces it', () => {
  const { field } = page({ page: 10 });
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
});

function zoom(chosen: string, scale = 1) {
  const onZoom = vi.fn();
  return {
    select: only<HTMLSelectElement>(shown(<ZoomSelect zoom={chosen} scale={scale} onZoom={onZoom} />), 'select'),
    onZoom,
  };
}

test('the zoom shows what was chosen: a way to fit, or how large it is', async () => {
  const fit = zoom('page-width', 1.37);
  expect(fit.select.value).toBe('page-width');
  expect([...fit.select.options].map(({ text }) => text)).toEqual([
    'viewer.zoomAuto',
    'viewer.zoomWidth',
    'viewer.zoomPage',
    'viewer.zoomActual',
    ...['50%', '75%', '100%', '125%', '150%', '200%', '300%', '400%'],
  ]);
  await userEvent.selectOptions(fit.select, '1.5');
  expect(fit.onZoom.mock.calls).toEqual([['1.5']]);
  const listed = zoom('1.5', 1.5).select;
  expect([listed.value, listed.options.length]).toEqual(['1.5', 12]);
  const between = zoom('1.1', 1.1).select;
  expect([between.selectedOptions[0]?.text, between.selectedOptions[0]?.hidden]).toEqual(['110%', true]);
});
