const { join } = require('node:path');

const root = join(__dirname, '../..');

/** The names by which files import each other, for tools that don't read TypeScript's settings. */
module.exports = { resolve: { alias: { '@': root, '#i18n': join(root, '.wxt/i18n/index.ts') } } };
