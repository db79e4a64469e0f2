import { copyFile, mkdir } from 'node:fs/promises';
import { ensureBrowsers } from './lib/ensure-browsers.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { inProject, modernNode, tool } from './lib/project.mjs';
import { run } from './lib/run.mjs';

/** The pictures that the README shows, each a screenshot of the tour. */
const pictures = [
  ...['3-picker', '6-popup', '7-found-again', '8-workspace', '9-pdf', '10-hand-in', '11-ask', '12-review'],
  ...['13-take-in', '14-read-it-all'],
];

/** Takes the README's pictures anew from the extension as it is now. */
async function main() {
  await ensurePackages();
  const env = await ensureBrowsers(['chromium']);
  if ((await run(tool('wxt'), ['build'])) !== 0) throw new Error('The extension could not be built; see above.');
  if ((await run(modernNode, ['scripts/tour/tour.ts'], { env })) !== 0) throw new Error('The tour failed; see above.');

  await mkdir(inProject('docs', 'pictures'), { recursive: true });
  for (const picture of pictures) {
    const name = `${picture.replace(/^\d+-/, '')}.png`;
    await copyFile(inProject('results', 'tour', `${picture}.png`), inProject('docs', 'pictures', name));
    console.log(`docs/pictures/${name}`);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
