import { expect, test } from 'vitest';
import { openNotices } from '@/lib/tagging/notices';
import type { Toast } from '@/lib/tagging/toast';

const offer: Toast = { kind: 'draftFound', draft: { passage: { quote: 'turn and talk' } } as never };

test('a message takes the place of the one before it', () => {
  const notices = openNotices();
  notices.show({ kind: 'undone', changeId: '7' });
  notices.show({ kind: 'howToBegin', keys: null });
  expect(notices.toast.value).toEqual({ kind: 'howToBegin', keys: null });
  notices.dismiss();
  expect(notices.toast.value).toBeNull();
});

test('the offer to go on with a draft returns after another message', () => {
  const notices = openNotices();
  notices.show(offer);
  notices.show({ kind: 'nothingTagged' });
  notices.dismiss();
  expect(notices.toast.value).toBe(offer);
});

test('once dismissed the offer does not return', () => {
  const notices = openNotices();
  notices.show(offer);
  notices.dismiss();
  notices.show({ kind: 'undone', changeId: '7' });
  notices.dismiss();
  expect(notices.toast.value).toBeNull();
});
