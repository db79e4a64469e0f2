/**
 * The keys that are asked for, by the name of the command. Browsers give them where nothing else has them, and the person
 * can change them; why these: `docs/decisions/shortcuts.md`.
 */
export const suggestedKeys = {
  // Opens the popup: browsers know it by this name.
  _execute_action: 'Alt+Shift+U',
  'tag-selection': 'Alt+Shift+G',
  'next-passage': 'Alt+Shift+J',
  'previous-passage': 'Alt+Shift+K',
} as const;

/** What the background does at a press. The popup is the browser's own doing. */
export type Command = Exclude<keyof typeof suggestedKeys, '_execute_action'>;
