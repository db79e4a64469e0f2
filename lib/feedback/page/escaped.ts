const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in a quoted attribute of a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => references[letter] ?? '');
