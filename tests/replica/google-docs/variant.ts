/** What differs from document to document, and what may differ in Docs without anybody having seen it. Each is a switch. */
export interface Variant {
  /** 1 is 100 %. */
  zoom: number;
  /** How zoom shows in the rectangles: in their matrix, as measured, or in their own numbers. */
  zoomBy: 'matrix' | 'numbers';
  /** What the matrix of a rectangle says: where its line is, as measured, or where it is itself. */
  origin: 'line' | 'run';
  pageless: boolean;
  /** Elements for pages, which are used again; more where more pages are in view. */
  pageElements: number;
  /** What is made anew with each repaint: contents of tiles, or the tiles themselves. */
  repaint: 'contents' | 'tiles';
  /** The interface for the text: when it comes, and what it does. */
  api:
    | 'works'
    | 'absent'
    | 'hangs'
    | 'throws'
    | 'rejects'
    | 'numbers'
    | 'null'
    | 'otherText'
    | 'hugeText'
    | 'emptyText'
    /** The text as it was at first, whatever was written since. */
    | 'frozenText'
    | 'wildSelection'
    | 'noSelection'
    | 'reversedSelection'
    | 'anchorSelection'
    | 'severalSelections'
    /** A second for each answer. */
    | 'slow'
    /** Answers three times, then never again. */
    | 'dies'
    | 'promisedMembers'
    | 'notPromised'
    | 'memberThrows';
  /** Milliseconds after the start at which it is there. */
  apiDelay: number;
  /** The interface is there though nothing is annotated. */
  apiWithoutFlag: boolean;
  /** What its text ends with, after that of the document: measured, or nothing. */
  textEnd: '\n\u0003\n' | '';
  /** Docs annotates nothing, whatever the flag says: its list of allowed extensions is back. */
  flagIgnored: boolean;
  /** What groups the rectangles. */
  groups: 'paragraph' | 'line' | 'plain' | 'none';
  /** How finely runs are split. */
  runs: 'style' | 'word' | 'line';
  shuffleGroups: boolean;
  /** The tile with the text carries a class of its own. */
  textTileClass: boolean;
  /** The tile with the selection comes before that with the text. */
  selectionFirst: boolean;
  dropWrapSpaces: boolean;
  /** Labels write a no-break space as two. */
  doubledSpaces: boolean;
  exportAs: 'works' | 'forbidden' | 'login' | 'redirect' | 'hangs' | 'busy' | 'offline' | 'onlyText' | 'empty';
  /** The export knows nothing of tabs and gives all of them. */
  exportOfAllTabs: boolean;
  /** What becomes of suggestions in exports. */
  exportOfSuggestions: 'both' | 'accepted' | 'rejected';
  copyWorks: boolean;
  mode: 'edit' | 'suggest' | 'comment' | 'view';
  /** Nobody is signed in: exports lead to where one signs in. */
  signedOut: boolean;
  modelChunks: boolean;
  /** Models as they were: lists of operations without anything around them. */
  bareChunks: boolean;
  /** The scripts with the model are gone once they have run. */
  chunksRemoved: boolean;
  header: string;
  footer: string;
  /** Others who have the document open. */
  collaborators: number;
  selectionShape: 'rect' | 'path';
  /** Milliseconds between a page's new place and its new contents, when it is used again. */
  lateContents: number;
  /** Milliseconds between a change of the text and its being shown: meanwhile the interface knows more than pages show. */
  typingLag: number;
  /** Foreign children of pages are thrown out with every repaint. */
  wipesForeign: boolean;
}

export const usual: Variant = {
  zoom: 1,
  zoomBy: 'matrix',
  origin: 'line',
  pageless: false,
  pageElements: 3,
  repaint: 'contents',
  api: 'works',
  apiDelay: 800,
  apiWithoutFlag: false,
  textEnd: '\n\u0003\n',
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
  exportOfSuggestions: 'both',
  copyWorks: true,
  mode: 'edit',
  signedOut: false,
  modelChunks: true,
  bareChunks: false,
  chunksRemoved: false,
  header: '',
  footer: '',
  collaborators: 0,
  selectionShape: 'rect',
  lateContents: 0,
  typingLag: 0,
  wipesForeign: false,
};
