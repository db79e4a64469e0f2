import { expect, test, vi } from 'vitest';
import { ProgramOverview } from '@/components/programs/program-overview';
import { outlines, sample } from '@/tests/gallery/materials';
import { nothing } from '@/tests/gallery/nothing';
import { button, only, shown } from '../shown';

function view(loaded = true) {
  const on = { onUse: vi.fn(), onSample: vi.fn(), onSave: vi.fn() };
  const place = shown(
    <ProgramOverview
      programs={loaded ? [sample.program] : []}
      outlines={loaded ? outlines : []}
      active={null}
      askAddressOf={() => '#/ask'}
      onNewer={nothing}
      onCopy={nothing}
      extensions={['.json']}
      editAddressOf={(id) => `#/credentials/edit/${id}`}
      readAddressOf={(id) => `#/credentials/${id}`}
      {...on}
    >
      <p class="ways">in</p>
    </ProgramOverview>,
  );
  return { place, on };
}

test('each program can be saved, and more come in, whether or not there is any yet', () => {
  const { place, on } = view();
  button(place, `programFile.saveLabel ${sample.program.title}`).click();
  expect(on.onSave).toHaveBeenCalledWith(sample.program.id);
  for (const present of [place, view(false).place]) expect(only(present, '.ways').textContent).toBe('in');
});

test('each program leads to the page on which all of it is read', () => {
  const { place } = view();
  const link = only<HTMLAnchorElement>(place, `a[href="#/credentials/${sample.program.id}"]`);
  expect(link.getAttribute('aria-label')).toBe(`readAll.linkLabel ${sample.program.title}`);
});
