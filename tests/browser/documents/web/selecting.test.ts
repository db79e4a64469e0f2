import { describe, expect, test } from 'vitest';
import { open, select, selectText } from './scene';

describe('what is selected', () => {
  test('is a passage with its quote and context', async () => {
    const { page, adapter } = open('<p>The teacher <b>opens</b> the lesson.</p><p>Students answer.</p>');
    select(page.querySelector('b')?.firstChild ?? page, 0, page.lastElementChild?.firstChild ?? page, 8);
    const selected = await adapter.selection();
    expect(selected?.quote).toBe('opens the lesson.\nStudents');
    expect(selected?.selectors[0]).toMatchObject({ prefix: expect.stringMatching(/The teacher $/) });
    expect(adapter.selectionBoxes().length).toBe(2);
  });

  test('is nothing within a field', async () => {
    const { page, adapter } = open('<p>Text</p><textarea>Some words</textarea>');
    const field = page.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(0, 4);
    expect(await adapter.selection()).toBeNull();
    expect(adapter.selectionBoxes()).toEqual([]);
  });

  test('is nothing within our own element', async () => {
    const { page, adapter } = open('<p>Text</p><proofmark-overlay>Our words</proofmark-overlay>');
    selectText('Our words', page);
    expect(await adapter.selection()).toBeNull();
  });

  test('may be in an open shadow root, even one made after the page was read', async () => {
    const { page, adapter } = open('<p>Text</p><x-note></x-note>');
    await adapter.describe(0, 1);
    const root = page.querySelector('x-note')?.attachShadow({ mode: 'open' });
    root?.setHTMLUnsafe('<p>within the shadow</p>');
    selectText('the shadow', root ?? page);
    expect((await adapter.selection())?.quote).toBe('the shadow');
  });

  test('may be in a frame, with its boxes in the viewport of the page', async () => {
    const { page, adapter } = open('<iframe style="margin: 50px; border: 10px solid"></iframe>');
    const inner = page.querySelector('iframe')?.contentDocument;
    inner?.body.append('within the frame');
    inner?.getSelection()?.selectAllChildren(inner.body);
    expect((await adapter.selection())?.quote).toBe('within the frame');
    const frame = page.querySelector('iframe')?.getBoundingClientRect();
    expect(adapter.selectionBoxes()[0]?.left).toBeGreaterThanOrEqual((frame?.left ?? 0) + 10);
  });

  test('is found in text that a changed class has just shown', async () => {
    const { page, adapter } = open('<style>.folded b { display: none }</style><p class="folded">a <b>tab</b></p>');
    expect((await adapter.describe(0, 1e6))?.quote).not.toContain('tab');
    page.querySelector('p')?.classList.remove('folded');
    selectText('tab', page);
    expect((await adapter.selection())?.quote).toBe('tab');
  });
});

test('a long page is read in slices, also where it is asked at once what is selected', async () => {
  const { adapter } = open('<p>Some words.</p>'.repeat(20_000));
  let isAnswered = false;
  const answer = adapter.selection().then(() => {
    isAnswered = true;
  });
  for (let microtask = 0; microtask < 100; microtask += 1) {
    await null;
  }
  expect(isAnswered).toBe(false);
  await answer;
});
