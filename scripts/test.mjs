import { ensureBrowsers, ensureVirtualDisplay } from './lib/ensure-browsers.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { slowest } from './lib/slowest.mjs';
import { runs } from './lib/test-steps.mjs';

const secondsSince = (from) => Math.round((Date.now() - from) / 100) / 10;

/** Installs what is missing, then runs what a run has, each step to its end whatever became of the others. */
async function main(steps) {
  await ensurePackages();
  const env = await ensureBrowsers(['chromium', 'firefox']);
  await ensureVirtualDisplay();

  const total = { passed: 0, failed: 0, skipped: 0 };
  const outcomes = [];
  const failed = [];
  const times = [];
  const began = Date.now();
  for (const sideBySide of steps) {
    console.log(`\n── ${sideBySide.map(({ name }) => name).join(', ')} ${'─'.repeat(30)}`);
    await Promise.all(
      sideBySide.map(async (step, at) => {
        const from = Date.now();
        const { failures = [], times: took = [], ...counts } = await step.run(env, at === 0 ? 'shown' : 'atEnd');
        failed.push(...failures.map((each) => `${step.name}: ${each}`));
        times.push(...took.map((each) => ({ step: step.name, ...each })));
        for (const key of Object.keys(total)) total[key] += counts[key];
        outcomes.push({ step: step.name, ...counts, seconds: secondsSince(from) });
      }),
    );
  }

  for (const each of failed) console.log(`\nfailed in ${each}`);
  console.log('\n');
  console.table(slowest(times));
  console.table(outcomes);
  console.log(`in ${secondsSince(began)} seconds`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
}

main(runs[process.argv[2] ?? 'narrow']).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    console.log('0 passed, 1 failed, 0 skipped');
    process.exit(1);
  },
);
