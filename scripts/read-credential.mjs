import { ensurePackages } from './lib/ensure-packages.mjs';
import { inProject, modernNode } from './lib/project.mjs';
import { run } from './lib/run.mjs';

/** Prints what is proposed for each file, as `scripts/lib/read-credential.ts` says. Its own words go to where errors go. */
async function main(files) {
  await ensurePackages();
  return run(modernNode, [inProject('scripts', 'lib', 'run-bundled.mjs'), 'scripts/lib/read-credential.ts', ...files]);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
