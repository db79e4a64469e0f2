/** What a click does something with, by its name or by what it says of itself: a selector. */
export const pressed = [
  ...['a[href]', 'button', 'input', 'select', 'textarea', 'label', 'summary', 'video', 'audio', '[role=button]'],
  '[contenteditable]:not([contenteditable=false])',
].join();
