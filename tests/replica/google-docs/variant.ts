/** What differs from document to document, and what may differ in Docs without anybody having seen it. Each is a switch. */
export interface Variant {
  /** 1 is 100 %. */
  zoom: number;
  /** How zoom shows in the rectangles: in their matrix, as measured, or in their own numbers. */
  zoomBy: 'matrix' | 'numbers';
  pageless: boolean;
  /** The interface for the text: when it comes, and what it does. */
  api:
    | 'works'
    | 'absent'
    | 'hangs'
    | 'throws'
    | 'rejects'
    | 'numbers'
    | 'otherText'
    | 'hugeText'
    | 'wildSelection'
    | 'noSelection';
  /** Milliseconds after the start at which it is there. */
  apiDelay: number;
  /** Docs annotates nothing, whatever the flag says: its list of allowed extensions is back. */
  flagIgnored: boolean;
  /** What groups the rectangles. */
  groups: 'paragraph' | 'line' | 'plain' | 'none';
  /** How finely runs are split. */
  runs: 'style' | 'word';
  shuffleGroups: boolean;
  /** The tile with the text carries a class of its own. */
  textTileClass: boolean;
  /** The tile with the selection comes before that with the text. */
  selectionFirst: boolean;
  dropWrapSpaces: boolean;
  /** Labels write a no-break space as two. */
  doubledSpaces: boolean;
  exportAs: 'works' | 'forbidden' | 'login' | 'hangs' | 'busy' | 'offline' | 'onlyText';
  /** The export knows nothing of tabs and gives all of them. */
  exportOfAllTabs: boolean;
  copyWorks: boolean;
  mode: 'edit' | 'suggest' | 'comment' | 'view';
  modelChunks: boolean;
  /** The scripts with the model are gone once they have run. */
  chunksRemoved: boolean;
  header: string;
  footer: string;
  /** Others who have the document open. */
  collaborators: number;
  selectionShape: 'rect' | 'path';
  /** Milliseconds between a page's new place and its new contents, when it is used again. */
  lateContents: number;
  /** Foreign children of pages are thrown out with every repaint. */
  wipesForeign: boolean;
}

export const usual: Variant = {
  zoom: 1,
  zoomBy: 'matrix',
  pageless: false,
  api: 'works',
  apiDelay: 800,
  flagIgnored: false,
  groups: 'paragraph',
  runs: 'style',
  shuffleGroups: true,
  textTileClass: true,
  selectionFirst: false,
  dropWrapSpaces: true,
  doubledSpaces: true,
  exportAs: 'works',
  exportOfAllTabs: false,
  copyWorks: true,
  mode: 'edit',
  modelChunks: true,
  chunksRemoved: false,
  header: '',
  footer: '',
  collaborators: 0,
  selectionShape: 'rect',
  lateContents: 0,
  wipesForeign: false,
};
