const typing =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"], [type="button"])';

/** Whether what is typed there becomes text. */
export const takesText = (target: EventTarget | null): boolean => target instanceof Element && target.matches(typing);

/** Whether a letter that is typed there is for what has the focus: text, or what a list is searched by. */
export const takesLetters = (target: EventTarget | null): boolean =>
  takesText(target) || target instanceof HTMLSelectElement;
