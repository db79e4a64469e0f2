import type { Style } from '../../document.ts';

/** A stretch of one style and direction in one line, with where it stands, in pixels without zoom. */
export interface LaidRun {
  /** Offsets in the text; equal for what is no part of it. */
  start: number;
  end: number;
  label: string;
  style: Style;
  left: number;
  top: number;
  width: number;
  height: number;
  baseline: number;
  rightToLeft: boolean;
  /** Added to each space. */
  wordSpacing: number;
}

export interface LaidShape {
  left: number;
  top: number;
  width: number;
  height: number;
  colour: string;
}

export interface LaidLine {
  /** Offsets in the text: all that stands in the line, with what ends it. */
  start: number;
  end: number;
  left: number;
  top: number;
  height: number;
  runs: LaidRun[];
  shapes: LaidShape[];
}

/** The lines of a paragraph, or of the part of it that is on a page. */
export interface LaidGroup {
  lines: LaidLine[];
}

export interface LaidPage {
  groups: LaidGroup[];
  /** Borders of tables. */
  shapes: LaidShape[];
}

export const pageSize = { width: 816, height: 1056, margin: 96, gap: 10 };

export const runsOf = (page: LaidPage): LaidRun[] =>
  page.groups.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)).filter(({ start, end }) => end > start);
