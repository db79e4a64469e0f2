import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { bands } from '../.dependency-cruiser.mjs';
import { inProject, tool } from './lib/project.mjs';

/** Draws the folders and who imports whom, as the code has it, into `docs/pictures/architecture.svg`. */

const width = 940;
const margin = 20;
const box = { height: 30, gap: 10, letter: 7.6, padding: 22 };
const band = { head: 26, gap: 22 };
/** Where the table of imports begins, and how large its cells are. */
const left = 640;
const cell = 36;

async function importsBetween() {
  const depcruise = [...['lib', 'components', 'entrypoints'], '-T', 'json'];
  const { stdout } = await promisify(execFile)(tool('depcruise'), depcruise, { maxBuffer: 2 ** 28, cwd: inProject() });
  const counts = new Map();
  for (const { source, dependencies } of JSON.parse(stdout).modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [bandOf(source), bandOf(resolved)];
      if (from && to && from !== to) counts.set(`${from}\n${to}`, (counts.get(`${from}\n${to}`) ?? 0) + 1);
    }
  }
  return counts;
}

/** From what is used by all, at the foot, to what a person sees, at the top. */
const shown = [
  ...Object.entries(bands).map(([title, folders]) => ({ title, folders: folders.map((name) => `lib/${name}`) })),
  { title: 'views: values and signals in, callbacks out', folders: ['components'] },
  { title: 'what the browser starts: wiring only', folders: ['entrypoints'] },
].toReversed();

const bandOf = (path) =>
  shown.find(({ folders }) => folders.some((name) => path.startsWith(`${name}/`)))?.title ?? null;

/** The lowest band is the first. */
const number = (at) => shown.length - at;

/** Rows of boxes within a band. */
function placed(folders) {
  let [x, row] = [margin, 0];
  return folders.map((name) => {
    const label = name.replace(/^lib\//, '');
    const boxWidth = label.length * box.letter + box.padding;
    if (x + boxWidth > left - margin) [x, row] = [margin, row + 1];
    const place = { label, x, row, width: boxWidth };
    x += boxWidth + box.gap;
    return place;
  });
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function draw() {
  const counts = await importsBetween();
  const parts = [];
  const tops = new Map();
  let y = margin;
  for (const [at, { title, folders }] of shown.entries()) {
    const boxes = placed(folders);
    const rows = Math.max(...boxes.map(({ row }) => row)) + 1;
    tops.set(title, y);
    parts.push(`<text class="title" x="${margin}" y="${y + 16}">${number(at)}. ${escaped(title)}</text>`);
    for (const each of boxes) {
      const top = y + band.head + each.row * (box.height + box.gap);
      parts.push(`<rect x="${each.x}" y="${top}" width="${each.width.toFixed(0)}" height="${box.height}" rx="6"/>`);
      parts.push(
        `<text x="${(each.x + each.width / 2).toFixed(0)}" y="${top + 20}" text-anchor="middle">${each.label}</text>`,
      );
    }
    y += band.head + rows * (box.height + box.gap) + band.gap;
  }
  const bottom = y - band.gap + margin;
  // Who imports whom: a row for who does, a column for whom; above the diagonal there is nothing.
  for (const [row, { title: from }] of shown.entries()) {
    const top = tops.get(from);
    for (const [column, { title: to }] of shown.entries()) {
      const count = counts.get(`${from}\n${to}`) ?? 0;
      const x = left + column * cell;
      if (column < row && count > 0) throw new Error(`against the order: ${from} → ${to}`);
      const shade = column === row ? 0.08 : count === 0 ? 0 : 0.08 + Math.log2(count) / 20;
      parts.push(
        `<rect class="cell" x="${x}" y="${top + 22}" width="${cell - 3}" height="${cell - 3}" fill-opacity="${shade.toFixed(2)}"/>`,
      );
      const said = column === row ? number(row) : count || '';
      if (said)
        parts.push(`<text class="count" x="${x + (cell - 3) / 2}" y="${top + 42}" text-anchor="middle">${said}</text>`);
    }
  }
  const style = `text{font:13px system-ui,sans-serif;fill:#1d2733}.title{font-weight:600}.count{font-size:11px;fill:#0e2033}rect{fill:#eef3f8;stroke:#9fb2c6}rect.cell{fill:#2f6ea8;stroke:#d5dee7}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom}" role="img" aria-label="Folders in eight bands, and how often each band imports those below it"><style>${style}</style><rect x="0" y="0" width="${width}" height="${bottom}" style="fill:#fff;stroke:none"/>${parts.join('\n')}</svg>\n`;
  await writeFile(inProject('docs', 'pictures', 'architecture.svg'), svg);
}

await draw();
