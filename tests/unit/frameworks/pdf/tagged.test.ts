import { describe, expect, test } from 'vitest';
import type { PdfElement, PdfNode, PdfText } from '@/lib/frameworks/pdf/page';
import { blocksOf, element, outline, page, text, wordsOfTable } from './made-page';

/** A page whose texts are named by the order in which the structure refers to them. */
function taggedPage(number: number, build: (say: (words: string, left?: number) => PdfNode) => PdfElement) {
  const texts: PdfText[] = [];
  const structure = build((words, left = 50) => {
    const content = `page ${number} ${texts.length}`;
    texts.push(text(words, left, 50 + 20 * texts.length, { content }));
    return { content };
  });
  return page(number, { texts, structure });
}

const cell = (...children: PdfNode[]) => element('TD', ...children);
const row = (...cells: PdfElement[]) => element('TR', ...cells);

describe('tagged pages', () => {
  test('are headings, paragraphs and nested items in the order of the structure', () => {
    const made = taggedPage(1, (say) =>
      element(
        'Root',
        element('H2', say('Learn how to')),
        element(
          'L',
          element(
            'LI',
            element('Lbl', say('1.')),
            element(
              'LBody',
              say('Plan, by:'),
              element('L', element('LI', element('Lbl', say('a.')), element('LBody', say('asking')))),
            ),
          ),
          element('LI', element('LBody', say('• Teach'))),
        ),
        element('P', say('The end')),
      ),
    );
    expect(outline(blocksOf(made))).toEqual([
      'heading 2: Learn how to',
      'item 0 1.: Plan, by:',
      'item 1 a.: asking',
      'item 0 •: Teach',
      'paragraph: The end',
    ]);
  });

  test('give a table that goes over pages once, with the cells of all and the headers once', () => {
    const header = (say: (words: string) => PdfNode) =>
      row(element('TH', say('Criterion')), element('TH', say('Level')));
    const pages = [
      taggedPage(1, (say) =>
        element(
          'Root',
          element(
            'Table',
            header(say),
            row(cell(say('One')), cell(say('First'))),
            row(cell(say('Two')), cell(element('P', say('Second, which')))),
            row(cell(), cell()),
          ),
        ),
      ),
      taggedPage(2, (say) =>
        element(
          'Root',
          element(
            'Table',
            header(say),
            row(cell(), cell()),
            row(cell(), cell(element('P', say('goes on')))),
            row(cell(say('Three')), cell(say('Third'))),
          ),
          element('P', say('The end')),
        ),
      ),
    ];
    const blocks = blocksOf(...pages);
    expect(outline(blocks)).toEqual(['table 4 × 2', 'paragraph: The end']);
    expect(wordsOfTable(blocks[0])).toEqual([
      ['Criterion', 'Level'],
      ['One', 'First'],
      ['Two', 'Second, which goes on'],
      ['Three', 'Third'],
    ]);
  });

  test('keep two tables of one shape apart that are both full', () => {
    const pages = [1, 2].map((number) =>
      taggedPage(number, (say) =>
        element('Root', element('Table', row(cell(say(`a${number}`))), row(cell(say(`b${number}`))))),
      ),
    );
    expect(outline(blocksOf(...pages))).toEqual(['table 2 × 1', 'table 2 × 1']);
  });

  test('join a list and the item that a page cuts', () => {
    const pages = [
      taggedPage(1, (say) =>
        element(
          'Root',
          element(
            'L',
            element('LI', element('Lbl', say('1.')), element('LBody', say('Asks'))),
            element('LI', element('Lbl', say('2.')), element('LBody', say('Answers what pupils'))),
            element('LI', element('Lbl'), element('LBody')),
          ),
        ),
      ),
      taggedPage(2, (say) =>
        element(
          'Root',
          element(
            'L',
            element('LI', element('Lbl'), element('LBody')),
            element('LI', element('Lbl'), element('LBody', say('ask'))),
            element('LI', element('Lbl', say('3.')), element('LBody', say('Listens'))),
          ),
        ),
      ),
    ];
    expect(outline(blocksOf(...pages))).toEqual([
      'item 0 1.: Asks',
      'item 0 2.: Answers what pupils ask',
      'item 0 3.: Listens',
    ]);
  });

  test('put the cells of a row that leaves one out where their text stands', () => {
    const made = taggedPage(1, (say) =>
      element(
        'Root',
        element(
          'Table',
          row(element('TH', say('Best', 200)), element('TH', say('Worst', 400))),
          row(cell(say('Goals')), cell(say('Many', 200)), cell(say('None', 400))),
        ),
      ),
    );
    expect(wordsOfTable(blocksOf(made)[0])).toEqual([
      ['', 'Best', 'Worst'],
      ['Goals', 'Many', 'None'],
    ]);
  });

  test('lay out merged cells', () => {
    const made = taggedPage(1, (say) =>
      element(
        'Root',
        element(
          'Table',
          row({ ...cell(say('Both')), rowSpan: 2 }, cell(say('one'))),
          row(cell(say('two'))),
          row({ ...cell(say('All')), columnSpan: 2 }),
        ),
      ),
    );
    expect(wordsOfTable(blocksOf(made)[0])).toEqual([
      ['Both', 'one'],
      ['', 'two'],
      ['All', ''],
    ]);
  });
});
