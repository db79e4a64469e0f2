import { mkdir, readFile, rm } from 'node:fs/promises';
import { checkSize } from './check-size.mjs';
import { inProject, tool } from './project.mjs';
import { run } from './run.mjs';

/**
 * @typedef {'shown' | 'atEnd'} Output when what a step says is shown
 * @typedef {{ name: string, milliseconds: number }} Time
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[], times?: Time[] }} Counts
 * @typedef {{ name: string, run: (env: Record<string, string>, output: Output) => Promise<Counts> }} Step
 */

/** What a change may break, for `npm test`. Each list is run side by side; the next begins when all of it has ended. */
/** @type {Step[][]} */
const narrow = [
  [
    check('lint', (output) => run(tool('biome'), ['ci', '.'], { output })),
    check('dom', (output) => run('node', [inProject('scripts', 'lib', 'check-dom.mjs')], { output })),
    check('types', async (output) => (await prepare(output)) || run(tool('tsc'), ['--noEmit'], { output })),
  ],
  [
    check('walls', (output) => run(tool('depcruise'), ['lib', 'components', 'entrypoints'], { output })),
    check('exports', (output) => run(tool('knip'), [], { output })),
  ],
  [check('build', buildAll)],
  [check('size', async () => ((await checkSize()) ? 0 : 1))],
  [project('unit')],
  [project('browser')],
  [project('e2e-chromium', { wide: false }), project('e2e-firefox', { wide: false })],
];

/** What is wide and slow, for `npm run test:wide`. */
/** @type {Step[][]} */
const wide = [
  [check('reproducible', (output) => run('node', [inProject('scripts', 'check-reproducible.mjs')], { output }))],
  [check('build', buildAll)],
  [project('wide')],
  [project('unit', { runs: 'all' })],
  [project('e2e-chromium', { wide: true }), project('e2e-firefox', { wide: true })],
];

export const runs = { narrow, wide };

const prepare = (output) => run(tool('wxt'), ['prepare'], { output });

/** What is shipped for both browsers. */
async function buildAll(output) {
  for (const browser of [[], ['-b', 'firefox', '--mv3']]) {
    const code = await run(tool('wxt'), ['build', ...browser], { output });
    if (code !== 0) return code;
  }
  return 0;
}

/** A step that passes or fails as a whole: it counts as one test. */
function check(name, command) {
  return {
    name,
    run: async (_, output) => ((await command(output)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : failure),
  };
}

/**
 * The tests of one Vitest project: all, those that are tagged as wide (in its browser), or the others; with all or some
 * of the values that are tried for a property (`tests/support/runs.ts`).
 */
function project(name, { wide, runs = 'some' } = {}) {
  const wideHere = ['wide', name.replace('e2e-', 'wide-in-')];
  const filter = wide === undefined ? [] : [`--tags-filter=${wide ? '' : '!'}(${wideHere.join(' or ')})`];
  const isAsked = ({ tags = [] }) => wide === undefined || wideHere.some((tag) => tags.includes(tag)) === wide;
  return {
    name,
    async run(env, output) {
      const folder = inProject('results', 'reports');
      const report = inProject('results', 'reports', `${name}.json`);
      await mkdir(folder, { recursive: true });
      await rm(report, { force: true });
      const secondTries = `--reporter=${inProject('scripts', 'lib', 'second-try-reporter.mjs')}`;
      const reporters = ['--reporter=default', secondTries, '--reporter=json', `--outputFile.json=${report}`];
      const code = await run(tool('vitest'), ['run', '--project', name, ...filter, ...reporters], {
        env: { ...env, PROOFMARK_RUNS: runs },
        output,
        minutes: 60,
      });
      return countsOf(report, code, isAsked);
    },
  };
}

const failure = { passed: 0, failed: 1, skipped: 0 };

/** What the report counted. A run that crashed counts as one failure. */
async function countsOf(report, code, isAsked) {
  try {
    const found = JSON.parse(await readFile(report, 'utf8'));
    const tests = found.testResults.flatMap(({ assertionResults }) => assertionResults).filter(isAsked);
    const having = (...states) => tests.filter(({ status }) => states.includes(status));
    const broken = found.testResults.filter(isBroken);
    const skipped = having('pending', 'skipped', 'todo', 'disabled');
    for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
    const failed = having('failed').length + broken.length;
    return {
      passed: having('passed').length,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: skipped.length,
      times: tests.map(({ fullName, duration }) => ({ name: fullName, milliseconds: duration ?? 0 })),
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
