const typing =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"], [type="button"])';

/** Whether what is typed there becomes text. */
export const takesText = (target: EventTarget | null): boolean => target instanceof Element && target.matches(typing);
