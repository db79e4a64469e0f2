/** Parts of Docs' page that are there from the start. */
export const editor = document.querySelector('.kix-appview-editor') as HTMLElement;
export const manager = document.querySelector('.kix-rotatingtilemanager') as HTMLElement;
export const tiles = document.querySelector('.kix-rotatingtilemanager-content') as HTMLElement;
export const frame = document.querySelector('iframe.docs-texteventtarget-iframe') as HTMLIFrameElement;
