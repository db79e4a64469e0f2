import { describe, expect, test } from 'vitest';
import { locate, open, select, selectText } from './scene';

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

describe('a quote is what the browser shows as selected', () => {
  const across: { what: string; markup: string; quote: string }[] = [
    {
      what: 'details that are closed',
      markup:
        '<p>Measure it.</p><details><summary>Hint</summary>At once. <p>At noon.</p></details><p>Write it down.</p>',
      quote: 'Measure it.\nHint\nWrite it down.',
    },
    ...[
      '<div style="content-visibility:hidden"><p>At noon.</p></div>',
      '<div hidden="until-found"><p>At noon.</p></div>',
      '<div inert><p>At noon.</p></div>',
      '<div style="height:0;overflow:hidden"><p>At noon.</p></div>',
      '<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden"><p>At noon.</p></div></div>',
      '<aside style="user-select:none">Advertisement: a bright lamp for each and every class room, in three colours.</aside>',
    ].map((between) => ({
      what: between,
      markup: `<p>Measure it.</p>${between}<p>Write it down.</p>`,
      quote: 'Measure it.\nWrite it down.',
    })),
    {
      what: 'what is barred in what is open in what is barred',
      markup: `<div style="user-select:none">Menu <main style="user-select:text"><p>Measure it.</p>
        <aside style="user-select:none">Advertisement</aside><p>Write it down.</p></main></div>`,
      quote: 'Measure it.\nWrite it down.',
    },
    {
      what: 'a drop cap',
      markup: '<p><span style="float:left;font-size:2em">T</span>he class measures.</p>',
      quote: 'The class measures.',
    },
    {
      what: 'a mark in the margin',
      markup: `<p>The river<sup style="position:absolute;right:0;user-select:none">note</sup> carries sand.</p>`,
      quote: 'The river carries sand.',
    },
    {
      what: 'words for screen readers far off the screen',
      markup: `<p>Read the guide<span style="position:absolute;left:-9999px;width:200px">(in a new window)</span> first.</p>`,
      quote: 'Read the guide first.',
    },
    {
      what: 'lines that are each placed by themselves',
      markup: `<div style="position:relative;height:60px"><span style="position:absolute;top:0">Measure it.</span>
        <span style="position:absolute;top:20px">Write it down.</span></div>`,
      quote: 'Measure it.\nWrite it down.',
    },
  ];
  test.each(across)('across $what', async ({ markup, quote }) => {
    const scene = open(`<div id="all">${markup}</div>${'<p>What the page has besides.</p>'.repeat(3)}`);
    document.getSelection()?.selectAllChildren(scene.page.querySelector('#all') ?? scene.page);
    const selected = await scene.adapter.selection();
    expect(selected?.quote).toBe(quote);
    // It is found again as it was selected.
    const [found] = selected ? await locate(scene, selected) : [];
    expect(found).toMatchObject({ status: 'exact' });
  });

  test('also where it begins in what is folded by now', async () => {
    const { page, adapter } = open(
      '<details open><summary>Hint</summary><p>At noon it is.</p></details><p>Write it down.</p>',
    );
    page.querySelector('details')?.removeAttribute('open');
    const [inside, after] = page.querySelectorAll('p');
    select(inside?.firstChild ?? page, 3, after?.firstChild ?? page, 5);
    expect((await adapter.selection())?.quote).toBe('noon it is.\nWrite');
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
