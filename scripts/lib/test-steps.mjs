import { mkdir, readFile, rm } from 'node:fs/promises';
import { checkSize } from './check-size.mjs';
import { inProject, tool } from './project.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Counts
 * @typedef {{ name: string, run: (env: Record<string, string>) => Promise<Counts> }} Step
 */

/** @type {Step[]} */
export const steps = [
  check('lint', () => run(tool('biome'), ['ci', '.'])),
  check('dom', () => run('node', [inProject('scripts', 'lib', 'check-dom.mjs')])),
  check('types', async () => (await run(tool('wxt'), ['prepare'])) || run(tool('tsc'), ['--noEmit'])),
  check('walls', () => run(tool('depcruise'), ['lib', 'components', 'entrypoints'])),
  check('exports', () => run(tool('knip'), [])),
  check('build', buildAll),
  check('size', async () => ((await checkSize()) ? 0 : 1)),
  project('unit'),
  project('browser'),
  project('e2e-chromium'),
  project('e2e-firefox'),
];

/** What is shipped for both browsers. */
async function buildAll() {
  for (const browser of [[], ['-b', 'firefox', '--mv3']]) {
    const code = await run(tool('wxt'), ['build', ...browser]);
    if (code !== 0) return code;
  }
  return 0;
}

/** A step that passes or fails as a whole: it counts as one test. */
function check(name, command) {
  return {
    name,
    run: async () => ((await command()) === 0 ? { passed: 1, failed: 0, skipped: 0 } : failure),
  };
}

/** The tests of one Vitest project. */
function project(name) {
  return {
    name,
    async run(env) {
      const folder = inProject('results', 'reports');
      const report = inProject('results', 'reports', `${name}.json`);
      await mkdir(folder, { recursive: true });
      await rm(report, { force: true });
      const secondTries = `--reporter=${inProject('scripts', 'lib', 'second-try-reporter.mjs')}`;
      const reporters = ['--reporter=default', secondTries, '--reporter=json', `--outputFile.json=${report}`];
      const code = await run(tool('vitest'), ['run', '--project', name, ...reporters], { env, minutes: 40 });
      return countsOf(report, code);
    },
  };
}

const failure = { passed: 0, failed: 1, skipped: 0 };

/** What the report counted. A run that crashed counts as one failure. */
async function countsOf(report, code) {
  try {
    const found = JSON.parse(await readFile(report, 'utf8'));
    const tests = found.testResults.flatMap(({ assertionResults }) => assertionResults);
    const having = (...states) => tests.filter(({ status }) => states.includes(status));
    const broken = found.testResults.filter(isBroken);
    const skipped = having('pending', 'skipped', 'todo', 'disabled');
    for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
    const failed = having('failed').length + broken.length;
    return {
      passed: having('passed').length,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: skipped.length,
      failures: [
        ...having('failed').map(({ fullName, failureMessages }) => `${fullName}\n${shortened(failureMessages[0])}`),
        ...broken.map(({ name, message }) => `${name}\n${shortened(message)}`),
      ],
    };
  } catch {
    return failure;
  }
}

const shortened = (message = '') => message.slice(0, 1_000);

/** A test file that failed outside its tests: it could not be read, or what it sets up did not come up. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
