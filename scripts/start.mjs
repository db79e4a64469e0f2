import { ensureBrowsers } from './lib/ensure-browsers.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { modernNode, tool } from './lib/project.mjs';
import { run } from './lib/run.mjs';

/**
 * Installs what is missing, builds, and opens a browser with the extension ready to be tried. Without a display, the
 * tour performs the main job by itself.
 */
async function main() {
  await ensurePackages();
  const env = await ensureBrowsers(['chromium']);
  if ((await run(tool('wxt'), ['build'])) !== 0) throw new Error('The extension could not be built; see above.');
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return run(modernNode, [hasDisplay ? 'scripts/tour/open.ts' : 'scripts/tour/tour.ts'], { env, minutes: 24 * 60 });
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
