const key = (field: string): string => `typed-${field}`;

/** What was typed into a field of this tab and not sent yet; it outlives a reload, and goes with the tab. */
export const typedHere = {
  read: (field: string): string => sessionStorage.getItem(key(field)) ?? '',
  keep: (field: string, text: string): void => sessionStorage.setItem(key(field), text),
  forget: (field: string): void => sessionStorage.removeItem(key(field)),
};
