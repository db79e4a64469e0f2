import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { projectRoot } from '../../e2e/driver/paths';
import type { ContestantName } from './plan';

const root = resolve(projectRoot);
const style = '.css?inline';

/** Bundles a script for the page as what is shipped is bundled, minified. */
export async function pageScript(name: ContestantName | 'course'): Promise<string> {
  const folder = name === 'course' ? '' : 'contestants/';
  const bundle = await rolldown({
    input: `${root}/tests/bench/page/in-page/${folder}${name}.ts`,
    platform: 'browser',
    // Its paths lead to the extension's own strings, which a plain page doesn't have.
    tsconfig: false,
    resolve: { alias: { '@': root, '#i18n': `${root}/tests/browser/support/i18n.ts` } },
    transform: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    moduleTypes: { '.css': 'empty' },
    plugins: [
      {
        name: 'inline-styles',
        async load(id) {
          if (!id.endsWith(style)) return null;
          const css = await readFile(id.slice(0, -'?inline'.length), 'utf8');
          return { code: `export default ${JSON.stringify(css)}`, moduleType: 'js' };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
