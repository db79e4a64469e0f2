import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { ReadThrough } from '@/components/read-through/read-through';
import type { RequirementId } from '@/lib/model/ids';
import { programParts } from '@/lib/read-through/program-parts';
import { sample } from '@/tests/gallery/materials';
import { button, only, shown } from '../shown';

function view() {
  const read = signal<ReadonlySet<RequirementId>>(new Set());
  const on = { onRead: vi.fn(), onPrint: vi.fn() };
  const place = shown(
    <ReadThrough
      parts={programParts(sample)}
      read={read}
      hrefOf={(id) => `#/credentials/sample/${id}`}
      linkOf={() => null}
      editAddress="#/credentials/edit/program"
      backAddress="#/credentials"
      {...on}
    />,
  );
  return { place, read, on };
}

const [requirement] = sample.requirements;
if (!requirement) throw new Error('sample');

test('a requirement is ticked off as read, and the page says how far one is', async () => {
  const { place, read, on } = view();
  const tick = only<HTMLInputElement>(place, `input[aria-label$="${requirement.code} ${requirement.title}"]`);
  tick.click();
  expect(on.onRead).toHaveBeenCalledWith(requirement.id, true);
  expect(only(place, '.read-progress').textContent).toBe(`readAll.progress 0 ${sample.requirements.length}`);
  read.value = new Set([requirement.id]);
  await vi.waitFor(() => {
    expect(only(place, '.read-progress').textContent).toBe(`readAll.progress 1 ${sample.requirements.length}`);
  });
  expect(place.querySelectorAll('.read-sign[data-read="true"]')).toHaveLength(1);
  expect(place.querySelectorAll('input:checked')).toHaveLength(1);
});

test('the contents lead to each requirement, with the focus at its title', () => {
  const { place } = view();
  const links = [...place.querySelectorAll<HTMLAnchorElement>('.read-contents a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    sample.requirements.map(({ id }) => `#/credentials/sample/${id}`),
  );
  const before = location.hash;
  links.at(-1)?.click();
  expect(document.activeElement?.id).toBe(`requirement-${sample.requirements.at(-1)?.id}`);
  location.hash = before;
});

test('it is printed by its button', () => {
  const { place, on } = view();
  button(place, 'readAll.print').click();
  expect(on.onPrint).toHaveBeenCalledOnce();
});

test('what a source does not say is left out, with the word for it', () => {
  const { place } = view();
  const said = [...place.querySelectorAll('dd')].map(({ textContent }) => textContent);
  expect(said.length).toBeGreaterThan(0);
  expect(said).not.toContain('');
  expect(place.textContent).not.toContain('readAll.team');
});
