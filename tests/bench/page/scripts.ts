import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { highlightRulesFor } from '../../../scripts/highlight-rules';
import { projectRoot } from '../../e2e/driver/paths';
import type { BrowserName } from './bench-browser';
import type { ContestantName } from './plan';

const root = resolve(projectRoot);
const style = '.css?inline';

/**
 * Bundles a script for the page as what is shipped is bundled, minified.
 *
 * @throws where it asks for something that only the build of the extension would fill in
 */
export async function pageScript(name: ContestantName | 'course', browser: BrowserName): Promise<string> {
  const folder = name === 'course' ? '' : 'contestants/';
  const bundle = await rolldown({
    input: `${root}/tests/bench/page/in-page/${folder}${name}.ts`,
    platform: 'browser',
    // Its paths lead to the extension's own strings, which a plain page doesn't have.
    tsconfig: false,
    resolve: { alias: { '@': root, '#i18n': `${root}/tests/browser/support/i18n.ts` } },
    transform: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: {
        'process.env.NODE_ENV': '"production"',
        'import.meta.env.FIREFOX': String(browser === 'firefox'),
        'import.meta.env.DEV': 'false',
      },
    },
    moduleTypes: { '.css': 'empty' },
    onLog: (level, log, report) => report(log.code === 'EMPTY_IMPORT_META' ? 'error' : level, log),
    plugins: [
      {
        name: 'inline-styles',
        async load(id) {
          if (!id.endsWith(style)) return null;
          const css = await readFile(id.slice(0, -'?inline'.length), 'utf8');
          return { code: `export default ${JSON.stringify(highlightRulesFor(browser, css))}`, moduleType: 'js' };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
