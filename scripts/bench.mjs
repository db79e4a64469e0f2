import { ensureBrowsers } from './lib/ensure-browsers.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { inProject, modernNode } from './lib/project.mjs';
import { run } from './lib/run.mjs';

/** Runs `tests/bench/<name>.ts`, where name is the first argument, with the other arguments. */
async function main([name, ...rest]) {
  await ensurePackages();
  const wanted = rest.includes('--firefox') ? ['chromium', 'firefox'] : ['chromium'];
  const env = await ensureBrowsers(wanted);
  return run(modernNode, [inProject('scripts', 'lib', 'run-bundled.mjs'), `tests/bench/${name}.ts`, ...rest], { env });
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
