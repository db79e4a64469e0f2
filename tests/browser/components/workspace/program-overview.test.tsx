import { expect, test, vi } from 'vitest';
import { ProgramOverview } from '@/components/programs/program-overview';
import { SaveProgram } from '@/components/programs/save-program';
import { writtenFormats } from '@/lib/frameworks/formats';
import { fullProgram, outlines, sample } from '@/tests/gallery/materials';
import { nothing } from '@/tests/gallery/nothing';
import { button, only, shown } from '../shown';

function view(loaded = true) {
  const on = { onUse: vi.fn(), onSample: vi.fn(), onSave: vi.fn(), onRemove: vi.fn() };
  const place = shown(
    <ProgramOverview
      programs={loaded ? [sample.program] : []}
      outlines={loaded ? outlines : []}
      active={null}
      askAddressOf={() => '#/ask'}
      onNewer={nothing}
      takeInAddress="#/credentials/paste"
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
  button(place, 'programFile.saveNow').click();
  expect(on.onSave).toHaveBeenCalledWith(sample.program.id, 'proofmark');
  for (const present of [place, view(false).place]) expect(only(present, '.ways').textContent).toBe('in');
});

test('each program can be removed', () => {
  const { place, on } = view();
  button(place, 'editor.removeProgram').click();
  expect(on.onRemove).toHaveBeenCalledWith(sample.program.id);
});

test('a program is saved in the format that is chosen, and what that leaves out is said before', async () => {
  const { place, on } = view();
  const details = only<HTMLDetailsElement>(place, 'details');
  expect(only(details, 'summary').getAttribute('aria-label')).toBe(`programFile.saveLabel ${sample.program.title}`);
  expect([...place.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(({ value }) => value)).toEqual(
    Object.keys(writtenFormats),
  );
  const losses = only(details, '[role="status"]');
  expect(losses.textContent).toBe('programFile.whole');
  only<HTMLInputElement>(place, 'input[value="mahara"]').click();
  await vi.waitFor(() => expect(losses.textContent).toContain('programFile.without'));
  expect(losses.textContent).toContain('programFile.part.levelTexts');
  expect(losses.textContent).toContain('programFile.part.identity');
  expect(losses.textContent).not.toContain('programFile.part.scores');
  button(place, 'programFile.saveNow').click();
  expect(on.onSave).toHaveBeenCalledWith(sample.program.id, 'mahara');
});

test('what only Proofmark will show of a file is said as well', () => {
  const place = shown(<SaveProgram title="T" program={fullProgram} begins="case" onSave={vi.fn()} />);
  expect(only<HTMLDetailsElement>(place, 'details').open).toBe(true);
  const said = only(place, '[role="status"]').textContent;
  expect(said).toContain('programFile.whole');
  expect(said).toMatch(/programFile\.ownOnly.*programFile\.part\.policy/);
});

test('each program leads to the page on which all of it is read', () => {
  const { place } = view();
  const link = only<HTMLAnchorElement>(place, `a[href="#/credentials/${sample.program.id}"]`);
  expect(link.getAttribute('aria-label')).toBe(`readAll.linkLabel ${sample.program.title}`);
});
