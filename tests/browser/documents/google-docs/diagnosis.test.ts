import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { collectStructure } from '@/lib/documents/google-docs/diagnosis/collect';
import type { Diagnosis } from '@/lib/documents/google-docs/diagnosis/diagnosis';
import { longestReport, reportText } from '@/lib/documents/google-docs/diagnosis/report-text';
import { Structure } from '@/lib/documents/google-docs/diagnosis/schema';
import { showPage } from './hostile-page';

afterEach(() => document.body.replaceChildren());

/** What comes out of the page that is shown, by the way that it goes: out of the page as JSON, checked, and as text. */
function report(): string {
  const structure = v.parse(Structure, JSON.parse(JSON.stringify(collectStructure())));
  const others = { extension: '1', browser: 'b', zoom: null, pageWorld: null, routes: null, exports: null };
  return reportText({ ...others, structure } satisfies Diagnosis);
}

/** Without what differs from one look to the next. */
const timeless = (text: string): string => text.replace(/^(.*(?: after|took): )\d+ ms$/gm, '$1');

const editorWith = (inside: string): void => {
  document.body.innerHTML = `<div id="docs-editor"><div class="kix-appview-editor">${inside}</div></div>`;
};

test('the structure of a page is told', () => {
  editorWith(`<div class="kix-page-paginated kix-page-canvas-compact-mode"
      style="position:absolute; top:5px; left:0; z-index:1; width:816px; height:1056px">
    <canvas class="kix-canvas-tile-content" width="1632" height="2112"></canvas>
    <div class="kix-canvas-tile-content kix-canvas-tile-text"><svg><g role="paragraph">
      <rect width="62" height="17" fill="none" transform="matrix(2,0,0,2,96,134)" aria-label="Ada is"
        data-font-css="400 14.6667px 'Courier New'"></rect>
      <rect width="10" height="17" fill="none" transform="matrix(2,0,0,2,96,96)" aria-label="\u25cf"></rect></g></svg></div>
    <div class="kix-canvas-tile-content kix-canvas-tile-selection"><svg>
      <rect width="9" height="9" fill="rgba(118,167,250,0.5)"></rect></svg></div></div>`);
  const text = report();
  for (const line of [
    '1\t.kix-appview-editor',
    '2\t.kix-appview-editor rect[aria-label]',
    'page 1: top 5, left 0, 816x1056, z-index 1, position absolute, overflow visible',
    '  canvas.kix-canvas-tile-content: 1632x2112, z-index auto, bitmap 1632x2112, g 0, rect 0, labels 0, path 0',
    'labels: 2, empty 0, units 7, 1 to 6 each',
    'higher than the one before: 1',
    'scale: 2,0,0,2',
    "font: 400 14.67px 'xxxxxxx xxx'",
    'labels with marker: 1',
    'way: div > svg > rect',
    'fill: rgba(118,167,250,0.5)',
    'div#docs-editor',
    '  div.kix-appview-editor',
    '    div.kix-page-paginated.kix-page-canvas-compact-mode style="position:absolute; top:5px; left:0; z-index:1; width:816px; height:1056px" (text 14)',
  ]) {
    expect(text.split('\n').map((each) => each.replace(/\(text \d+\)/, '(text 14)'))).toContain(line);
  }
  expect(text).toContain('aria-label="xxx xx"');
});

test('siblings that look alike are counted, and our own layers are left out', () => {
  editorWith(`${'<p class="kix-line">a</p>'.repeat(50)}<proofmark-layer><b></b></proofmark-layer><i></i>`);
  const text = report();
  expect(text.match(/^ {4}p\.kix-line/gm)).toHaveLength(3);
  expect(text).toMatch(/^ {4}p\.kix-line \(text 1\) \(47 more alike\)$/m);
  expect(text).not.toContain('proofmark-layer');
  expect(text).toMatch(/^ {4}i$/m);
});

/** Signs of words by kinds: a word with one of a kind looks like one with another. The direction of a label is told. */
const kinds = {
  letter: ['a', 'b', 'c', 'd', 'e', 'm', 't', 'z', '\u00e4', '\u00f1', '\u03b1', '\u0436', '\u4e2d'],
  capital: ['B', 'J', 'K', 'Q', 'W', 'Y', 'Z', '\u00d6'],
  rightToLeft: ['\u05d0', '\u05d1', '\u05d2', '\u0644'],
  digit: [...'0123456789'],
};
const mark = fc.constantFrom('@', '.', '-', '_');
const sign = fc.oneof(
  fc
    .constantFrom(...Object.values(kinds))
    .chain((kind) => fc.tuple(fc.constantFrom(...kind), fc.constantFrom(...kind))),
  mark.map((one) => [one, one] as const),
);

/** Two names, ids or addresses of one shape. What is before and after keeps them from being words that are known. */
const twins = fc
  .array(sign, { minLength: 8, maxLength: 30 })
  .map((pairs) => [0, 1].map((side) => `q${pairs.map((pair) => pair[side]).join('')}Q9`));

test('two pages that differ in nothing but their words have one report', () => {
  // Sizes of boxes are told, and those of text depend on its words: here it has none.
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '* { font-size: 0 !important; line-height: 0 !important }';
  onTestFinished(() => style.remove());
  fc.assert(
    fc.property(fc.array(twins, { minLength: 3, maxLength: 12 }), fc.nat(), (names, seed) => {
      const [one, other] = [0, 1].map((side) => {
        let state = seed + 1;
        const pick = (count: number): number => {
          state = (state * 48_271) % 2_147_483_647;
          return state % count;
        };
        showPage({ words: names.map((pair, at) => `${pair[side]}${at}`), pick });
        return timeless(report());
      });
      expect(one).toBe(other);
    }),
    { numRuns: 60 },
  );
});

/** What a look at the page that is shown comes to. The page's own layout is no part of what looking costs. */
function cost(): { bytes: number; text: string } {
  expect(document.body.offsetHeight).toBeGreaterThanOrEqual(0);
  const text = report();
  return { bytes: new TextEncoder().encode(text).length, text };
}

test('of a million elements a part is looked at only', () => {
  editorWith(`<div hidden>${'<span></span>'.repeat(1_000_000)}</div>`);
  const { text } = cost();
  expect(text).toMatch(/span \(\d+ more alike\)/);
  expect(text).toMatch(/^\(cut: /m);
});

test('a page that is different everywhere has a report that stays small', () => {
  const attributes = Array.from({ length: 40 }, (_, at) => `data-a${at}="${'Ada '.repeat(500)}"`).join(' ');
  const one = (at: number): string => `<b class="kix-a-${at % 1000} kix-b-${at >> 9}" ${attributes}></b>`;
  editorWith(`<div hidden>${Array.from({ length: 2_000 }, (_, at) => one(at)).join('')}</div>`);
  const { bytes, text } = cost();
  expect(bytes).toBeLessThanOrEqual(longestReport);
  expect(text).toMatch(/^\(cut: /m);
});

test('depth without end, in elements and in shadow trees, and values without end are cut', () => {
  editorWith('');
  const editor = document.querySelector('.kix-appview-editor') as Element;
  let [element, host] = [editor, editor.appendChild(document.createElement('div')) as Element];
  for (let depth = 0; depth < 400; depth += 1) element = element.appendChild(document.createElement('div'));
  for (let depth = 0; depth < 60; depth += 1) {
    host = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  }
  editor.setAttribute('aria-label', 'Ada '.repeat(5_000_000));
  editor.setAttribute('style', `top: ${'1'.repeat(10_000_000)}`);
  const { bytes, text } = cost();
  expect(bytes).toBeLessThan(20_000);
  expect(text).toMatch(/^\(cut: /m);
});

test('getters that throw and fields that stand in for members do not stop it', () => {
  editorWith(`<form class="kix-form"><input name="attributes"><input name="getAttribute"><input name="children">
    <input name="localName"><input name="nextElementSibling"><input name="shadowRoot"></form><i class="kix-after"></i>`);
  const form = document.querySelector('form') as HTMLFormElement;
  for (const name of ['id', 'className', 'title', 'parentElement']) {
    Object.defineProperty(form, name, {
      get: () => {
        throw new Error('not for you');
      },
    });
  }
  expect(report()).toMatch(/^ {4}form\.kix-form[^\n]*\n {6}input/m);
  expect(report()).toMatch(/^ {4}i\.kix-after$/m);
});

test('where there is no document, that is told', () => {
  const text = report();
  expect(text).toContain('0\t.kix-appview-editor');
  expect(text).toContain('editor: none');
});
