import { loadSample } from '../../tests/e2e/acts/stored.ts';
import { openChromium } from '../../tests/e2e/driver/chromium.ts';
import { startFixtureServer } from '../../tests/e2e/driver/fixture-server.ts';

/** Opens a browser with the extension, the sample program and a sample lesson, and stays until it is closed. */
const fixtures = await startFixtureServer();
const driver = await openChromium({ headless: false, arguments: ['--start-maximized'] });
await loadSample(driver);
await driver.open(fixtures.address('/pages/sample-lesson.html'));

console.log(`
Proofmark is ready in the browser that just opened. On the lesson page:

  1. Click the puzzle piece in the toolbar and pin Proofmark.
  2. Select a sentence, right-click it, and choose Proofmark's entry.
  3. Type a word, for example "goal", press Enter, then Ctrl+Enter.
  4. Click Proofmark in the toolbar to see what is covered.

Close the browser to end this.
`);

driver.browser.on('disconnected', async () => {
  await fixtures.close();
  process.exit(0);
});
