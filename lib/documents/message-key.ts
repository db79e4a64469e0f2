import type { GeneratedI18nStructure as Structure } from '#i18n';

/** The name in `locales` of a sentence into which nothing is put. What has only such names runs without the browser. */
export type MessageKey = {
  [Key in keyof Structure]: Structure[Key] extends { plural: false; substitutions: 0 } ? Key : never;
}[keyof Structure];
