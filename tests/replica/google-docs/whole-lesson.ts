import { type Block, documentOf, type Paragraph, type Piece, paragraph, type ReplicaDocument } from './document.ts';

const serif = { font: 'DejaVu Serif' };
const bold = (text: string): Piece => ({ text, style: { bold: true } });
const italic = (text: string): Piece => ({ text, style: { italic: true } });
const chip = (words: string): Piece => ({ text: '\ue907', style: { chip: words } });
const picture = (width: number, height: number): Piece => ({ text: '*', style: { picture: { width, height } } });
const heading = (depth: 1 | 2 | 3, text: string): Paragraph => ({
  kind: 'paragraph',
  pieces: [text],
  style: { heading: depth, size: [0, 26.6667, 21.3333, 18.6667][depth] ?? 18.6667 },
});
const item = (text: string, level = 0, marker = ['\u25cf', '\u25cb', '\u25a0'][level] ?? '\u25cf'): Paragraph => ({
  kind: 'paragraph',
  pieces: [text],
  style: { level },
  marker,
});
const styled = (style: Paragraph['style'] & object, ...pieces: Piece[]): Paragraph => ({
  kind: 'paragraph',
  pieces,
  style,
});

const long =
  'Sort the cards by what they show, not by how they look, and be ready to say which two were the hardest to tell apart. ';

/** A cell that is longer than a page, as in lesson plans that are one table. */
const longCell: (string | Paragraph)[] = [
  paragraph(bold('Teacher: '), 'hands out the cards, one set for two.'),
  ...Array.from({ length: 12 }, (_, at) => `Step ${at + 1}. ${long}`),
];

const wholeLessonBlocks: Block[] = [
  { kind: 'paragraph', pieces: ['Measuring without a ruler'], style: { heading: 0, size: 34.6667 } },
  styled({ align: 'center', colour: '#666666' }, 'Grade 4 \u00b7 two lessons of 45\u00a0minutes'),
  paragraph(
    chip('Grace Hopper'),
    ' teaches this with ',
    chip('Oct 3, 2025'),
    ' in mind, and a picture ',
    picture(44, 30),
    ' in the text.',
  ),
  heading(1, 'What they learn'),
  paragraph(
    'Every child can ',
    bold('estimate a length'),
    ' in steps, hands ',
    { text: 'and', style: { underlined: true } },
    ' pencils, and ',
    { text: 'explain', style: { bold: true, italic: true } },
    ' why two estimates of one thing differ',
    { text: '1', style: { raised: true } },
    '.',
  ),
  styled({ ...serif, justified: true }, `${long}${long}The rest of the time is theirs.`),
  heading(2, 'What is needed'),
  item('String, cut beforehand'),
  item('of one length', 1),
  item('and of another, in a second colour', 1),
  item('never both in one hand', 2),
  item('A corridor'),
  item('Choose a thing that is longer than a table', 0, '1.'),
  item('Guess its length in pencils', 0, '2.'),
  item('as a number', 1, 'a.'),
  item('as a range', 1, 'b.'),
  { kind: 'rule' },
  heading(2, 'How it goes'),
  {
    kind: 'table',
    rows: [
      [['Time'], ['What happens'], ['What I look for']],
      [
        ['10 min'],
        ['Guess, then write it down.', 'Nobody speaks yet.'],
        [paragraph('A guess that is ', italic('written'))],
      ],
      [['25 min'], longCell, ['Yes', '', 'No', 'Yes']],
      [['10 min'], ['Compare in pairs.'], ['Yes']],
    ],
  },
  heading(2, 'In other words'),
  paragraph(
    '\u05db\u05dc \u05d9\u05dc\u05d3 \u05de\u05e2\u05e8\u05d9\u05da \u05d0\u05d5\u05e8\u05da \u05d1\u05e6\u05e2\u05d3\u05d9\u05dd (12 \u05e6\u05e2\u05d3\u05d9\u05dd, about 9 m) \u05d5\u05de\u05e1\u05d1\u05d9\u05e8 \u05dc\u05de\u05d4.',
  ),
  paragraph(
    'In Hebrew a step is \u05e6\u05e2\u05d3 \u05d0\u05d7\u05d3 and in Arabic \u062e\u0637\u0648\u0629 \u0648\u0627\u062d\u062f\u0629, say the cards.',
  ),
  paragraph(
    '\u064a\u0642\u062f\u0631 \u0643\u0644 \u0637\u0641\u0644 \u0627\u0644\u0637\u0648\u0644 \u0628\u0627\u0644\u062e\u0637\u0648\u0627\u062a (Schritte) \u0648\u064a\u0634\u0631\u062d \u0627\u0644\u0633\u0628\u0628.',
  ),
  paragraph(
    'Moods \ud83d\ude00 \ud83d\udc69\u200d\ud83c\udfeb \ud83c\uddeb\ud83c\uddee \ud83d\udc4d\ud83c\udffd and accents cafe\u0301 na\u0131\u0308ve stand on the wall.',
  ),
  paragraph('A literal * and a literal - are no pictures and no rules.'),
  paragraph(
    'Lines may break\u000bsoftly, or keep\u00a0together what belongs\u00a0together, \u201cquoted\u201d and \u2018so\u2019.',
  ),
  paragraph(''),
  paragraph('Name:\t________\tClass:\t________'),
  paragraph('-'),
  paragraph('Yes'),
  paragraph('Yes'),
  paragraph('What happens'),
  paragraph(picture(300, 180)),
  paragraph('The strings are counted at the end, and what is missing is looked for by all.'),
];

/** A lesson plan of our own in which everything occurs that Docs is known to hold of text. */
export const wholeLesson = (id = 'whole-lesson-0123456789'): ReplicaDocument =>
  documentOf(id, 'Measuring without a ruler', [{ id: 't.0', title: 'Tab 1', blocks: wholeLessonBlocks }]);

/** With words that somebody would put in or take out. */
export const suggestedDocument = (id = 'suggested-document-0123456789'): ReplicaDocument =>
  documentOf(id, 'A plan with suggestions', [
    {
      id: 't.0',
      title: 'Tab 1',
      blocks: [
        paragraph(
          'Every child can ',
          { text: 'guess', style: { suggested: 'deleted' } },
          { text: 'estimate', style: { suggested: 'inserted' } },
          ' a length before it is measured.',
        ),
        paragraph({ text: 'A paragraph that may come.', style: { suggested: 'inserted' } }),
        paragraph('The children ', { text: 'quietly ', style: { suggested: 'deleted' } }, 'compare what they wrote.'),
      ],
    },
  ]);
