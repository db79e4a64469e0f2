/**
 * What is known of the page of Google Slides. Where each was seen is told in `tests/replica/google-slides/README.md`.
 */

/** Slides and the shapes on them are groups under `editor-` and their id; the speaker notes have a prefix of their own. */
export const editorPrefix = 'editor-';
export const groupSelector = `g[id^="${editorPrefix}"]`;
export const paragraphSelector = 'g[id*="-paragraph-"]';
/** Where the slide that is edited is drawn. */
export const canvasSelector = '#canvas-container';
/** A slide in the list beside it, with the slide's id. */
export const thumbnailSelector = '[data-slide-page-id]';
export const thumbnailId = 'data-slide-page-id';
export const titleSelector = 'input.docs-title-input';
/** Takes the keys while someone edits. */
export const keyboardFrameSelector = 'iframe.docs-texteventtarget-iframe';
/** A slide show over the editor. */
export const showSelector = 'iframe.punch-present-iframe';
