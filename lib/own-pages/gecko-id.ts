/** By this Firefox and addons.mozilla.org know the extension. It never changes: docs/decisions/id-in-firefox.md. */
export const geckoId = 'proofmark@proofmark';
