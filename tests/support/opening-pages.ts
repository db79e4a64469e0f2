import { sentence } from './covering-pages.ts';

/** A page that shows something above all else while the picker is open. */
export interface OpeningPage {
  what: string;
  markup: string;
  /** What opens it, as a statement. */
  opens: string;
  /** Whether it is open, as an expression. */
  isOpen: string;
  /** Whether it closes by itself once the focus is elsewhere. */
  mayClose?: boolean;
}

const text = `<p id="t">${sentence}</p>`;
const inside = '<p>Are you still there?</p><input id="own" aria-label="own">';
const style = 'width:90vw;height:90vh;max-width:none;max-height:none;background:#fed';

/** An element with a root of its own, called `root`; the test finds the overlay in it as `rootOfPage`. */
const rooted = (mode: 'open' | 'closed', markup: string): string => `${text}<my-box></my-box><script>
  const root = document.querySelector('my-box').attachShadow({ mode: '${mode}' });
  window.rootOfPage = root;
  root.innerHTML = ${JSON.stringify(markup)};
</script>`;

const dialog = `<dialog style="${style}">${inside}</dialog>`;
const popover = (kind: string): string => `<div popover="${kind}" style="${style}">${inside}</div>`;
const screen = `<div class="full" style="background:#fed">${inside}</div>`;

const showsModal = (root: string) => ({
  opens: `${root}.querySelector('dialog').showModal()`,
  isOpen: `${root}.querySelector('dialog').open`,
});
const showsPopover = (root: string) => ({
  opens: `${root}.querySelector('[popover]').showPopover(); ${root}.querySelector('#own').focus()`,
  isOpen: `${root}.querySelector('[popover]').matches(':popover-open')`,
});
const fills = (root: string) => ({
  opens: `void ${root}.querySelector('.full').requestFullscreen()`,
  isOpen: 'document.fullscreenElement !== null',
});

/** In one that is made, filled and opened at once, nothing can have listened before. */
const madeAtOnce = (mode: 'open' | 'closed', markup: string, opening: string): string => `
  const host = document.body.appendChild(document.createElement('my-late-box'));
  window.root = window.rootOfPage = host.attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(markup)};
  ${opening}`;

export const openingPages: readonly OpeningPage[] = [
  { what: 'a modal dialog', markup: text + dialog, ...showsModal('document') },
  {
    what: 'a modal dialog around the passage',
    markup: `<dialog open style="${style};position:static">${text}${inside}</dialog>`,
    opens: `document.querySelector('dialog').close(); document.querySelector('dialog').showModal()`,
    isOpen: `document.querySelector('dialog').matches(':modal')`,
  },
  {
    what: 'a modal dialog over another',
    markup: `<dialog id="first" style="${style}">${text}</dialog>
      <dialog id="second" style="${style}">${inside}</dialog><script>first.showModal()</script>`,
    opens: 'second.showModal()',
    isOpen: 'first.open && second.open',
  },
  { what: 'a modal dialog in an open root', markup: rooted('open', dialog), ...showsModal('root') },
  { what: 'a modal dialog in a closed root', markup: rooted('closed', dialog), ...showsModal('root') },
  {
    what: 'a modal dialog in an open root that comes with it',
    markup: text,
    opens: madeAtOnce('open', dialog, `root.querySelector('dialog').showModal()`),
    isOpen: `root.querySelector('dialog').open`,
  },
  {
    what: 'a modal dialog in a closed root that comes with it',
    markup: text,
    opens: madeAtOnce('closed', dialog, `root.querySelector('dialog').showModal()`),
    isOpen: `root.querySelector('dialog').open`,
  },
  {
    what: 'a modal dialog that comes with it',
    markup: text,
    opens: `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(dialog)}); document.querySelector('dialog').showModal()`,
    isOpen: `document.querySelector('dialog').open`,
  },
  { what: 'a popover', markup: text + popover('manual'), ...showsPopover('document') },
  {
    what: 'a popover that closes by itself',
    markup: text + popover('auto'),
    opens: `document.querySelector('[popover]').showPopover()`,
    isOpen: `document.querySelector('[popover]').matches(':popover-open')`,
  },
  {
    what: 'a popover that closes by itself and takes the focus',
    markup: text + popover('auto'),
    ...showsPopover('document'),
    mayClose: true,
  },
  {
    what: 'a popover after one that has taken the focus',
    markup: `${text}<div popover="manual" id="first">${inside}</div><div popover="manual" id="second" style="${style}">More.</div>`,
    opens: 'first.showPopover(); own.focus(); setTimeout(() => second.showPopover(), 300)',
    isOpen: `second.matches(':popover-open')`,
  },
  {
    what: 'a modal dialog after one that came with its root',
    markup: `${text}<dialog id="second" style="${style}">More.</dialog>`,
    opens: `${madeAtOnce('closed', dialog, `root.querySelector('dialog').showModal()`)}; setTimeout(() => second.showModal(), 300)`,
    isOpen: 'second.open',
  },
  { what: 'a popover in an open root', markup: rooted('open', popover('manual')), ...showsPopover('root') },
  { what: 'a popover in a closed root', markup: rooted('closed', popover('manual')), ...showsPopover('root') },
  {
    what: 'a popover in a closed root that comes with it',
    markup: text,
    opens: madeAtOnce('closed', popover('manual'), `root.querySelector('[popover]').showPopover()`),
    isOpen: `root.querySelector('[popover]').matches(':popover-open')`,
  },
  { what: 'a part over the whole screen', markup: text + screen, ...fills('document') },
  { what: 'a part of an open root over the whole screen', markup: rooted('open', screen), ...fills('root') },
  { what: 'a part of a closed root over the whole screen', markup: rooted('closed', screen), ...fills('root') },
];
