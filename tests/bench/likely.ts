import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pdfReader } from '@/lib/documents/pdf/blocks/pdf-reader';
import { propose } from '@/lib/frameworks/propose';
import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';
import { labelledPassages } from '@/tests/support/labelled-passages';
import { firstThree, hits, type Labelled } from '@/tests/support/likely-measure';
import { choicesOfPage } from '@/tests/support/sample-page';
import { openPdf } from '../../scripts/lib/open-pdf';

/** Sentences shorter than this say too little to be somebody's evidence. In characters. */
const shortest = 20;

/**
 * Prints how often the right indicator is among the first three lines of the picker's list, with likely ones first and
 * without: for labelled passages of lesson plans, and for the sentences of real rubrics, whose levels are kept from what
 * is compared.
 */
export async function main([
  folder = join(import.meta.dirname, '../../../shared/data/credentials'),
]: readonly string[]): Promise<number> {
  const sets = [{ name: 'passages of lesson plans', ...lessons() }];
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of entries.filter((each) => each.endsWith('.truth.json')).toSorted()) {
    const file = name.replace(/\.truth\.json$/, '');
    const rubric = await rubricOf(folder, file);
    if (rubric) sets.push({ name: basename(file), ...rubric });
  }
  console.table(
    sets.map(({ name, choices, labelled }) => ({
      name,
      indicators: choices.length,
      passages: labelled.length,
      without: hits(labelled, () => choices.slice(0, 3)),
      with: hits(labelled, (quote) => firstThree(choices, quote)),
    })),
  );
  return 0;
}

function lessons(): { choices: IndicatorChoice[]; labelled: Labelled[] } {
  return { choices: choicesOfPage(), labelled: [...labelledPassages] };
}

async function rubricOf(folder: string, file: string): Promise<ReturnType<typeof lessons> | null> {
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  const source = { name: basename(file), mediaType: '', bytes };
  const outcome = await propose(source, [pdfReader(openPdf)], new AbortController().signal);
  if (outcome.outcome === 'refused') return null;
  const { indicators } = outcome.draft;
  const labelled = indicators.flatMap(({ levels }, at) =>
    levels.flatMap(({ description }) =>
      description.length > shortest ? { quote: description, codes: [String(at)] } : [],
    ),
  );
  // Levels that say the same of every indicator belong to none.
  if (labelled.length < 10 || new Set(labelled.map(({ quote }) => quote)).size < 0.8 * labelled.length) return null;
  const [like] = choicesOfPage();
  if (!like) return null;
  const choices = indicators.map(({ text, hint }, at): IndicatorChoice => {
    const indicator = { ...like.indicator, id: String(at) as typeof like.indicator.id, code: String(at) };
    return { ...like, indicator: { ...indicator, text, hint, levels: [] } };
  });
  return { choices, labelled };
}
