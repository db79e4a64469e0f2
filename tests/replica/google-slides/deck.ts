/** A presentation of the replica. */
export interface ReplicaDeck {
  id: string;
  title: string;
  slides: ReplicaSlide[];
}

export interface ReplicaSlide {
  id: string;
  shapes: ReplicaShape[];
}

export interface ReplicaShape {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** None where it is a picture. */
  paragraphs: string[];
}

/** What may differ in Slides without anybody here having seen it. Each is a switch. */
export interface DeckVariant {
  /** What becomes of a slide that is left: it stays, hidden, as was seen; it is taken out; its group is used for the next. */
  left: 'hidden' | 'removed' | 'reused';
  /** What is written by itself: a word, or a letter, as was seen in Japanese. */
  pieces: 'word' | 'letter';
  /** Something lies over the slide and takes what is pressed. */
  covered: boolean;
  /** The slide is a picture only, as one source has it. */
  pictures: boolean;
  /** Milliseconds from an address to its slide. */
  delay: number;
}

export const usualDeck: DeckVariant = { left: 'hidden', pieces: 'word', covered: true, pictures: false, delay: 150 };

export const goal = 'Predict where a shadow will fall at noon and at three, and draw it.';
const check = 'Each pair shows the longest and the shortest shadow that they can make.';

/** A lesson in three slides. */
export function shadowDeck(id = 'shadow-deck-0123456789'): ReplicaDeck {
  const title = { x: 40, y: 30, width: 640, height: 60 };
  const body = { x: 40, y: 120, width: 400, height: 180 };
  return {
    id,
    title: 'Shadows',
    slides: [
      {
        id: 'p',
        shapes: [
          { id: 'i0', ...title, paragraphs: ['Shadows'] },
          { id: 'i1', ...body, paragraphs: [goal, 'Bring a pencil.'] },
        ],
      },
      {
        id: 'g3f71a2fba3d_0_5',
        shapes: [
          { id: 'g3f71a2fba3d_0_6', ...title, paragraphs: ['What they show'] },
          { id: 'g3f71a2fba3d_0_7', ...body, paragraphs: [check] },
          { id: 'g3f71a2fba3d_0_8', x: 480, y: 120, width: 200, height: 150, paragraphs: [] },
        ],
      },
      { id: 'g3f71a2fba3d_0_9', shapes: [{ id: 'g3f71a2fba3d_0_10', ...title, paragraphs: ['Tomorrow'] }] },
    ],
  };
}
