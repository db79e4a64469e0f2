import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

/**
 * Where nodes of pages are read. Forms and documents have what their fields, pictures and forms are named as own
 * properties, so they are asked by the getters of `lib/dom/strangers.ts` alone.
 */
const places = [
  ...['lib/documents/web', 'lib/host', 'lib/highlights', 'lib/documents/pointing.ts', 'lib/documents/selecting.ts'],
  ...['following', 'margin', 'page-focus', 'reporting'].map((name) => `lib/tagging/${name}.ts`),
  'lib/private-view/hold-focus.ts',
  'entrypoints/loader.content.ts',
];
/** What touches nothing but our own. */
const own = /^lib\/(highlights\/drawn\/|host\/keep-attributes\.ts)/;

const properties = [
  ...['parentNode', 'parentElement', 'childNodes', 'children', 'firstChild', 'lastChild', 'nextSibling'],
  ...['previousSibling', 'firstElementChild', 'nextElementSibling', 'nodeType', 'nodeName', 'tagName', 'localName'],
  ...['namespaceURI', 'textContent', 'innerText', 'innerHTML', 'attributes', 'dataset', 'style', 'className'],
  ...['classList', 'shadowRoot', 'assignedSlot', 'isConnected', 'ownerDocument', 'baseURI', 'getRootNode'],
  ...['hasChildNodes', 'contains', 'getAttribute', 'hasAttribute', 'setAttribute', 'removeAttribute', 'closest'],
  ...['matches', 'querySelector', 'querySelectorAll', 'append', 'clientLeft', 'clientTop', 'clientWidth'],
  ...['clientHeight', 'scrollLeft', 'scrollTop', 'scrollBy', 'scrollIntoView', 'offsetWidth', 'offsetHeight'],
  ...['documentElement', 'body', 'defaultView', 'activeElement', 'getSelection', 'fullscreenElement', 'cookie'],
  ...[
    'scrollingElement',
    'createRange',
    'createTreeWalker',
    'createElement',
    'createElementNS',
    'createTextNode',
    'hasFocus',
    'elementFromPoint',
    'getElementById',
  ],
  ...['adoptedStyleSheets', 'readyState', 'visibilityState', 'getElementsByTagName', 'styleSheets'],
];
const forbidden = new RegExp(
  `\\??\\.(${properties.join('|')})\\b|\\b(document|page|root|block|element|target)\\??\\.(title|addEventListener|getBoundingClientRect)\\b|\\bdocument\\.hidden\\b`,
);

/** @returns {string[]} what is wrong in the text of a file, line by line */
export function strangersTouched(text) {
  return text.split('\n').flatMap((line, place) => {
    const found = /^\s*(\*|\/\/|\/\*)/.test(line) ? null : forbidden.exec(line);
    return found ? [`${place + 1}: ${found[0]}`] : [];
  });
}

async function filesIn(place) {
  if (place.endsWith('.ts')) return [place];
  const entries = await readdir(inProject(place), { recursive: true });
  return entries.filter((name) => /\.tsx?$/.test(name)).map((name) => join(place, name));
}

async function checkDom() {
  const files = (await Promise.all(places.map(filesIn))).flat().filter((file) => !own.test(file));
  const wrong = await Promise.all(
    files.map(async (file) =>
      strangersTouched(await readFile(inProject(file), 'utf8')).map((each) => `${file}:${each}`),
    ),
  );
  for (const each of wrong.flat()) {
    console.error(`${each} is asked of a page's node by its name; lib/dom/strangers.ts asks the browser`);
  }
  return wrong.flat().length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await checkDom())) process.exitCode = 1;
