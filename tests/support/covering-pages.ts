import type { KeyInput } from 'puppeteer-core';

/** A page on which something lies above all else, holds the focus, or moves what is fixed. */
export interface CoveringPage {
  what: string;
  /** Its name in the folder of pages beside the project, or the whole of it. */
  page: { shared: string } | { markup: string };
  /** A key that opens what covers it. */
  opensBy?: KeyInput;
  /** What is still to be so once the picker has closed, as an expression. */
  stays?: string;
}

export const sentence = 'Predict where the pencil shadow falls at noon.';

const text = `<p id="t">${sentence}</p><input id="own" aria-label="own">`;
const style = 'width:600px;height:360px';
const filler = Array.from({ length: 40 }, (_, number) => `<p>Filler paragraph number ${number}.</p>`).join('');

/** An element with a root of its own, in which `inside` stands; what it is called there is `host` and `root`. */
const rooted = (
  mode: 'open' | 'closed',
  inside: string,
  script: string,
): string => `<p>Behind.</p><my-box></my-box><script>
  const host = document.querySelector('my-box');
  const root = host.attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(inside)};
  window.rootOfPage = root;
  ${script}
</script>`;

const displaced = (css: string): CoveringPage => ({
  what: `whose ${css}`,
  page: { markup: `<style>${css}</style>${filler}${text}${filler}` },
});

const trapped = (what: string, script: string): CoveringPage => ({
  what: `that holds the focus ${what}`,
  page: {
    markup: `<p>Behind the window.</p><div id="window" role="dialog" tabindex="-1" style="position:fixed;inset:60px;background:#ffd">
      ${text}</div><script>
      const isOut = () => !document.getElementById('window').contains(document.activeElement);
      const field = document.getElementById('own');
      const back = () => isOut() && field.focus();
      field.focus();
      ${script}</script>`,
  },
});

export const dialogs: readonly CoveringPage[] = [
  { what: 'with a modal dialog in an open root', page: { shared: 'shadow-dialog-open' }, stays: 'd.d.open' },
  {
    what: 'with a modal dialog in a closed root',
    page: {
      markup: rooted('closed', `<dialog style="${style}">${text}</dialog>`, `root.querySelector('dialog').showModal()`),
    },
    stays: `rootOfPage.querySelector('dialog').open`,
  },
  {
    what: 'with slotted words in a modal dialog of a closed root',
    page: {
      markup: `${rooted('closed', `<dialog style="${style}"><slot></slot></dialog>`, `root.querySelector('dialog').showModal()`)}
        <script>host.innerHTML = ${JSON.stringify(text)}</script>`,
    },
    stays: `rootOfPage.querySelector('dialog').open`,
  },
  {
    what: 'with a modal dialog in a root within a closed root',
    page: {
      markup: rooted(
        'closed',
        '<section></section>',
        `const inner = root.querySelector('section').attachShadow({ mode: 'open' });
        inner.innerHTML = ${JSON.stringify(`<dialog style="${style}">${text}</dialog>`)};
        window.rootOfPage = inner;
        inner.querySelector('dialog').showModal();`,
      ),
    },
    stays: `rootOfPage.querySelector('dialog').open`,
  },
  {
    what: 'with two dialogs, the later one first',
    page: { shared: 'dialog-order' },
    stays: 'second.open && first.open',
  },
  {
    what: 'with a dialog in a root over one of the page',
    page: {
      markup: `${rooted('open', `<dialog style="${style}">${text}</dialog>`, '')}<dialog id="first" style="width:700px"><p>First.</p></dialog>
        <script>first.showModal(); root.querySelector('dialog').showModal()</script>`,
    },
    stays: `first.open && rootOfPage.querySelector('dialog').open`,
  },
  {
    what: 'with a dialog of the page over one in a root',
    page: {
      markup: `<dialog id="last" style="${style}">${text}</dialog>
        ${rooted('open', '<dialog style="width:700px;height:500px"><p>First.</p></dialog>', `root.querySelector('dialog').showModal(); last.showModal();`)}`,
    },
    stays: 'last.open',
  },
  {
    what: 'with a dialog that closes by a press beside it',
    page: {
      markup: `<p>Behind.</p><dialog id="d" closedby="any" style="${style}">${text}</dialog><script>d.showModal()</script>`,
    },
    stays: 'd.open',
  },
];

export const popovers: readonly CoveringPage[] = [
  { what: 'with a popover in an open root', page: { shared: 'shadow-popover' }, stays: `d.d.matches(':popover-open')` },
  {
    what: 'with a popover in a closed root that closes by a press beside it',
    page: {
      markup: rooted(
        'closed',
        `<div popover style="${style}">${text}</div>`,
        `root.querySelector('[popover]').showPopover()`,
      ),
    },
    stays: `rootOfPage.querySelector('[popover]').matches(':popover-open')`,
  },
  {
    what: 'with a popover that closes by a press beside it',
    page: {
      markup: `<p>Behind.</p><div id="pop" popover style="${style}">${text}</div><script>pop.showPopover()</script>`,
    },
    stays: `pop.matches(':popover-open')`,
  },
  {
    what: 'with a popover that opened another',
    page: {
      markup: `<p>Behind.</p><div id="pop" popover style="width:800px;height:500px"><p>Around.</p><button id="more" popovertarget="within">More</button></div>
        <div id="within" popover style="${style}">${text}</div><script>pop.showPopover(); within.showPopover({ source: more })</script>`,
    },
    stays: `pop.matches(':popover-open') && within.matches(':popover-open')`,
  },
  {
    what: 'with a popover in a modal dialog',
    page: {
      markup: `<p>Behind.</p><dialog id="d" style="${style}"><p>Around.</p><div id="pop" popover style="width:500px;height:260px">${text}</div></dialog>
        <script>d.showModal(); pop.showPopover()</script>`,
    },
    stays: `d.open && pop.matches(':popover-open')`,
  },
];

export const screens: readonly CoveringPage[] = [
  { what: 'with part of an open root over the whole screen', page: { shared: 'shadow-fullscreen' }, opensBy: 'F2' },
  {
    what: 'with part of a closed root over the whole screen',
    page: {
      markup: rooted(
        'closed',
        `<div class="full" style="background:white">${text}</div>`,
        `document.addEventListener('keydown', ({ key }) => key === 'F2' && root.querySelector('.full').requestFullscreen());`,
      ),
    },
    opensBy: 'F2',
  },
];

export const displacing: readonly CoveringPage[] = [
  { what: 'whose html is transformed', page: { shared: 'html-transform' } },
  displaced('html { transform: translate(30px, 20px) scale(0.9) }'),
  displaced('html { filter: grayscale(1) }'),
  displaced('html { filter: opacity(0.01) }'),
  displaced('html { perspective: 500px; will-change: transform }'),
  displaced('html { contain: layout paint style }'),
  displaced('html { opacity: 0.02 }'),
  displaced('html { clip-path: inset(0 60% 0 0); mask: linear-gradient(black, black) }'),
  displaced('html { zoom: 1.5 } body { zoom: 0.8 }'),
  displaced('html { overflow: hidden; height: 100% } body { overflow: auto; height: 100%; transform: translateZ(0) }'),
  displaced('body { transform: scale(0.8); filter: blur(0); contain: content; will-change: transform }'),
  displaced('html { content-visibility: auto; container-type: inline-size } body { position: relative; top: 40px }'),
  displaced('html { direction: rtl; writing-mode: vertical-rl; margin: 40px }'),
];

export const traps: readonly CoveringPage[] = [
  { what: 'that fetches the focus after focusout', page: { shared: 'trap-focusout-later' } },
  { what: 'that looks where the focus goes', page: { shared: 'trap-focusout-related' } },
  trapped('at blur, a frame later', `field.addEventListener('blur', () => requestAnimationFrame(back))`),
  trapped(
    'at blur of the window',
    `addEventListener('blur', () => setTimeout(() => document.getElementById('window').focus()))`,
  ),
  trapped('at focusin', `document.addEventListener('focusin', back, true)`),
  trapped(
    'at keys',
    `document.addEventListener('keydown', back, true); document.addEventListener('keyup', back, true)`,
  ),
  trapped('by a timer', `setInterval(back, 100)`),
  trapped('in every frame', `const again = () => { back(); requestAnimationFrame(again) }; again()`),
];
