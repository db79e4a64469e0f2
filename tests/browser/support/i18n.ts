/** Stands in for the extension's strings, which a plain page doesn't have: each shows its key and what is put into it. */
export const i18n = {
  t: (key: string, ...given: unknown[]) => [key, ...given.flat()].join(' '),
};
