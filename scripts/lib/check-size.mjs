import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

/**
 * What each part may weigh, in bytes gzipped: a little above what it does. Of a page it is all that is loaded as it
 * opens. The loader enters every page of the sites that the person allowed, tagged or not.
 *
 * @type {{ part: string, limit: number, page?: string, files?: string[] }[]}
 */
const budgets = [
  { part: 'loader', limit: 8 * 1024, files: ['content-scripts/loader.js'] },
  { part: 'overlay', limit: 87 * 1024, files: ['content-scripts/overlay.js', 'content-scripts/overlay.css'] },
  { part: 'frame over the page', limit: 52 * 1024, page: 'overlay-frame.html' },
  { part: 'popup', limit: 102 * 1024, page: 'popup.html' },
  { part: 'side panel', limit: 118 * 1024, page: 'sidepanel.html' },
  { part: 'viewer', limit: 231 * 1024, page: 'viewer.html' },
  { part: 'workspace', limit: 257 * 1024, page: 'workspace.html' },
  {
    part: "reviewer's page",
    limit: 29 * 1024,
    files: ['reviewer.js', 'assets/reviewer-look.css', 'assets/reviewer-licences.txt'],
  },
];

const builds = ['chrome-mv3', 'firefox-mv3'];

/** @returns {Promise<boolean>} whether every part of each browser's build is within its budget */
export async function checkSize() {
  try {
    const rows = await Promise.all(builds.flatMap((build) => budgets.map((budget) => weigh(build, budget))));
    console.table(rows);
    return rows.every(({ size, limit }) => size <= limit);
  } catch (error) {
    console.error(`a part of the builds can't be read (${error.message})`);
    return false;
  }
}

async function weigh(build, { part, limit, page, files = [] }) {
  const names = page ? await loadedBy(build, page) : files;
  const sizes = await Promise.all(names.map(async (name) => gzipSync(await read(build, name)).length));
  const size = sizes.reduce((sum, each) => sum + each, 0);
  return { build, part, files: names.length, size, limit, fits: size <= limit };
}

/** A page and all that it loads as it opens: its scripts, what they import, and its styles. */
async function loadedBy(build, page) {
  const html = String(await read(build, page));
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  const found = new Set([page, ...named]);
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    const code = String(await read(build, name));
    for (const [, chunk] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(`chunks/${chunk}`);
  }
  return [...found];
}

const read = (build, name) => readFile(inProject('.output', build, name));
