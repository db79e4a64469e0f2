/** Where the build puts the content scripts of `entrypoints/`. */
export const overlayScript = '/content-scripts/overlay.js';
export const overlayStyles = '/content-scripts/overlay.css';
export const loaderScript = '/content-scripts/loader.js';
export const googleDocsScript = '/content-scripts/google-docs.js';
export const googleDocsStyles = '/content-scripts/google-docs.css';
export const googleDocsBridge = '/content-scripts/google-docs-bridge.js';
