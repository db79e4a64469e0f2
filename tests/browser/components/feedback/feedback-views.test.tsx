import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { IntakeStep, SendModel } from '@/components/feedback/feedback-model';
import { RequestList } from '@/components/feedback/request-list';
import { RequestView } from '@/components/feedback/request-view';
import { TakeIn } from '@/components/feedback/take-in';
import type { FeedbackRequest } from '@/lib/model/feedback-request';
import type { RequestId } from '@/lib/model/ids';
import { replies } from '@/tests/gallery/materials';
import { button, only, shown } from '../shown';

const request: FeedbackRequest = {
  ...{ id: 'request' as RequestId, to: 'Lin', due: '2026-12-04', questions: ['Does this show A1?', 'What next?'] },
  ...{ subjects: { passages: [], indicators: [] }, sentAt: null, answeredAt: null, closedAt: null },
  ...{ createdAt: 1, updatedAt: 2 },
};
const send: SendModel = {
  ...{ fileName: 'a.html', fileSize: '84 kB', link: null, linkMissing: 'noHost', mailto: 'mailto:', isSealed: false },
  ...{ gmail: 'https://mail.example/', canShare: false },
};
const names = (place: ParentNode) =>
  [...place.querySelectorAll('button, a.button')].map(({ textContent }) => textContent);

function view(given: {
  request?: object;
  send?: object | null;
  news?: string | null;
  replies?: ReturnType<typeof replies>;
}) {
  const on = {
    ...{ onSaveFile: vi.fn(), onSaveMail: vi.fn(), onSaveText: vi.fn(), onCopyMessage: vi.fn(), onCopyLink: vi.fn() },
    ...{
      onShare: vi.fn(),
      onSent: vi.fn(),
      onDone: vi.fn(),
      onClosed: vi.fn(),
      onDelete: vi.fn(),
      onDeleteReply: vi.fn(),
    },
  };
  const place = shown(
    <RequestView
      request={{ ...request, ...given.request }}
      state="made"
      replies={given.replies ?? []}
      send={given.send === null ? null : { ...send, ...given.send }}
      news={given.news ?? null}
      backAddress="#/feedback"
      {...on}
    />,
  );
  return { place, on };
}

test('a request says to whom, until when and what, where that was said', () => {
  const { place } = view({});
  expect(only(place, '.request-facts').textContent).toContain('feedback.to Lin');
  expect(only(place, '.request-facts').textContent).toContain('feedback.dueOn');
  expect(place.querySelectorAll('.request-questions li')).toHaveLength(2);
  const bare = view({ request: { to: '', due: null } });
  expect(only(bare.place, '.request-facts').textContent).toBe('feedback.state.made');
});

test('each way to send it is there where there is one, and does what it says', () => {
  const { place, on } = view({ send: { link: 'https://x', linkMissing: null, canShare: true } });
  const panel = only(place, '.send-panel');
  for (const [name, act] of [
    ['saveFile', on.onSaveFile],
    ['saveMail', on.onSaveMail],
    ['share', on.onShare],
    ['saveText', on.onSaveText],
    ['copyMessage', on.onCopyMessage],
    ['copyLink', on.onCopyLink],
  ] as const) {
    button(panel, `send.${name}`).click();
    expect(act).toHaveBeenCalledOnce();
  }
  expect(panel.textContent).toContain('send.messageTextLink');
  expect(panel.textContent).not.toContain('send.sealedNote');
  const bare = names(only(view({}).place, '.send-panel'));
  expect(bare).not.toContain('send.share');
  expect(bare).not.toContain('send.copyLink');
});

test('what goes under a passphrase, and why there is no link, is said', () => {
  const sealed = view({ send: { isSealed: true, linkMissing: 'tooLong' } }).place.textContent;
  expect(sealed).toContain('send.sealedNote');
  expect(sealed).toContain('send.messageTextSealed');
  expect(sealed).toContain('send.linkTooLong');
  expect(view({}).place.textContent).not.toContain('send.linkTooLong');
});

test('that the file is being put together is said, until something came of it', () => {
  expect(view({ send: null }).place.textContent).toContain('send.preparing');
  const failed = view({ send: null, news: 'There is no room.' }).place;
  expect(failed.textContent).not.toContain('send.preparing');
  expect(failed.textContent).toContain('There is no room.');
});

test('a request is marked as sent, closed and opened again', () => {
  const { place, on } = view({});
  const box = only<HTMLInputElement>(place, 'input[type=checkbox]');
  expect(box.checked).toBe(false);
  box.click();
  expect(on.onSent).toHaveBeenCalledExactlyOnceWith(true);
  button(place, 'feedback.closeRequest').click();
  expect(on.onClosed).toHaveBeenCalledExactlyOnceWith(true);
  button(place, 'feedback.deleteRequest').click();
  expect(on.onDelete).toHaveBeenCalledOnce();
  const closed = view({ request: { closedAt: 3, sentAt: 2 } });
  expect(closed.place.querySelector('.send-panel')).toBeNull();
  button(closed.place, 'feedback.reopenRequest').click();
  expect(closed.on.onClosed).toHaveBeenCalledExactlyOnceWith(false);
  expect(only<HTMLInputElement>(view({ request: { sentAt: 2 } }).place, 'input[type=checkbox]').checked).toBe(true);
});

test('what came back stands above the ways to send it, each reply with what is still to be done', () => {
  const [first, second] = replies();
  const [thread] = first?.threads ?? [];
  if (!first || !second || !thread) throw new Error('no replies');
  const open = (id: string) => ({ ...thread, id, doneAt: null });
  const all = [
    { ...first, threads: [open('a'), { ...thread, id: 'b', doneAt: 1 }, open('c')] },
    { ...second, threads: [open('d')] },
  ];
  const { place, on } = view({ replies: all });
  const order = [...place.querySelectorAll('.reply, .send-panel')].map(({ className }) => className);
  expect(order).toEqual(['reply', 'reply', 'send-panel']);
  const [one, other] = place.querySelectorAll('.reply');
  if (!one || !other) throw new Error('no replies');
  expect(one.textContent).toContain('Lin Okafor');
  expect(one.textContent).toContain('Good to see this taking shape.');
  expect(other.textContent).toContain('feedback.unnamed');
  expect(other.querySelectorAll(':scope > .thread-comment')).toHaveLength(0);
  button(one, 'feedback.markAllDone').click();
  expect(on.onDone).toHaveBeenCalledExactlyOnceWith('reply-1', ['a', 'c'], true);
  expect(names(other)).not.toContain('feedback.markAllDone');
  button(other, 'feedback.deleteReply').click();
  expect(on.onDeleteReply).toHaveBeenCalledExactlyOnceWith('reply-2');
});

test('requests are listed with what has become of each', () => {
  const line = (given: object, replies = 0, open = 0) => ({
    ...{ request: { ...request, ...given }, state: 'sent' as const, replies, open },
  });
  const list = (...lines: ReturnType<typeof line>[]) =>
    shown(<RequestList requests={lines} hrefOf={(id) => `#/feedback/${id}`} askAddress="#/ask" />);
  const place = list(line({}, 2, 1), line({ to: '', due: null, questions: ['One?'] }));
  const [first, second] = [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
  for (const part of ['andMore 1', 'to Lin', 'dueOn', 'replies 2', 'open 1'])
    expect(first).toContain(`feedback.${part}`);
  expect(second).toBe('One?feedback.state.sent');
  expect(place.querySelector('li a')?.getAttribute('href')).toBe('#/feedback/request');
  expect(list().querySelector('a')?.getAttribute('href')).toBe('#/ask');
  expect(list().querySelector('ul')).toBeNull();
});

async function taking(step: IntakeStep) {
  const on = { onFile: vi.fn(), onText: vi.fn(), onPassphrase: vi.fn(), onTake: vi.fn(), onLeave: vi.fn() };
  let place = document.body;
  await act(() => {
    place = shown(<TakeIn step={step} {...on} />);
  });
  return { place, on };
}

test('a reply is taken in from a file, by dropping it, or from what is pasted', async () => {
  const { place, on } = await taking({ status: 'none' });
  const section = only<HTMLElement>(place, 'section');
  const data = new DataTransfer();
  data.items.add(new File(['x'], 'reply.txt'));
  const drag = (type: string, dataTransfer: DataTransfer | null = null) =>
    act(() => void section.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })));
  await drag('dragover');
  expect(section.dataset.over).toBe('true');
  await drag('dragleave');
  expect(section.dataset.over).toBe('false');
  await drag('dragover');
  await drag('drop', data);
  expect(section.dataset.over).toBe('false');
  expect(on.onFile).toHaveBeenCalledOnce();
  const text = new DataTransfer();
  text.setData('text/plain', 'a code');
  await drag('drop', text);
  expect(on.onText).toHaveBeenCalledExactlyOnceWith('a code');
  const chooser = only<HTMLInputElement>(place, 'input[type=file]');
  chooser.files = data.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
  expect(on.onFile).toHaveBeenCalledTimes(2);
  expect(button(place, 'feedback.read').disabled).toBe(true);
  const field = only<HTMLTextAreaElement>(place, 'textarea');
  await act(() => {
    field.value = 'pasted';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(() => button(place, 'feedback.read').click());
  expect(on.onText).toHaveBeenLastCalledWith('pasted');
});

test('what came of taking in is said, and goes again', async () => {
  const refused = await taking({ status: 'refused', refusal: 'edited' });
  expect(refused.place.textContent).toContain('refusal.edited');
  const taken = await taking({ status: 'taken', requestId: request.id });
  expect(taken.place.textContent).toContain('feedback.taken');
  expect((await taking({ status: 'none' })).place.textContent).not.toContain('feedback.taken ');
});

test('a reply is seen before it is taken', async () => {
  const [reply] = replies();
  if (!reply) throw new Error('no reply');
  const { place, on } = await taking({ status: 'offered', reply, questions: request.questions, others: 1 });
  expect(document.activeElement).toBe(only(place, 'h3'));
  for (const part of ['others 1', 'andMore 1']) expect(place.textContent).toContain(`feedback.${part}`);
  expect(place.textContent).toContain('Good to see this taking shape.');
  expect(
    [...place.querySelectorAll('.thread .thread-comment')].map(({ textContent }) => textContent?.slice(0, 8)),
  ).toEqual([...['I see wh', 'Learners', 'Approach']]);
  expect(place.querySelector('textarea')).toBeNull();
  button(place, 'feedback.take').click();
  button(place, 'feedback.leave').click();
  expect([on.onTake.mock.calls.length, on.onLeave.mock.calls.length]).toEqual([1, 1]);
  const alone = {
    ...reply,
    reviewer: '',
    note: '',
    threads: reply.threads.map((each) => ({ ...each, question: '', quote: 'A quote', verdict: null })),
  };
  const bare = (await taking({ status: 'offered', reply: alone, questions: ['One?'], others: 0 })).place;
  expect(bare.textContent).not.toContain('feedback.others');
  expect(bare.textContent).not.toContain('feedback.andMore');
  expect(bare.textContent).toContain('feedback.unnamed');
  expect(bare.textContent).toContain('A quote');
  expect(bare.querySelector('.thread-verdict')).toBeNull();
});
