/** A text as CSS writes it, in which nothing of it can mean anything there. */
export const cssText = (text: string): string =>
  `"${text.replace(/[^ \p{L}\p{N}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
