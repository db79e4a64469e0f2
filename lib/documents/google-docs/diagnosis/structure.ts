/** What the page of a Google Doc is made of, as it is taken out of it: shapes and numbers, and no word of the document. */

export interface OutlineLine {
  depth: number;
  /** What it is beside its parent's child: in an open shadow root, in a frame, not readable. */
  place: 'child' | 'shadow' | 'frame' | 'unreadable';
  name: string;
  id: string;
  classes: string[];
  /** The length is that of the value as it is in the page, in UTF-16 units. */
  attributes: { name: string; value: string; length: number }[];
  /** UTF-16 units of text directly in it. */
  text: number;
  /** Its later siblings that look like it and are left out. */
  more: number;
}

export interface Outline {
  lines: OutlineLine[];
  /** Whether there was more than is looked at. */
  cut: boolean;
}

/** A part of a page, such as its picture, its labels or its selection. */
export interface TileLook {
  name: string;
  classes: string[];
  zIndex: string;
  width: number;
  height: number;
  /** Of a canvas. */
  bitmap: { width: number; height: number } | null;
  groups: number;
  rectangles: number;
  labels: number;
  paths: number;
}

export interface PageLook {
  top: number;
  left: number;
  width: number;
  height: number;
  zIndex: string;
  position: string;
  overflow: string;
  tiles: TileLook[];
}

export interface LabelLook {
  rectangles: number;
  /** Lengths of labels in UTF-16 units. */
  shortest: number;
  longest: number;
  units: number;
  empty: number;
  withTransform: number;
  withFont: number;
  inGroups: number;
  groups: number;
  paragraphGroups: number;
  largestGroup: number;
  /** Of neighbours in the order of the page, how many go upwards. */
  upwards: number;
  /** Scales of matrices, each once. */
  scales: string[];
  fonts: string[];
  /** How many labels hold such signs. */
  signs: Record<LabelSign, number>;
}

export const labelSigns = [
  'noBreakSpace',
  'twoSpaces',
  'spaceAtStart',
  'spaceAtEnd',
  'control',
  'privateUse',
  'rightToLeft',
  'astral',
  'marker',
] as const;
export type LabelSign = (typeof labelSigns)[number];

export interface Surroundings {
  pixelRatio: number;
  viewport: { width: number; height: number; scale: number };
  editor: { width: number; height: number; scrollWidth: number; scrollHeight: number; scrollTop: number } | null;
  readyState: string;
  isFocusInFrame: boolean;
  keyboardFrame: 'missing' | 'closed' | 'open';
  shadowRoots: number;
  /** Scripts in the page with a piece of the model, and their length together. */
  modelScripts: number;
  modelUnits: number;
  /** Milliseconds after the page was asked for. */
  timing: { interactive: number; loaded: number; now: number };
}

/** Null for what could not be looked at. */
export interface Structure {
  path: string;
  surroundings: Surroundings | null;
  /** How often each known selector is found; -1 where the time was over before. */
  selectors: number[];
  pages: PageLook[] | null;
  labels: LabelLook | null;
  selection: SelectionLook | null;
  outline: Outline;
  /** Milliseconds that looking took. */
  took: number;
}

export interface SelectionLook {
  shapes: number;
  insideClips: number;
  /** The names of the elements from the tile down to a shape, each way once. */
  ways: string[];
  fills: string[];
}
