import { expect, test, vi } from 'vitest';
import { TravellingNotice } from '@/components/hand-in/travelling-notice';
import type { TravellingStep } from '@/lib/handing-in/travelling-offer';
import { button, only, shown } from '../shown';

function notice(step: TravellingStep) {
  const on = { onRestore: vi.fn(), onLeave: vi.fn() };
  return { place: shown(<TravellingNotice step={step} {...on} />), on };
}

test('tags that came with a file are offered with their number, and brought in or left', () => {
  const { place, on } = notice({ status: 'found', tags: 12 });
  expect(place.textContent).toContain('travelling.found 12');
  button(place, 'travelling.restore').click();
  expect(on.onRestore).toHaveBeenCalledOnce();
  expect(on.onLeave).not.toHaveBeenCalled();
  button(place, 'travelling.leave').click();
  expect(on.onLeave).toHaveBeenCalledOnce();
  expect(on.onRestore).toHaveBeenCalledOnce();
});

test('that they are there, or why they are not, is said until it is put away', () => {
  expect(notice({ status: 'none' }).place.textContent).toBe('');
  const restored = notice({ status: 'restored' });
  expect(only(restored.place, '.notice').textContent).toContain('travelling.restored');
  button(restored.place, 'state.dismiss').click();
  expect(restored.on.onLeave).toHaveBeenCalledOnce();
  const failed = notice({ status: 'failed', failure: 'storageFull' });
  expect(only(failed.place, '[role="alert"]').textContent).toContain('failure.storageFull');
  button(failed.place, 'state.dismiss').click();
  expect(failed.on.onLeave).toHaveBeenCalledOnce();
});
