import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { makeOverlay } from '@/components/overlay/overlay';
import { openLesson, select, tag } from '@/tests/browser/tagging/lesson';

test('beside the picker a badge brings no card, neither by the pointer nor by the focus', async () => {
  const { tagging } = await openLesson();
  await tag(tagging, 'what they moved', 'A2');
  const place = document.createElement('main');
  document.body.append(place);
  const Overlay = makeOverlay(tagging);
  render(<Overlay />, place);
  const badge = await vi.waitFor(() => place.querySelector<HTMLElement>('.badge') ?? expect.fail('no badge'));

  badge.focus();
  expect(tagging.cards.card.value).toMatchObject({ by: 'focus' });
  badge.blur();
  select('the shadow will fall');
  await tagging.calls.tagSelection(undefined);
  expect(tagging.writing.picking.value).not.toBeNull();
  badge.focus();
  badge.dispatchEvent(new PointerEvent('pointerenter'));
  expect(tagging.cards.card.value).toBeNull();
  render(null, place);
});
