import { pdfReader } from '@/lib/documents/pdf/blocks/pdf-reader';
import { blockReaders } from '@/lib/frameworks/blocks/readers';
import { classify } from '@/lib/frameworks/classify/classify';
import { frameworkDraftOf } from '@/lib/frameworks/draft/framework-draft';
import type { FrameworkSource } from '@/lib/frameworks/format';
import { frameworkFormats } from '@/lib/frameworks/formats';
import { readProgramFile } from '@/lib/frameworks/proofmark/read';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { type FrameworkDraft, keptFramework } from '@/lib/model/framework';
import { openPdf } from '@/scripts/lib/open-pdf';

/** More of the processor's time than this is a hang, in milliseconds: what others do on the machine doesn't count. */
const longest = 5_000;
const { signal } = new AbortController();

/** What of a draft would not be kept as it is; empty where all would. */
export function halfOf(draft: FrameworkDraft): string {
  const outcome = readProgramFile(programFileText(keptFramework(draft, 0)));
  return outcome.outcome === 'read' ? '' : JSON.stringify(outcome).slice(0, 500);
}

/** Has a reader of documents read sources, and says which of them hang it or give what cannot be kept. */
export async function hurtReader(
  id: string,
  make: (seed: number) => FrameworkSource,
  seeds: number,
): Promise<string[]> {
  const reader = [...Object.values(blockReaders), pdfReader(openPdf)].find((each) => each.id === id);
  return hurt(seeds, async (seed) => {
    const outcome = await reader?.read(make(seed), signal);
    if (outcome?.outcome !== 'read') return null;
    const { draft, losses } = frameworkDraftOf(classify(outcome).tree, 'fuzz');
    return losses.indicators > 0 || draft.indicators.length === 0 ? null : draft;
  });
}

/** The same of a format for machines. */
export async function hurtFormat(
  id: string,
  make: (seed: number) => FrameworkSource,
  seeds: number,
): Promise<string[]> {
  const format = Object.values(frameworkFormats).find((each) => each.id === id);
  return hurt(seeds, async (seed) => {
    const outcome = await format?.read(make(seed), signal);
    return outcome?.outcome === 'read' ? outcome.draft : null;
  });
}

async function hurt(seeds: number, read: (seed: number) => Promise<FrameworkDraft | null>): Promise<string[]> {
  const found: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const from = process.cpuUsage();
    try {
      const draft = await read(seed);
      const half = draft ? halfOf(draft) : '';
      if (half !== '') found.push(`seed ${seed}: ${half}`);
    } catch (error) {
      found.push(
        `seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`,
      );
    }
    const { user, system } = process.cpuUsage(from);
    const took = (user + system) / 1_000;
    if (took > longest) found.push(`seed ${seed}: ${Math.round(took)} ms`);
    if (found.length > 5) break;
  }
  return found;
}
