import { describe, expect, test } from 'vitest';
import { openPage, place, read, roundTrip, textOf } from './page-frame';

describe('the text of a page is what it shows', () => {
  test.each([
    ['paragraphs are lines', '<p>One.</p>\n  <p>Two.</p>', 'One.\nTwo.'],
    ['white space is single', '<p>  One\n   two\tthree  </p>', 'One two three'],
    ['inline markup joins what it touches', '<p>un<b>break</b>able <i>text</i></p>', 'unbreakable text'],
    ['space at the edge of inline markup is kept once', '<p>a <b> b </b> c</p>', 'a b c'],
    ['list items are lines', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['table cells are apart', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A\nB\nC'],
    ['a line break is a break', '<p>One<br>two</p>', 'One\ntwo'],
    ['preformatted text stays', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
    ['no-break spaces stay', '<p>10&nbsp;km</p>', '10\u00a0km'],
    ['hidden text is left out', '<p>a<span style="display:none">b</span>c</p><p hidden>d</p>', 'ac'],
    ['invisible text is left out', '<p>a<span style="visibility:hidden">b</span>c</p>', 'ac'],
    [
      'scripts, styles, templates and fields are left out',
      '<p>a<script>1</script><style>b{}</style><template>c</template><textarea>d</textarea>' +
        '<select><option>e</option></select><noscript>f</noscript>g</p>',
      'ag',
    ],
    ['what is folded away is there', '<details><summary>More</summary><p>Inside</p></details>', 'More\nInside'],
    ['what waits to be found is there', '<p>a</p><div hidden="until-found">b</div>', 'a\nb'],
    ['drawings have text, but no titles', '<svg><title>t</title><text>Axis</text></svg>', 'Axis'],
    [
      'emoji and accents stay as they are',
      '<p>\u{1F468}‍\u{1F469}‍\u{1F467} cafe\u0301</p>',
      '\u{1F468}‍\u{1F469}‍\u{1F467} cafe\u0301',
    ],
    [
      'what can not be selected is left out',
      '<p>def<i style="user-select:none">10</i> shadow</p><p style="user-select:none">Copy <b>link</b></p><p>end</p>',
      'def shadow\nend',
    ],
    [
      'what can be selected in what can not be is there',
      '<p>Enough words for a page to be read.</p><p style="user-select:none">No <b style="user-select:text">but</b> no</p>',
      'Enough words for a page to be read.\nbut',
    ],
    [
      'what can be selected in a page that bars the rest is there alone',
      '<div style="user-select:none"><p>Menu</p><article style="user-select:text"><p>Many words that are <b>read</b>.</p></article>' +
        '<span>Like</span></div>',
      'Many words that are read.',
    ],
    [
      'a page that bars all of itself is there',
      '<main style="user-select:none"><p>a <b>b</b></p><p>c</p></main>',
      'a b\nc',
    ],
    [
      'what is for screen readers alone is left out',
      '<p>Read<span style="position:absolute;clip:rect(0 0 0 0)">opens in a new tab</span> on' +
        '<span style="position:absolute;clip-path:inset(50%)">there</span>' +
        '<span style="position:absolute;width:1px;height:1px;overflow:hidden">or</span>.</p>',
      'Read on.',
    ],
    [
      'a formula is there once: where its letters are seen',
      '<p>is <span><span style="position:absolute;clip:rect(1px,1px,1px,1px)"><math><mi>E</mi></math></span>' +
        '<span aria-hidden="true"><i>E</i></span></span>.</p>',
      'is E.',
    ],
    [
      'a formula is there once: where it is drawn without letters',
      '<p>is <span><span style="content:none" aria-hidden="true"></span>' +
        '<span style="position:absolute;clip:rect(1px,1px,1px,1px)"><math><mi>E</mi></math></span></span>.</p>',
      'is E.',
    ],
    [
      'a drawn formula is there also where what stands for it can not be selected',
      '<p>is <span><svg></svg><span style="position:absolute;clip:rect(1px,1px,1px,1px);user-select:none"><math><mi>E</mi></math>' +
        '</span></span> as found.</p>',
      'is E as found.',
    ],
    ['right-to-left text is in its own order', '<p dir="rtl">שלום <b>עולם</b></p>', 'שלום עולם'],
  ])('%s', async (_, markup, text) => {
    expect(await textOf(markup)).toBe(text);
  });

  test('an open shadow root stands in place of its host, with what is slotted into it', async () => {
    const page = await openPage('<!doctype html><p>before</p><div id="host"><b>slotted</b></div><p>after</p>');
    const host = page.getElementById('host');
    host?.attachShadow({ mode: 'open' }).setHTMLUnsafe('<p>in the <i>shadow</i></p><slot></slot>');
    expect(read(page).text).toBe('before\nin the shadow\nslotted\nafter');
  });

  test('a frame of the same origin stands in place of its frame', async () => {
    const page = await openPage('<!doctype html><p>before</p><iframe></iframe><p>after</p>');
    const inner = page.querySelector('iframe')?.contentDocument;
    inner?.body.append('inside');
    expect(read(page).text).toBe('before\ninside\nafter');
  });

  test('an XHTML page is read like any other', async () => {
    const page = await openPage(
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>One <em>two</em></p></body></html>',
      'application/xhtml+xml',
    );
    expect(page.contentType).toBe('application/xhtml+xml');
    expect(read(page).text).toBe('One two');
  });
});

describe('from text to ranges and back', () => {
  test.each([
    ['one word', '<p>a little word here</p>', 'little'],
    ['across inline markup', '<p>un<b>break</b>able text</p>', 'nbreaka'],
    ['across paragraphs', '<p>First one.</p> <p>Second one.</p>', 'one.\nSecond'],
    ['across table cells', '<table><tr><td>left</td><td>right</td></tr></table>', 'eft\nrig'],
    ['across list items', '<ol><li>first</li> <li>second</li></ol>', 'first\nsecond'],
    ['over folded white space', '<p>one \n   two</p>', 'one two'],
    ['in preformatted text', '<pre>if (a)\n    b();</pre>', 'a)\n    b'],
    ['over a line break', '<p>one<br>two</p>', 'one\ntwo'],
    ['with emoji', '<p>so \u{1F600}\u{1F600} glad</p>', '\u{1F600} glad'],
    ['with combining accents', '<p>a cafe\u0301 there</p>', 'cafe\u0301'],
    ['right to left', '<p dir="rtl">שלום <b>עולם</b> טוב</p>', 'לום עולם ט'],
    ['of 5,000 characters', `<p>${'many words '.repeat(200)}</p><p>${'other words '.repeat(300)}</p>`, null],
  ])('%s', async (_, markup, text) => {
    const page = read(await openPage(`<!doctype html><body>${markup}`));
    const span = text === null ? { start: 100, end: 5099 } : place(page, text);
    expect(roundTrip(page, span.start, span.end)).toEqual(span);
  });

  test('a passage that goes into a shadow root is one range for each tree', async () => {
    const page = await openPage('<!doctype html><p>before</p><div id="host"></div><p>after</p>');
    page.getElementById('host')?.attachShadow({ mode: 'open' }).setHTMLUnsafe('<p>inside</p>');
    const version = read(page);
    const span = place(version, 'fore\ninside\naf');
    expect(roundTrip(version, span.start, span.end)).toEqual(span);
  });
});
