/** Our own element in the pages of a document. */
export const layerName = 'proofmark-layer';
