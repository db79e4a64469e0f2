import type { Diagnosis } from '@/lib/documents/google-docs/diagnosis/diagnosis';
import { knownSelectors } from '@/lib/documents/google-docs/diagnosis/selectors';
import { type LabelSign, labelSigns, type OutlineLine } from '@/lib/documents/google-docs/diagnosis/structure';

const given = { kind: 'object', outcome: 'served', isPromise: true, milliseconds: 3 } as const;

function line(depth: number, name: string, classes: string[] = [], more: Partial<OutlineLine> = {}): OutlineLine {
  return { depth, place: 'child', name, id: '', classes, attributes: [], text: 0, more: 0, ...more };
}

/** What may come of a document of three pages. */
export const sampleDiagnosis: Diagnosis = {
  extension: '0.1.0',
  browser: 'Chromium 156, Linux',
  zoom: 1,
  structure: {
    path: '/document/d/\u2026/edit?tab=\u2026',
    surroundings: {
      pixelRatio: 2,
      viewport: { width: 1280, height: 800, scale: 1 },
      editor: { width: 1140, height: 740, scrollWidth: 1140, scrollHeight: 3208, scrollTop: 120 },
      readyState: 'complete',
      isFocusInFrame: true,
      keyboardFrame: 'open',
      shadowRoots: 0,
      modelScripts: 1,
      modelUnits: 5120,
      timing: { interactive: 410, loaded: 900, now: 15_300 },
    },
    selectors: knownSelectors.map((_, at) => (at < 20 ? at % 4 : 0)),
    pages: [
      {
        ...{ top: 5, left: 162, width: 816, height: 1056, zIndex: '1', position: 'absolute', overflow: 'visible' },
        tiles: [
          {
            ...{ name: 'canvas', classes: ['kix-canvas-tile-content'], zIndex: '1', width: 816, height: 1056 },
            ...{ bitmap: { width: 1632, height: 2112 }, groups: 0, rectangles: 0, labels: 0, paths: 0 },
          },
        ],
      },
    ],
    labels: {
      ...{ rectangles: 42, shortest: 1, longest: 96, units: 2310, empty: 0, withTransform: 42, withFont: 42 },
      ...{ inGroups: 42, groups: 19, paragraphGroups: 19, largestGroup: 6, upwards: 7 },
      scales: ['1,0,0,1'],
      fonts: ['400 14.67px "xxxxx"'],
      signs: Object.fromEntries(labelSigns.map((sign) => [sign, 0])) as Record<LabelSign, number>,
    },
    selection: { shapes: 1, insideClips: 1, ways: ['div > svg > clipPath > rect'], fills: [''] },
    outline: {
      lines: [
        line(0, 'div', ['kix-appview'], { id: 'docs-editor' }),
        line(1, 'div', ['kix-appview-editor']),
        line(2, 'div', ['kix-page-paginated'], {
          attributes: [{ name: 'style', value: 'position: absolute; top: 5px', length: 28 }],
        }),
        line(3, 'canvas', ['kix-canvas-tile-content']),
        line(3, 'rect', [], { attributes: [{ name: 'aria-label', value: 'xxxx xx x xxxxx', length: 15 }], more: 12 }),
      ],
      cut: false,
    },
    took: 24,
  },
  pageWorld: {
    flag: { kind: 'string', owner: 'own', length: 32 },
    given,
    members: ['getText', 'getSelection', 'setSelection', 'getAnnotations'].map((name) => ({ name, kind: 'function' })),
    text: {
      ...given,
      ...{ kind: 'string', isPromise: false, length: 2288, first: 'U+0003', last: 'U+000A' },
      signs: [
        { name: 'U+0003', count: 2 },
        { name: 'U+000A', count: 31 },
      ],
    },
    selection: { ...given, kind: 'array', length: 1, items: [{ name: 'start', kind: 'number' }], start: 12, end: 12 },
    annotations: { ...given, members: [{ name: 'link', kind: 'array', length: 0, items: [] }] },
    globals: [{ name: 'DOCS_modelChunk', kind: 'undefined' }],
    trustedTypes: 'withDefault',
  },
  routes: {
    ...{ text: 'api', selection: null, paintable: true },
    tries: [{ route: 'text: api', outcome: 'served', milliseconds: 4 }],
  },
  exports: null,
};
