import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { projectRoot } from '../driver/paths.ts';

/** The libraries by which most pages hold the focus in a window of theirs; each shows the sentence in one. */
export const libraries = ['radix-dialog', 'focus-lock', 'bootstrap-modal', 'focus-trap'] as const;

/** A page that a library holds the focus in, with all that the library needs. */
export async function pageOfLibrary(library: (typeof libraries)[number]): Promise<string> {
  const bundle = await rolldown({
    input: join(projectRoot, `tests/fixtures/focus-traps/${library}.js`),
    platform: 'browser',
    tsconfig: false,
    moduleTypes: { '.css': 'text' },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  const script = output[0].code.replaceAll('</script', '<\\/script');
  return `<p>Behind the window.</p><a href="#">Behind</a><div id="app"></div><script>${script}</script>`;
}
