import { numberOf, numberPattern } from './numbers';
import { longest, type VocabularyRule } from './rule';

const said = new RegExp(
  `\\b(?:choose|select|pick|complete|submit|elige|elija|escoge|escoja|selecciona|seleccione|completa)\\s+(?:any\\s+|at least\\s+|al menos\\s+)?(${numberPattern})\\s+(?:of|from|de)\\b`,
  'i',
);

/** Of how many things only some are asked for. */
export const chooseSome: VocabularyRule<number> = {
  id: 'chooseSome',
  find(text) {
    const found = said.exec(text.slice(0, longest));
    const number = found?.slice(1).find((each) => each !== undefined);
    return number === undefined ? null : numberOf(number);
  },
  cases: [
    ['Choose one of the following artifacts', 1],
    ['Select any 2 of these tasks.', 2],
    ['Elige dos de las siguientes tareas', 2],
    ['Choose a book of your own', null],
    ['Submit one lesson plan', null],
  ],
};
