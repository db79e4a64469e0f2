import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { IntakeList } from '@/components/intake/intake-list';
import { TakenNotice } from '@/components/intake/taken-notice';
import { TakingNotice } from '@/components/intake/taking-notice';
import { WaysIn } from '@/components/intake/ways-in';
import type { Intake } from '@/lib/frameworks/intake/intake';
import type { Taken } from '@/lib/programs/taken';
import type { TakingIn } from '@/lib/programs/taking-in';
import { button, only, shown } from '../shown';

afterEach(() => sessionStorage.clear());

async function ways(isPasting = false) {
  const on = { onFile: vi.fn(), onPaste: vi.fn() };
  let place = document.body;
  await act(() => {
    place = shown(<WaysIn extensions={['.pdf', '.csv']} isReading={false} isPasting={isPasting} {...on} />);
  });
  const field = only<HTMLTextAreaElement>(place, 'textarea');
  const paste = (kinds: Record<string, string>, file?: File) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(kind, text);
    if (file) clipboardData.items.add(file);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
    field.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { place, on, field, paste };
}

const text = 'A rubric, of which all is pasted at once.';

test('what is pasted is taken at once where it is more than a word or two, and nothing is being typed', async () => {
  const { on, field, paste } = await ways();
  expect(paste({ 'text/plain': text, 'text/html': '<p>A</p>' })).toBe(true);
  expect(on.onPaste).toHaveBeenCalledExactlyOnceWith({ html: '<p>A</p>', text });
  expect(paste({ 'text/plain': 'x'.repeat(40) })).toBe(true);
  expect(paste({ 'text/plain': 'x'.repeat(39) })).toBe(false);
  field.value = 'Typed ';
  expect(paste({ 'text/plain': text })).toBe(false);
  expect(on.onPaste).toHaveBeenCalledTimes(2);
});

test('a file that is pasted is taken as a file, unless there is text with it', async () => {
  const { on, paste } = await ways();
  const file = new File(['x'], 'rubric.pdf');
  expect(paste({}, file)).toBe(true);
  expect(on.onFile.mock.calls[0]?.[0].name).toBe('rubric.pdf');
  expect(paste({ 'text/plain': text }, file)).toBe(true);
  expect(on.onFile).toHaveBeenCalledOnce();
  expect(on.onPaste).toHaveBeenCalledOnce();
});

test('what is typed stays in this tab until it is taken', async () => {
  const { place, on, field } = await ways(true);
  expect(document.activeElement).toBe(field);
  field.value = 'Plans a lesson';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect((await ways()).field.value).toBe('Plans a lesson');
  button(place, 'intake.takeTyped').click();
  expect(on.onPaste).toHaveBeenCalledExactlyOnceWith({ html: '', text: 'Plans a lesson' });
  const again = await ways();
  expect(again.field.value).toBe('');
  expect(document.activeElement).not.toBe(again.field);
  button(again.place, 'intake.takeTyped').click();
  expect(document.activeElement).toBe(again.field);
  expect(again.on.onPaste).not.toHaveBeenCalled();
});

test('a file is chosen among those that can be read, the same one again too', async () => {
  const { place, on } = await ways();
  const chooser = only<HTMLInputElement>(place, 'input[type=file]');
  expect(chooser.accept).toBe('.pdf,.csv');
  const data = new DataTransfer();
  data.items.add(new File(['x'], 'a.csv'));
  chooser.files = data.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
  expect(on.onFile).toHaveBeenCalledOnce();
  expect(chooser.value).toBe('');
});

const progress = (given: TakingIn) => {
  const dismissed = vi.fn();
  return { place: shown(<TakingNotice progress={given} onDismiss={dismissed} />), dismissed };
};

test('how far reading is, is said page by page where that is known', () => {
  expect(progress({ status: 'none' }).place.textContent).toBe('');
  const { place, dismissed } = progress({ status: 'reading', name: 'a.pdf', read: 2, of: 8 });
  expect(only(place, '[role=status]').textContent).toBe('a.pdf: intake.readingPage 2 8');
  expect(only(place, 'progress')).toMatchObject({ max: 8, value: 2 });
  button(place, 'intake.cancel').click();
  expect(dismissed).toHaveBeenCalledOnce();
  const unknown = progress({ status: 'reading', name: '', read: 0, of: 0 }).place;
  expect(only(unknown, '[role=status]').textContent).toBe('intake.reading');
  expect(only<HTMLProgressElement>(unknown, 'progress').position).toBe(-1);
  expect(progress({ status: 'keeping', name: '', written: 1, of: 2 }).place.textContent).toContain('intake.keeping');
});

test('why nothing was taken in is said, and where', () => {
  const unread = (given: object) =>
    progress({ status: 'unread', unread: given } as unknown as TakingIn).place.textContent;
  const source = { of: 'source', name: 'a.csv', reason: 'damaged' };
  expect(unread({ ...source, place: { line: 4 } })).toMatch(/a\.csv.*refused\.damaged.*atLine 4/);
  expect(unread({ ...source, name: '', place: { item: 'A1' } })).toMatch(/^programFile\.refused\.damaged.*atItem A1/);
  expect(unread({ ...source, place: null })).not.toMatch(/atLine|atItem/);
  expect(unread({ of: 'page', name: '', reason: 'empty' })).toMatch(/takeIn\.refused\.empty.*takeIn\.nothingLost/);
  expect(progress({ status: 'begun', notes: ['a'] } as unknown as TakingIn).place.textContent).toContain(
    'takeIn.note.a',
  );
});

test('what came in is counted, and leads back to where it came from', async () => {
  const taken = { title: 'Dialogue', tabId: 4, credentials: 1, requirements: 2, indicators: 9 } as unknown as Taken;
  const back = vi.fn();
  const notice = async (given: Taken) => {
    let place = document.body;
    await act(() => {
      place = shown(<TakenNotice taken={given} viewerAddress="viewer.html" onBack={back} onDismiss={() => {}} />);
    });
    return place;
  };
  const place = await notice(taken);
  expect(place.textContent).toContain('Dialogue intake.requirements 2, intake.indicators 9');
  expect(document.activeElement).toBe(only(place, '.taken-news'));
  button(place, 'intake.backToPage').click();
  expect(back).toHaveBeenCalledExactlyOnceWith(4);
  const many = await notice({ ...taken, tabId: null, credentials: 2 });
  expect(many.textContent).toContain('Dialogue intake.credentials 2, intake.requirements 2');
  expect(many.textContent).not.toContain('intake.backToPage');
});

test('what is being taken in is gone on with or left', () => {
  const discarded = vi.fn();
  const intake = (id: string, rest: object) =>
    ({ id, title: '', name: '', steps: [], createdAt: 1, updatedAt: 1, ...rest }) as unknown as Intake;
  const list = (...intakes: Intake[]) =>
    shown(<IntakeList intakes={intakes} addressOf={(id) => `#/${id}`} onDiscard={discarded} />);
  expect(list().textContent).toBe('');
  const place = list(
    intake('a', { title: 'Dialogue', name: 'x' }),
    intake('b', { name: 'rubric.pdf' }),
    intake('c', {}),
  );
  expect([...place.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    ...['Dialogue', 'rubric.pdf', 'intake.pasted'],
  ]);
  button(place, 'intake.discardLabel rubric.pdf').click();
  expect(discarded).toHaveBeenCalledExactlyOnceWith('b');
  expect(document.activeElement?.closest('li')?.textContent).toContain('intake.pasted');
});
