import { expect, test } from 'vitest';
import { pageContents } from '@/lib/documents/web/contents/page-contents';
import { classify } from '@/lib/frameworks/classify/classify';
import { groupsOf, indicatorsOf } from '@/lib/frameworks/draft/draft';
import { openPage } from '../page-frame';
import { blocksIn } from './contents-of';

const shared = import.meta.glob('../../../../../../shared/data/credentials/html/*', {
  query: '?raw',
  import: 'default',
});
const pages = Object.keys(shared).filter((path) => path.endsWith('.html'));

interface Truth {
  requirements?: number;
  requirementTitles?: string[];
  indicators?: number;
  perRequirement?: number[];
  groups?: number;
  levels?: number;
}

test.skipIf(pages.length > 0)('real pages are skipped: they are not beside the project', () => undefined);

test.each(pages)('a page that is open gives what is known of it: %s', async (path) => {
  const truth: Truth = JSON.parse(String(await shared[`${path}.truth.json`]?.()));
  const contents = await pageContents(await openPage(String(await shared[path]?.())));
  const { tree } = classify({ title: contents.title, blocks: await blocksIn(contents) });
  const all = tree.requirements.map(({ children }) => indicatorsOf(children));
  const found: Truth = {
    requirements: tree.requirements.length,
    requirementTitles: tree.requirements.map(({ title }) => title),
    indicators: all.flat().length,
    perRequirement: all.map(({ length }) => length),
    groups: tree.requirements.flatMap(({ children }) => groupsOf(children)).filter(({ by }) => by === 'item').length,
    levels: all[0]?.[0]?.levels.length ?? 0,
  };
  for (const key of Object.keys(found) as (keyof Truth)[]) {
    if (truth[key] !== undefined) expect({ [key]: found[key] }).toEqual({ [key]: truth[key] });
  }
});
