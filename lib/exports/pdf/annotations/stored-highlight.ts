import type { HighlightToWrite } from './highlight';

/** `AnnotationEditorType.HIGHLIGHT` of pdf.js. */
const highlightType = 9;

/**
 * What pdf.js's own highlight editor puts into the annotation storage, from which `saveDocument` writes. pdf.js doesn't
 * document it: see src/core/annotation.js of mozilla/pdf.js (HighlightAnnotation and `createNewAnnotation`). The tests
 * of this folder pin what comes of it.
 */
export function storedHighlight(
  { pageIndex, box, quads, outlines, colour, author, contents }: HighlightToWrite,
  date: Date,
) {
  const rect = [box.left, box.bottom, box.right, box.top];
  return {
    annotationType: highlightType,
    pageIndex,
    rect: [...rect],
    rotation: 0,
    color: [...colour],
    opacity: 1,
    quadPoints: [...quads],
    outlines: outlines.map((outline) => [...outline]),
    date,
    popupRef: '',
    popup: { contents, rect },
    // Left out, no author is written; an empty one would be written as such.
    ...(author === '' ? {} : { user: author }),
  };
}

/** The storage's keys of what an editor made: others belong to form fields. */
export function storageKey(place: number): string {
  return `pdfjs_internal_editor_${place}`;
}
