export { createPdfText } from './create-pdf-text';
export { PdfDocumentText, wholeTextOf } from './document-text';
export { offsetInPage, positionInLayer, rangeInLayer } from './layer';
export { offsetAt, textIn } from './nearest';
export { PdfPageText } from './page-text';
export { quadsOf } from './quads';
export { readPageText } from './read-page';
