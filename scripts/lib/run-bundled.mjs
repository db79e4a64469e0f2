import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { inProject } from './project.mjs';

/** Bundles a TypeScript file as what is shipped is bundled, and calls its `main` with the remaining arguments. */
const [entry, ...rest] = process.argv.slice(2);
const file = inProject('node_modules', '.cache', 'proofmark', entry.replaceAll('/', '-').replace(/\.ts$/, '.mjs'));

const bundle = await rolldown({
  input: inProject(entry),
  platform: 'node',
  // Packages are loaded as they are; what begins with @/ is the project's own.
  external: (id) => !/^[./]|^@\//.test(id),
  resolve: { alias: { '@': inProject() } },
  plugins: [
    {
      // A module finds the files beside it by where it was written, not by where the bundle is.
      name: 'own-folders',
      transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
    },
  ],
});
// One file, also of what is loaded when it is used.
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();

const { main } = await import(pathToFileURL(file).href);
process.exitCode = await main(rest);
