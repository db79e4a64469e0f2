/** A passage of a lesson plan, and the indicators of the sample program that a reader would tag it to. */
export interface LabelledPassage {
  quote: string;
  codes: readonly string[];
}

/** From the lesson that is there to try tagging on, and from the made-up lesson plan among the fixtures. */
export const labelledPassages: readonly LabelledPassage[] = [
  { codes: ['A1'], quote: 'Decide which of two fractions is larger and say how they know.' },
  { codes: ['A1'], quote: "Place halves, thirds and quarters on a string of one metre, each within a thumb's width." },
  {
    codes: ['A1'],
    quote: 'Explain to a partner why one third is more than one quarter, with the string in their hands.',
  },
  { codes: ['A3'], quote: 'Where would you hang one half, and how could you show a doubter that you are right?' },
  { codes: ['A4'], quote: 'Everyone writes an answer down before anyone speaks.' },
  {
    codes: ['A2', 'A4'],
    quote: 'Before we go on, each pair holds up the strip that they are least sure of, and I write down which it is.',
  },
  {
    codes: ['A7'],
    quote:
      'If more than three pairs hold up the same strip, we fold that one together. Otherwise we go on to quarters.',
  },
  {
    codes: ['A5'],
    quote:
      'Some learners will hang one quarter to the right of one third, because four is more than three. Their words tell me so.',
  },
  { codes: ['A6', 'A7'], quote: 'I ask them to share a chocolate bar with two friends, then with three.' },
  { codes: ['A8'], quote: 'They compare the card with the goal on the board and write what they still need.' },
  { codes: ['A4', 'A8'], quote: 'On a card, learners place two fractions of their own.' },
  { codes: ['A1'], quote: 'Predict where a shadow will fall at noon and at three, and draw it.' },
  { codes: ['A1'], quote: 'Explain with a lamp and a pencil why a shadow grows longer in the afternoon.' },
  { codes: ['A1', 'A8'], quote: 'Tell a classmate what in their drawing matches what they saw outside.' },
  {
    codes: ['B2'],
    quote:
      'Everyone goes to the window and draws the shadow of the flagpole as it is now. Nobody needs a word of science for that, and every drawing will be of use an hour later.',
  },
  { codes: ['A3'], quote: 'Then I ask: where will it be after lunch, and how long?' },
  { codes: ['A4'], quote: 'Each learner marks a guess on the drawing before anyone speaks.' },
  {
    codes: ['A2'],
    quote: 'I walk round with a class list and note who put the shadow on the sun’s side.',
  },
  {
    codes: ['A2', 'A4'],
    quote: 'Each pair shows me the longest and the shortest shadow that they can make, and says what they moved.',
  },
  {
    codes: ['A4', 'A2'],
    quote: 'Mini whiteboards: everyone writes one sentence that begins “The shadow is longer because…”.',
  },
  {
    codes: ['A8'],
    quote: 'Learners put a tick or a question mark beside their own guess and write what they still wonder.',
  },
  {
    codes: ['B3'],
    quote:
      'I say light source for the first time when the lamp is switched on, and point at it: “the thing the light comes from; here the lamp, outside the sun.”',
  },
  {
    codes: ['B3'],
    quote: 'Opaque comes when a learner holds up a water bottle and asks why its shadow is pale.',
  },
  {
    codes: ['A5', 'B1'],
    quote:
      'Some will think that the shadow belongs to the thing, like a colour, and only lies down when the thing is tired.',
  },
  { codes: ['A5'], quote: 'The shadow is long in the evening because it has been following all day.' },
  {
    codes: ['A6', 'A7'],
    quote:
      'I do not correct that at once. I ask the pair to make a long shadow with the lamp while the pencil stays where it is.',
  },
  {
    codes: ['A7'],
    quote:
      'If more than five boards still say “following” after the chalk walk, we do the lamp again together before we return to the drawings, and the last ten minutes move to the next day.',
  },
  {
    codes: ['B4'],
    quote:
      'The main idea can be reached by drawing, by moving the lamp, or by walking round the chalk line and saying what changes.',
  },
  {
    codes: ['B5'],
    quote:
      'To show what they know, learners choose: a labelled drawing, a short talk recorded with a partner, or the model with the lamp in front of me.',
  },
  {
    codes: ['B7', 'B6'],
    quote:
      'In March four learners explained the afternoon shadow without help. In May, with the lamp before the walk, it was seventeen of twenty-three.',
  },
  {
    codes: ['B8'],
    quote: 'I will keep the guess at the window, because it gave everyone a reason to look.',
  },
  {
    codes: ['B8'],
    quote: 'I will change the sentence starter, because “because” alone was answered with “because of the sun”.',
  },
];
