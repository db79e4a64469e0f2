import { type Block, documentOf, paragraph, type ReplicaDocument } from './document.ts';

const item = (text: string, marker = '\u25cf'): Block => ({ kind: 'paragraph', pieces: [text], marker });
const bold = (text: string) => ({ text, style: { bold: true } });

export { hasRecorded, recordedDocument } from './recorded.ts';
export { suggestedDocument, wholeLesson } from './whole-lesson.ts';

/** A lesson plan of one page. */
export function lessonPlan(id = 'lesson-plan-0123456789'): ReplicaDocument {
  return documentOf(id, 'Checking for understanding', [{ id: 't.0', title: 'Tab 1', blocks: lessonBlocks }]);
}

const lessonBlocks: Block[] = [
  { kind: 'paragraph', pieces: ['Checking for understanding'], style: { size: 26.6667, bold: true } },
  paragraph(
    'By the end of the lesson every student can say, in one sentence, why two drawings of the same data differ.',
  ),
  paragraph(
    'Each student ',
    bold('marks a guess'),
    ' on the drawing before anyone speaks. The guesses are ',
    { text: 'collected', style: { italic: true } },
    ' and counted, so that nobody can hide behind the first who raises a hand.',
  ),
  { kind: 'paragraph', pieces: ['What happens'], style: { size: 20, bold: true } },
  item('Students compare their guesses in pairs and write down what surprised them.'),
  item('Two pairs read theirs aloud; the others show a card for agree or disagree.'),
  item('Find the middle of the data', '1.'),
  item('Find the middle of the data again, without the largest', '2.'),
  { kind: 'rule' },
  {
    kind: 'table',
    rows: [
      [['Check'], ['When'], ['What I do with it']],
      [['Marked guess'], ['Start'], ['Yes, I count them at once', 'and change the groups']],
      [['Cards'], ['Middle'], ['Yes', 'No']],
      [['Exit slip'], ['End'], ['Yes']],
    ],
  },
  paragraph(
    '\u05d4\u05ea\u05dc\u05de\u05d9\u05d3\u05d9\u05dd \u05de\u05e1\u05de\u05e0\u05d9\u05dd \u05e0\u05d9\u05d7\u05d5\u05e9 \u05e2\u05dc \u05d4\u05e6\u05d9\u05d5\u05e8 \u05dc\u05e4\u05e0\u05d9 \u05e9\u05de\u05d9\u05e9\u05d4\u05d5 \u05de\u05d3\u05d1\u05e8.',
  ),
  paragraph(
    '\u064a\u0642\u0627\u0631\u0646 \u0627\u0644\u0637\u0644\u0627\u0628 \u062a\u062e\u0645\u064a\u0646\u0627\u062a\u0647\u0645 \u0641\u064a \u0623\u0632\u0648\u0627\u062c.',
  ),
  paragraph(
    'The mood cards \ud83d\ude00 and \ud83d\udc69\u200d\ud83c\udfeb show who is lost, and the teacher \ud83c\udf4e goes there first.',
  ),
  paragraph(
    'See the picture ',
    { text: '*', style: { picture: { width: 38, height: 16 } } },
    ' beside the door, and ask ',
    { text: '\ue907', style: { chip: 'Ada Lovelace' } },
    ' for another one.',
  ),
  {
    kind: 'paragraph',
    pieces: [
      'The last minutes belong to the exit slip: one question, one sentence, and no names on the paper, because it is the lesson that is being judged and not the students who wrote the answers.',
    ],
    style: { justified: true },
  },
  {
    kind: 'paragraph',
    pieces: [
      'A a a a a a a a a a counterproductively institutionalized responsibilities, a a a a a extraordinarily incomprehensible mischaracterizations of what a a a it is.',
    ],
    style: { justified: true },
  },
  paragraph('A line that ends here\u000band goes on below it.'),
  paragraph(''),
  paragraph('Yes'),
  paragraph('No'),
  paragraph('Yes'),
  paragraph('The slips are read before the next lesson begins, and the first five minutes answer what they ask.'),
];

/** As many pages as are wanted, each line of them different. */
export function longDocument(pages: number, id = 'long-document-0123456789'): ReplicaDocument {
  const blocks: Block[] = [];
  for (let page = 0; page < pages; page += 1) {
    for (let at = 0; at < 14; at += 1) {
      blocks.push(
        paragraph(
          `Paragraph ${page + 1}.${at + 1} tells of the ${words[(page * 7 + at) % words.length]} that the class ${words[(page + at * 3) % words.length]} saw, and of what ${words[(page * 5 + at * 2) % words.length]} made of it when nobody was looking at the board, so that another line is needed.`,
        ),
      );
    }
  }
  return documentOf(id, 'A long portfolio', [{ id: 't.0', title: 'Tab 1', blocks }]);
}

const words = [
  'drawing',
  'river',
  'garden',
  'number line',
  'story',
  'poster',
  'question',
  'measure',
  'song',
  'experiment',
  'map',
  'letter',
  'debate',
];

export function tabbedDocument(id = 'tabbed-document-0123456789'): ReplicaDocument {
  return documentOf(id, 'A plan in two tabs', [
    { id: 't.0', title: 'Plan', blocks: lessonBlocks },
    {
      id: 't.second',
      title: 'Reflection',
      blocks: [
        paragraph('What I would do otherwise the next time is to begin with the slips.'),
        paragraph('The guesses were better than I thought.'),
      ],
    },
  ]);
}

/** A table one row of which goes on over pages, both of its long cells side by side, as in plans that are one table. */
export function longRowDocument(id = 'long-row-document-0123456789'): ReplicaDocument {
  const steps = (from: number): string[] =>
    Array.from({ length: 12 }, (_, at) => {
      const step = from + at;
      const list = Array.from(
        { length: 20 },
        (_unused, word) => words[(step * 7 + word * word * 3 + step * word) % words.length],
      );
      return `Step ${step}. ${list.join(' ')}.`;
    });
  const blocks: Block[] = [
    paragraph('What stands above the table.'),
    {
      kind: 'table',
      rows: [
        [['Time'], ['What happens'], ['What is looked for']],
        [['25 min'], steps(1), steps(20)],
      ],
    },
    paragraph('What stands below the table.'),
  ];
  return documentOf(id, 'A plan of one table', [{ id: 't.0', title: 'Tab 1', blocks }]);
}

/** Forms: the same line over pages, with few lines of their own between. */
export function manyAlike(id = 'many-alike-document-0123456789'): ReplicaDocument {
  const alike = (count: number): Block[] =>
    Array.from({ length: count }, () => paragraph('Name and class of the child'));
  const blocks = [
    ...alike(30),
    paragraph('The middle of all of them.'),
    ...alike(50),
    paragraph('The end of all of them.'),
  ];
  return documentOf(id, 'A form', [{ id: 't.0', title: 'Tab 1', blocks }]);
}
