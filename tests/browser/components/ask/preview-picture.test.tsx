import { expect, test, vi } from 'vitest';
import { PreviewPicture } from '@/components/ask/preview-picture';
import type { Covered } from '@/lib/feedback/blackout';
import { draft } from '@/tests/unit/feedback/asked';
import { box, one, picture, second } from '@/tests/unit/feedback/blackout/a-picture';
import { button, only, shown } from '../shown';

const drawn = new Map([[one, picture('AAAA')]]);
const blackouts = [{ tagId: one, digest: 'd', boxes: [box, second] }];
const nothingSent: Pick<Covered, 'sent' | 'changed' | 'failed'> = { sent: new Map(), changed: [], failed: [] };

function view(covered: Partial<Covered>, own = blackouts) {
  const onBlackOut = vi.fn();
  const model = { drawn, covered: { ...nothingSent, ...covered }, draft: { ...draft([]), blackouts: own } };
  const place = shown(<PreviewPicture model={model} tagId={one} quote="Quote." onBlackOut={onBlackOut} />);
  return { place, onBlackOut };
}

test('the preview shows the picture that is sent, not the one that was drawn, and how much is blacked out', () => {
  const { place } = view({ sent: new Map([[one, picture('CCCC')]]) });
  expect(only<HTMLImageElement>(place, 'img').src).toBe('data:image/png;base64,CCCC');
  expect(place.textContent).toContain('blackout.count 2');
});

test('a picture that is not painted yet is not shown without its boxes', () => {
  const { place } = view({});
  expect(place.querySelector('img')).toBeNull();
});

test('another picture than the boxes were drawn on is not shown, and it is said that it is to be looked at', () => {
  const { place, onBlackOut } = view({ changed: [one] });
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain('blackout.changed');
  button(place, 'blackout.lookLabel Quote.').click();
  expect(onBlackOut).toHaveBeenCalledWith(one);
});

test('one that could not be blacked out is said not to be sent', () => {
  expect(view({ failed: [one] }).place.textContent).toContain('blackout.failed');
});

test('each picture offers to black out parts', () => {
  const { place, onBlackOut } = view({ sent: drawn }, []);
  expect(place.textContent).not.toContain('blackout.count');
  button(place, 'blackout.openLabel Quote.').click();
  expect(onBlackOut).toHaveBeenCalledWith(one);
});
