/** What Google Docs calls the parts of its page. Nothing of it is documented; each is looked for and may be missing. */
export const editorSelector = '.kix-appview-editor';
export const pageSelector = '.kix-page-paginated';
export const tilesSelector = '.kix-rotatingtilemanager-content';
export const labelSelector = 'rect[aria-label]';
export const selectionSelector = '.kix-canvas-tile-selection';
export const keyboardFrameSelector = 'iframe.docs-texteventtarget-iframe';
export const titleSelector = '.docs-title-input';
