import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from './lib/ensure-browsers.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { inProject } from './lib/project.mjs';

const sizes = [16, 32, 48, 96, 128];

/** Draws `public/icon/proofmark.svg` in each size that the browsers ask for. */
async function main() {
  await ensurePackages();
  const { PROOFMARK_CHROMIUM: executablePath } = await ensureBrowsers(['chromium']);
  const drawing = await readFile(inProject('public', 'icon', 'proofmark.svg'), 'utf8');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await writeFile(inProject('public', 'icon', `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
