import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

/** The loader enters every page of the sites that the person allowed, tagged or not. */
const budget = 8 * 1024;

/** @returns {Promise<boolean>} whether the loader of each browser's build is within its budget */
export async function checkSize() {
  const builds = ['chrome-mv3', 'firefox-mv3'];
  const fits = await Promise.all(builds.map(loaderFits));
  return fits.every(Boolean);
}

async function loaderFits(build) {
  try {
    const loader = await readFile(inProject('.output', build, 'content-scripts', 'loader.js'));
    const size = gzipSync(loader).length;
    console.log(`${build}: the loader is ${size} of ${budget} bytes gzipped`);
    return size <= budget;
  } catch (error) {
    console.error(`${build}: the loader can't be read (${error.message})`);
    return false;
  }
}
