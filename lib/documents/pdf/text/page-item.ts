import type { TextItem } from './text-item';

/** An item of pdf.js with its place in the page's text, and in what the text layer holds: items without anything between. */
export interface PageItem {
  item: TextItem;
  start: number;
  end: number;
  layerStart: number;
}
