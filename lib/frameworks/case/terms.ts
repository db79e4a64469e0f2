/** Under which, in the `extensions` of CASE, Proofmark keeps what CASE has no place for. */
export const extensionName = 'ext:proofmark';

/** Written where CASE asks for words and there are none: some importers drop what is empty. */
export const noWords = '–';

/** The kinds of items, which others show to people. */
export const itemTypes = {
  credential: 'Credential',
  requirement: 'Requirement',
  group: 'Group',
  indicator: 'Indicator',
} as const;
export type ItemKind = keyof typeof itemTypes;
