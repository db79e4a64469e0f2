/** Where the build puts the scripts of `entrypoints/` that go into pages. */
export const overlayScript = '/content-scripts/overlay.js';
export const overlayStyles = '/content-scripts/overlay.css';
export const loaderScript = '/content-scripts/loader.js';
export const googleSlidesScript = '/content-scripts/google-slides.js';
export const googleSlidesStyles = '/content-scripts/google-slides.css';
export const googleDocsScript = '/content-scripts/google-docs.js';
export const googleDocsStyles = '/content-scripts/google-docs.css';
export const googleDocsBridge = '/content-scripts/google-docs-bridge.js';
export const googleDocsStructure = '/google-docs-structure.js';
