/** The elements of the reviewer's page, beside the one with the data, that its script looks for. */
export const wordsElementId = 'proofmark-words';
export const rootElementId = 'proofmark-reviewer';
