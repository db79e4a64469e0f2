import { describe, expect, test, vi } from 'vitest';
import { keepShown, shownIn } from './living';
import { locate, open, passage } from './scene';

const around = (inner: string): string =>
  `<h1>The bridge lesson</h1><p>Before we go out we talk about rivers.</p>${inner}<p>Afterwards everyone draws it.</p>`;

interface Rewriting {
  before: string;
  after: string;
  quote: string;
}

const rewritings: Record<string, Rewriting> = {
  'soft hyphens are put in': {
    before: '<p>We measure the extraordinary height of the embankment together.</p>',
    after: '<p>We meas\u00adure the extra\u00ador\u00addi\u00adnary height of the em\u00adbank\u00adment together.</p>',
    quote: 'measure the extraordinary height of the embankment',
  },
  'soft hyphens are taken out': {
    before: '<p>We meas\u00adure the extra\u00adordinary height together.</p>',
    after: '<p>We measure the extraordinary height together.</p>',
    quote: 'meas\u00adure the extra\u00adordinary height',
  },
  'spaces become no-break spaces': {
    before: '<p>It is 40 cm deep and 3 m wide at Mr. Smith’s mill.</p>',
    after: '<p>It is 40&nbsp;cm deep and 3&#8239;m wide at Mr.&nbsp;Smith’s mill.</p>',
    quote: '40 cm deep and 3 m wide at Mr. Smith’s mill',
  },
  'quotation marks and dashes become typographic': {
    before: '<p>"It\'s deep - very deep", she said at the bridge.</p>',
    after: '<p>“It’s deep – very deep”, she said at the bridge.</p>',
    quote: '"It\'s deep - very deep", she said',
  },
  'letters are joined': {
    before: '<p>The first official finding is that the cliff offers no shelter.</p>',
    after: '<p>The ﬁrst oﬃcial ﬁnding is that the cliﬀ oﬀers no shelter.</p>',
    quote: 'first official finding is that the cliff offers',
  },
  'joined letters are parted': {
    before: '<p>The ﬁrst oﬃcial ﬁnding is that the cliﬀ oﬀers no shelter.</p>',
    after: '<p>The first official finding is that the cliff offers no shelter.</p>',
    quote: 'ﬁrst oﬃcial ﬁnding is that the cliﬀ oﬀers',
  },
  'lines are broken elsewhere': {
    before: '<p>We walk along the wall, count the stones<br>and write the number down.</p>',
    after: '<div>We walk along the wall,<br>count the stones</div>\n<div>and write the number\n   down.</div>',
    quote: 'along the wall, count the stones',
  },
  'words are marked up': {
    before: '<p>We walk along the wall and count the stones.</p>',
    after: '<p>We <em>walk</em> along <a href="#w">the w<b>all</b></a> and count<wbr> the stones.</p>',
    quote: 'walk along the wall and count the stones',
  },
  'scripts, styles and templates stand between its words': {
    before: '<p>We walk along the wall and count the stones.</p>',
    after: `<p>We walk along <script type="text/plain">the old bridge</script>the wall <style>p { margin: 0 }</style>
      <template>and the tower</template><noscript>without script</noscript>and count the stones.</p>`,
    quote: 'walk along the wall and count the stones',
  },
};

describe('a passage is not lost, nor called changed, where', () => {
  for (const [what, { before, after, quote }] of Object.entries(rewritings)) {
    test(what, async () => {
      const scene = open(around(before));
      const kept = await passage(scene, quote);
      scene.page.innerHTML = around(after);
      expect(await locate(scene, kept)).toMatchObject([{ status: 'exact' }]);
    });
  }
});

test('text in scripts, styles, templates and fields is never taken for a passage', async () => {
  const quote = 'We walk along the wall and count the stones';
  const scene = open(around(`<p>${quote}.</p>`));
  const kept = await passage(scene, quote);
  scene.page.innerHTML = around(`<script type="text/plain">${quote}.</script><style>/* ${quote}. */</style>
    <template><p>${quote}.</p></template><noscript>${quote}.</noscript><textarea>${quote}.</textarea>`);
  expect(await locate(scene, kept)).toMatchObject([{ status: 'lost' }]);
});

const tabs = (open: 'first' | 'second'): string => `
  <section id="first" ${open === 'first' ? '' : 'style="display: none"'}>
    <p>What we need: a lamp, a pencil and a sheet of paper.</p></section>
  <section id="second" class="panel" ${open === 'second' ? '' : 'hidden'}>
    <p>How it goes: predict where the shadow falls, then look.</p></section>`;

describe('text that style hides', () => {
  test('holds a passage that is not lost, nor anywhere painted, until it is shown', async () => {
    const scene = open(around(tabs('second')));
    const kept = await passage(scene, 'predict where the shadow falls');
    scene.page.innerHTML = around(tabs('first'));
    await keepShown(scene, kept);
    const [located] = await locate(scene, kept);
    expect(located).toMatchObject({ status: 'exact', quote: 'predict where the shadow falls' });
    expect(shownIn()).toEqual([]);
    expect(await scene.adapter.reveal(kept.id)).toBe(false);
    scene.page.querySelector('.panel')?.removeAttribute('hidden');
    await vi.waitFor(() => expect(shownIn()).toEqual(['predict where the shadow falls']), { timeout: 3000 });
  });

  test('is found in the order of the page', async () => {
    const scene = open(around(tabs('second')));
    const kept = [await passage(scene, 'predict where'), await passage(scene, 'everyone draws it')];
    kept.push(await passage(scene, 'talk about rivers'));
    scene.page.innerHTML = around(tabs('first'));
    const located = await locate(scene, ...kept);
    const starts = kept.map(({ id }) => located.find(({ passageId }) => passageId === id));
    const [hidden = 0, after = 0, before = 0] = starts.map((each) => (each && 'start' in each ? each.start : -1));
    expect(before).toBeLessThan(hidden);
    expect(hidden).toBeLessThan(after);
  });

  test('is no part of what is selected around it', async () => {
    const scene = open(
      '<p id="a">One is shown.</p><p style="display: none">Two is not.</p><p id="b">Three is shown.</p>',
    );
    const [first, last] = [scene.page.querySelector('#a'), scene.page.querySelector('#b')];
    document.getSelection()?.setBaseAndExtent(first?.firstChild ?? document, 0, last?.firstChild ?? document, 5);
    expect((await scene.adapter.selection())?.quote).toBe('One is shown.\nThree');
  });

  test('is not preferred to the same words where they are shown', async () => {
    const copy = '<p>How it goes: predict where the shadow falls, then look.</p>';
    const scene = open(around(`<div hidden>${copy}</div>${copy}`));
    scene.page.querySelector('div')?.removeAttribute('hidden');
    scene.page.querySelector('div')?.setAttribute('hidden', '');
    const visible = scene.page.querySelector(':scope > p:nth-of-type(2)')?.firstChild ?? document;
    document.getSelection()?.setBaseAndExtent(visible, 13, visible, 43);
    const kept = await scene.adapter.selection();
    expect(kept?.quote).toBe('predict where the shadow falls');
    const [located] = kept ? await locate(scene, kept) : [];
    expect(located).toMatchObject({ status: 'exact' });
    expect(located && 'end' in located && located.end > located.start).toBe(true);
  });
});
