import { isPackageWith } from '@/lib/file-formats/office/recognise';
import { type Block, textOfLine } from '@/lib/frameworks/blocks/block';
import { BlockBudget } from '@/lib/frameworks/blocks/block-budget';
import type { BlockReader } from '@/lib/frameworks/blocks/reader';
import { refusedWhereUnreadable } from '@/lib/frameworks/blocks/refused-where-unreadable';
import { cleanText } from '@/lib/model/clean-text';

const titleOf = ([block]: readonly Block[]): string => (block && block.kind !== 'table' ? textOfLine(block.line) : '');

/** Documents of Word, and of whatever writes the same. */
export const docx = {
  id: 'docx',
  extensions: ['.docx'],
  recognise: (source) =>
    'bytes' in source && isPackageWith(source.bytes, /^word\/document\d*\.xml$/) ? 'certain' : 'none',
  read: (source, signal) =>
    refusedWhereUnreadable(source, async (bytes) => {
      const [{ openDocx }, { blocksOf }] = await Promise.all([
        import('@/lib/file-formats/docx/open-docx'),
        import('./to-blocks'),
      ]);
      const document = await openDocx(bytes, signal);
      const budget = new BlockBudget();
      const blocks: Block[] = [];
      let written = '';
      for await (const content of document.content) {
        const made = blocksOf(content, budget);
        for (const block of made) blocks.push(block);
        if (content.kind === 'paragraph' && content.style === 'title' && written === '') written = titleOf(made);
      }
      return { title: written || cleanText(document.title), blocks };
    }),
} satisfies BlockReader;
