import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

// A machine without a screen often has no fonts either, and a browser without fonts shows boxes for letters.
const browsers = {
  chromium: {
    setting: 'PROOFMARK_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    packages: ['chromium', 'fonts-dejavu-core'],
  },
  firefox: {
    setting: 'PROOFMARK_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr', 'fonts-dejavu-core'],
  },
};

/** A display that nobody looks at, for the questions that Chromium asks in real windows only. */
const displayPrograms = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/** Installs what the virtual display needs, where that can be done. The test that uses it skips without. */
export async function ensureVirtualDisplay() {
  const missing = Object.keys(displayPrograms).filter((program) => !onPath([program]));
  if (missing.length === 0) return;
  await install(missing.map((program) => displayPrograms[program])).catch((error) => console.warn(error.message));
}

/**
 * Finds the browsers, and installs from Debian's packages what is missing.
 *
 * @param {('chromium' | 'firefox')[]} names
 * @returns {Promise<Record<string, string>>} environment variables that tell where each browser is
 * @throws where installing needs rights that the person lacks, saying what to install
 */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => !find(name));
  if (missing.length > 0) await install([...new Set(missing.flatMap((name) => browsers[name].packages))]);

  const found = names.map((name) => [browsers[name].setting, find(name)]);
  const absent = found.filter(([, path]) => !path).map(([setting]) => setting);
  if (absent.length > 0) throw new Error(`Installed, but not found on the PATH. Set ${absent.join(' and ')}.`);
  return Object.fromEntries(found);
}

function find(name) {
  const { setting, commands } = browsers[name];
  const named = process.env[setting];
  if (named) return isExecutable(named) ? named : undefined;
  return onPath(commands);
}

function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function install(packages) {
  const prefix = await rootPrefix();
  if (!prefix) {
    throw new Error(
      `Missing: ${packages.join(' and ')}. Please install with\n\n  sudo apt-get install ${packages.join(' ')}\n\n` +
        'or set PROOFMARK_CHROMIUM and PROOFMARK_FIREFOX to where these browsers are, then run this again.',
    );
  }
  console.log(`Installing ${packages.join(' and ')}…`);
  const aptGet = (...words) =>
    run(prefix[0], [...prefix.slice(1), ...words], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await aptGet('update', '-qq');
  if ((await aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages)) !== 0) {
    throw new Error(`apt-get could not install ${packages.join(' and ')}; see above.`);
  }
}

/** How apt-get can be run with the rights it needs, or undefined where it can't. */
async function rootPrefix() {
  if ((await run('apt-get', ['--version'], { output: 'none' })) !== 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const sudoWorks = (await run('sudo', ['-n', 'true'], { output: 'none' })) === 0;
  return sudoWorks ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined;
}
