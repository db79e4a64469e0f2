import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vitest/config';

/** Lets a module import the strings in `locales` as the built extension has them. */
export const readMessages: Plugin = {
  name: 'read-messages',
  transform(text, file) {
    if (!/\/locales\/\w+\.yml$/.test(file)) return null;
    return `export default ${JSON.stringify(generateChromeMessages(parseMessagesText(text, 'YAML')))}`;
  },
};
