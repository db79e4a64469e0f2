import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../README.md');

export type SectionName = 'quality' | 'chromium' | 'firefox';

/** Puts a section into `tests/bench/README.md`, in place of what an earlier run wrote there. */
export async function writeSection(name: SectionName, content: string): Promise<void> {
  await writeFile(file, withSection(await readFile(file, 'utf8'), name, content));
}

/** @throws where the text has no place for the section */
export function withSection(text: string, name: SectionName, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no place for the section ${name}.`);
  return `${text.slice(0, from + begin.length)}\n\n${content.trim()}\n\n${text.slice(to)}`;
}
