import * as v from 'valibot';
import { safeAttribute, safeClass, safeElement, safeId } from './names';
import { knownSelectors } from './selectors';
import { labelSigns } from './structure';
import { safeMeasures, safeValue } from './values';

/**
 * What may come out of a page, which may have had a hand in it. Nothing else is let in, and every word that is let in is
 * crossed out again as it was in the page: what is safe stays as it is.
 */
export const Amount = v.pipe(v.number(), v.finite());
export const Short = v.pipe(v.string(), v.maxLength(600));

const element = v.pipe(Short, v.transform(safeElement));
const classes = v.pipe(v.array(v.pipe(Short, v.transform(safeClass))), v.maxLength(20));
const measures = v.pipe(Short, v.transform(safeMeasures));
const few = v.pipe(v.array(measures), v.maxLength(12));
const size = { width: Amount, height: Amount };

const attribute = v.pipe(
  v.strictObject({ name: Short, value: Short, length: Amount }),
  v.transform(({ name, value, length }) => ({ name: safeAttribute(name), value: safeValue(name, value), length })),
);

const line = v.strictObject({
  depth: v.pipe(Amount, v.integer(), v.minValue(0), v.maxValue(100)),
  place: v.picklist(['child', 'shadow', 'frame', 'unreadable']),
  name: element,
  id: v.pipe(Short, v.transform(safeId)),
  classes,
  attributes: v.pipe(v.array(attribute), v.maxLength(30)),
  text: Amount,
  more: Amount,
});

const tile = v.strictObject({
  ...{ name: element, classes, zIndex: measures, ...size, bitmap: v.nullable(v.strictObject(size)) },
  ...{ groups: Amount, rectangles: Amount, labels: Amount, paths: Amount },
});

const page = v.strictObject({
  ...{ top: Amount, left: Amount, ...size, zIndex: measures, position: measures, overflow: measures },
  tiles: v.pipe(v.array(tile), v.maxLength(12)),
});

const labels = v.strictObject({
  ...{ rectangles: Amount, shortest: Amount, longest: Amount, units: Amount, empty: Amount, withTransform: Amount },
  ...{ withFont: Amount, inGroups: Amount, groups: Amount, paragraphGroups: Amount, largestGroup: Amount },
  ...{ upwards: Amount, scales: few, fonts: few },
  signs: v.strictObject(v.entriesFromList(labelSigns, Amount)),
});

const surroundings = v.strictObject({
  pixelRatio: Amount,
  viewport: v.strictObject({ ...size, scale: Amount }),
  editor: v.nullable(v.strictObject({ ...size, scrollWidth: Amount, scrollHeight: Amount, scrollTop: Amount })),
  readyState: v.picklist(['loading', 'interactive', 'complete']),
  isFocusInFrame: v.boolean(),
  keyboardFrame: v.picklist(['missing', 'closed', 'open']),
  ...{ shadowRoots: Amount, modelScripts: Amount, modelUnits: Amount },
  timing: v.strictObject({ interactive: Amount, loaded: Amount, now: Amount }),
});

const way = v.pipe(
  Short,
  v.transform((names) => names.split(' > ').map(safeElement).join(' > ')),
);

const selection = v.strictObject({
  ...{ shapes: Amount, insideClips: Amount },
  ways: v.pipe(v.array(way), v.maxLength(12)),
  fills: few,
});

/** The words of an address that `pathShape` leaves. */
const path = v.pipe(
  Short,
  v.regex(/^(?:\/(?:\u2026|document|[du]|edit|view|preview|copy|mobilebasic|pub|export|a)?)*(?:\?[\w=&\u2026]*)?$/),
);

export const Structure = v.strictObject({
  path,
  surroundings: v.nullable(surroundings),
  selectors: v.pipe(v.array(Amount), v.maxLength(knownSelectors.length)),
  pages: v.nullable(v.pipe(v.array(page), v.maxLength(12))),
  labels: v.nullable(labels),
  selection: v.nullable(selection),
  outline: v.strictObject({ lines: v.pipe(v.array(line), v.maxLength(20_000)), cut: v.boolean() }),
  took: Amount,
});
