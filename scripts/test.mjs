import { ensureBrowsers, ensureVirtualDisplay } from './lib/ensure-browsers.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { steps } from './lib/test-steps.mjs';

/** Installs what is missing, then runs every kind of test, each to its end whatever became of the others. */
async function main() {
  await ensurePackages();
  const env = await ensureBrowsers(['chromium', 'firefox']);
  await ensureVirtualDisplay();

  const total = { passed: 0, failed: 0, skipped: 0 };
  const outcomes = [];
  const failed = [];
  for (const step of steps) {
    console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`);
    const began = Date.now();
    const { failures = [], ...counts } = await step.run(env);
    failed.push(...failures.map((each) => `${step.name}: ${each}`));
    for (const key of Object.keys(total)) total[key] += counts[key];
    outcomes.push({ step: step.name, ...counts, seconds: Math.round((Date.now() - began) / 100) / 10 });
  }

  for (const each of failed) console.log(`\nfailed in ${each}`);
  console.log('\n');
  console.table(outcomes);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    console.log('0 passed, 1 failed, 0 skipped');
    process.exit(1);
  },
);
