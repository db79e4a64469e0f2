import { ensureBrowsers, ensureVirtualDisplay } from './lib/ensure-browsers.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { groups } from './lib/test-steps.mjs';

/** Installs what is missing, then runs every kind of test, each to its end whatever became of the others. */
async function main() {
  await ensurePackages();
  const env = await ensureBrowsers(['chromium', 'firefox']);
  await ensureVirtualDisplay();

  const total = { passed: 0, failed: 0, skipped: 0 };
  const outcomes = [];
  for (const group of groups) {
    const name = group.map((step) => step.name).join(' and ');
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
    const finished = group.map(async (step) => {
      const began = Date.now();
      const counts = await step.run(env);
      return { step: step.name, ...counts, seconds: Math.round((Date.now() - began) / 100) / 10 };
    });
    for (const outcome of await Promise.all(finished)) {
      for (const key of Object.keys(total)) total[key] += outcome[key];
      outcomes.push(outcome);
    }
  }

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
