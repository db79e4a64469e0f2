/** Keys by which a parsed object could reach what all objects share. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON that came from elsewhere.
 *
 * @throws SyntaxError where it is no JSON, or holds a key that could reach what all objects share
 */
export function parseUntrustedJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (forbiddenKeys.has(key)) throw new SyntaxError(`the key ${key}`);
    return value;
  });
}
