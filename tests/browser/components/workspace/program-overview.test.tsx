import { expect, test, vi } from 'vitest';
import { ProgramOverview } from '@/components/programs/program-overview';
import type { UnreadProgram } from '@/lib/programs/program-desk';
import { outlines, sample } from '@/tests/gallery/materials';
import { button, only, shown } from '../shown';

function view(unread: UnreadProgram | null, loaded = true) {
  const on = { onUse: vi.fn(), onSample: vi.fn(), onFile: vi.fn(), onSave: vi.fn() };
  const place = shown(
    <ProgramOverview
      programs={loaded ? [sample.program] : []}
      outlines={loaded ? outlines : []}
      active={null}
      extensions={['.json', '.csv']}
      unread={unread}
      askAddressOf={() => '#/ask'}
      {...on}
    />,
  );
  return { place, on };
}

test('each program can be saved, and one loaded, whether or not there is any yet', () => {
  const { place, on } = view(null);
  button(place, `programFile.saveLabel ${sample.program.title}`).click();
  expect(on.onSave).toHaveBeenCalledWith(sample.program.id);
  for (const present of [place, view(null, false).place]) {
    const field = only<HTMLInputElement>(present, 'input[type="file"]');
    expect(field.accept).toBe('.json,.csv');
    expect(field.labels?.[0]?.textContent).toBe('programFile.load');
  }
});

test('a chosen file is given on, and the same one can be chosen again', () => {
  const { place, on } = view(null);
  const field = only<HTMLInputElement>(place, 'input[type="file"]');
  const given = new DataTransfer();
  given.items.add(new File(['{}'], 'program.json'));
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(on.onFile.mock.calls.map(([file]) => file.name)).toEqual(['program.json']);
  expect(field.files).toHaveLength(0);
});

test('why a file was not loaded is said, and where', () => {
  const { place } = view({ name: 'half.json', reason: 'damaged', place: { line: 3 } });
  expect(only(place, '[role="alert"]').textContent).toBe('half.json: programFile.refused.damagedprogramFile.atLine 3');
  const item = { name: 'half.json', reason: 'twice', place: { item: 'sample.2b' } } as const;
  expect(only(view(item).place, '[role="alert"]').textContent).toContain('programFile.atItem sample.2b');
});
