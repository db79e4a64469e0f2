import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { UpdateOffer } from '@/components/programs/update-offer';
import type { IntakeId } from '@/lib/model/ids';
import type { OfferedUpdate } from '@/lib/programs/update-controller';
import { button, only, shown } from '../shown';

type Plan = OfferedUpdate['plan'];
const none = { added: [], changed: [], gone: [], retired: [] };

async function offer(parts: object, intake: string | null = null) {
  const acts = { onTake: vi.fn(), onKeepBoth: vi.fn(), onLeave: vi.fn() };
  const offered = {
    title: 'Dialogue',
    intake: intake as IntakeId | null,
    plan: { ...none, ...parts } as unknown as Plan,
  };
  let place = document.body;
  await act(() => {
    place = shown(<UpdateOffer offered={offered} {...acts} />);
  });
  const groups = [...place.querySelectorAll('details')].map((each) => [
    each.querySelector('summary')?.textContent,
    ...[...each.querySelectorAll('li')].map(({ textContent }) => textContent),
  ]);
  const names = [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
  return { acts, place, groups, names, head: only<HTMLElement>(place, 'h2') };
}

test('a program that is known already is only to be used, and nothing is said to change', async () => {
  const { head, names, groups, place, acts } = await offer({}, 'intake');
  expect(head.textContent).toBe('programUpdate.known Dialogue');
  expect(document.activeElement).toBe(head);
  expect(groups).toEqual([]);
  expect(place.textContent).toContain('programUpdate.same');
  expect(place.textContent).not.toContain('programUpdate.stays');
  expect(names).toEqual(['programUpdate.use', 'programUpdate.other', 'programUpdate.leave']);
  button(place, 'programUpdate.use').click();
  expect(acts.onTake).toHaveBeenCalledOnce();
  expect((await offer({})).names).toEqual(['programUpdate.other', 'programUpdate.leave']);
});

const part = (code: string, text: string, rest: object = {}) => ({ code, text, ...rest });

test.each<[keyof typeof none, object, string]>([
  ['added', part('A1', 'Asks'), 'A1 Asks'],
  ['gone', part('', 'Waits'), 'Waits'],
  ['retired', part('A2', 'Listens', { tags: 0 }), 'A2 Listens '],
  ['retired', part('A2', 'Listens', { tags: 2 }), 'A2 Listens (programUpdate.tags 2)'],
  ['changed', part('A3', 'New', { before: 'Old' }), 'A3 NewprogramUpdate.before Old'],
  ['changed', part('A3', 'Same', { before: 'Same' }), 'A3 SameprogramUpdate.details'],
])('what is %s is listed by its code and its words, and makes it an update', async (kind, given, words) => {
  const { head, names, groups, place, acts } = await offer({ [kind]: [given] }, 'intake');
  expect(head.textContent).toBe('programUpdate.title Dialogue');
  expect(groups).toEqual([[`programUpdate.${kind} 1`, words]]);
  expect(place.textContent).toContain('programUpdate.stays');
  expect(place.textContent).not.toContain('programUpdate.same');
  expect(names).toEqual(['programUpdate.update', 'programUpdate.other', 'programUpdate.leave']);
  button(place, 'programUpdate.update').click();
  button(place, 'programUpdate.other').click();
  button(place, 'programUpdate.leave').click();
  expect([acts.onTake, acts.onKeepBoth, acts.onLeave].map((each) => each.mock.calls.length)).toEqual([1, 1, 1]);
});
