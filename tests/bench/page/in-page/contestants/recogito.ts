import { createTextAnnotator, type TextAnnotation, type TextAnnotator } from '@recogito/text-annotator';
import type { Answer } from '../contestant';

let annotator: TextAnnotator<TextAnnotation> | undefined;

/** With the renderer that it has by default. */
globalThis.contestant = {
  start({ passages }) {
    annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(document.body, { annotatingEnabled: false });
    const annotations = passages.map(({ quote, start, end }, at) => ({
      id: String(at),
      bodies: [],
      // It makes the range itself, from the offsets.
      target: { annotation: String(at), selector: [{ quote, start, end } as TextAnnotation['target']['selector'][0]] },
    }));
    // Its `setAnnotations` leaves out what makes ranges of the offsets.
    annotator.state.store.bulkAddAnnotations(annotations, true);
  },
  progress: () => annotator?.state.store.all().length ?? 0,
  isDone: () => true,
  answers: () =>
    new Map(
      (annotator?.state.store.all() ?? []).flatMap(({ id, target }): [number, Answer][] => {
        const range = target.selector[0]?.range;
        if (!range) return [];
        const { startContainer: first, startOffset: from, endContainer: last, endOffset: to } = range;
        return first instanceof Text && last instanceof Text ? [[Number(id), { first, from, last, to }]] : [];
      }),
    ),
};
