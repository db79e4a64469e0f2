import type { Diagnosis } from './diagnosis';
import { outlineText } from './outline-text';
import { exportsText, pageWorldText, routesText } from './page-world-text';
import { knownSelectors } from './selectors';
import type { LabelLook, PageLook, SelectionLook, Surroundings } from './structure';

/** A report is never longer, in bytes. */
export const longestReport = 300_000;

const head = [
  'Proofmark: how a Google Doc is made. Structure only.',
  'Letters and digits of the document are x. Names, ids and addresses are left out.',
];

/** The report as it is shown, copied and saved. Its form is fixed in English: a script compares two of them. */
export function reportText(diagnosis: Diagnosis): string {
  const { structure } = diagnosis;
  const sections: Record<string, string[]> = {
    made: madeText(diagnosis),
    routes: routesText(diagnosis.routes),
    'page world': pageWorldText(diagnosis.pageWorld),
    exports: exportsText(diagnosis.exports),
    surroundings: structure.surroundings ? surroundingsText(structure.surroundings) : unread,
    selectors: structure.selectors.map((count, at) => `${count < 0 ? '?' : count}\t${knownSelectors[at]}`),
    pages: structure.pages?.flatMap(pageText) ?? unread,
    labels: structure.labels ? labelsText(structure.labels) : unread,
    selection: structure.selection ? selectionText(structure.selection) : unread,
    outline: outlineText(structure.outline),
  };
  return cutAt(longestReport, [
    ...head,
    ...Object.entries(sections).flatMap(([name, lines]) => ['', `[${name}]`, ...lines]),
  ]);
}

const unread = ['could not be looked at'];

function madeText({ extension, browser, zoom, structure }: Diagnosis): string[] {
  return [
    `Proofmark: ${extension}`,
    `browser: ${browser}`,
    `zoom of the tab: ${zoom === null ? 'unknown' : Math.round(zoom * 100) / 100}`,
    `path: ${structure.path}`,
    `looking took: ${structure.took} ms`,
  ];
}

function surroundingsText({ viewport, editor, timing, ...around }: Surroundings): string[] {
  return [
    `device pixel ratio: ${around.pixelRatio}`,
    `viewport: ${viewport.width}x${viewport.height}, scale ${viewport.scale}`,
    editor
      ? `editor: ${editor.width}x${editor.height}, contents ${editor.scrollWidth}x${editor.scrollHeight}, scrolled ${editor.scrollTop}`
      : 'editor: none',
    `ready state: ${around.readyState}`,
    `frame for keys: ${around.keyboardFrame}, ${around.isFocusInFrame ? 'with' : 'without'} the focus`,
    `open shadow roots: ${around.shadowRoots}`,
    `scripts with the model: ${around.modelScripts}, ${around.modelUnits} units`,
    `interactive after: ${timing.interactive} ms`,
    `loaded after: ${timing.loaded} ms`,
    `looked at after: ${timing.now} ms`,
  ];
}

function pageText({ tiles, ...page }: PageLook, at: number): string[] {
  const place = `top ${page.top}, left ${page.left}, ${page.width}x${page.height}, z-index ${page.zIndex}`;
  return [
    `page ${at + 1}: ${place}, position ${page.position}, overflow ${page.overflow}`,
    ...tiles.map(({ name, classes, bitmap, ...tile }) =>
      [
        `  ${[name, ...classes].join('.')}: ${tile.width}x${tile.height}, z-index ${tile.zIndex}`,
        bitmap && `bitmap ${bitmap.width}x${bitmap.height}`,
        `g ${tile.groups}, rect ${tile.rectangles}, labels ${tile.labels}, path ${tile.paths}`,
      ]
        .filter(Boolean)
        .join(', '),
    ),
  ];
}

function labelsText({ signs, scales, fonts, ...look }: LabelLook): string[] {
  return [
    `labels: ${look.rectangles}, empty ${look.empty}, units ${look.units}, ${look.shortest} to ${look.longest} each`,
    `with transform: ${look.withTransform}`,
    `with data-font-css: ${look.withFont}`,
    `in groups: ${look.inGroups}, groups ${look.groups}, paragraphs ${look.paragraphGroups}, at most ${look.largestGroup} each`,
    `higher than the one before: ${look.upwards}`,
    ...scales.map((scale) => `scale: ${scale}`),
    ...fonts.map((font) => `font: ${font}`),
    ...Object.entries(signs).map(([sign, count]) => `labels with ${sign}: ${count}`),
  ];
}

function selectionText({ shapes, insideClips, ways, fills }: SelectionLook): string[] {
  return [
    `shapes: ${shapes}, in clips ${insideClips}`,
    ...ways.map((way) => `way: ${way}`),
    ...fills.map((fill) => `fill: ${fill}`),
  ];
}

/** As many lines as there is room for. */
function cutAt(bytes: number, lines: readonly string[]): string {
  const encoder = new TextEncoder();
  const last = '(cut: there was more)';
  let left = bytes - last.length - 1;
  const kept: string[] = [];
  for (const line of lines) {
    left -= encoder.encode(line).length + 1;
    if (left < 0) return [...kept, last, ''].join('\n');
    kept.push(line);
  }
  return [...kept, ''].join('\n');
}
