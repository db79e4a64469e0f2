import { i18n } from '#i18n';
import type { Direction, Edge } from '@/lib/tagging/span';

interface Props {
  onResize: (edge: Edge, direction: Direction) => void;
}

const edges = [
  {
    edge: 'start',
    steps: [
      { name: 'startLonger', sign: '◂', direction: 'longer' },
      { name: 'startShorter', sign: '▸', direction: 'shorter' },
    ],
  },
  {
    edge: 'end',
    steps: [
      { name: 'endShorter', sign: '◂', direction: 'shorter' },
      { name: 'endLonger', sign: '▸', direction: 'longer' },
    ],
  },
] as const;

/** Four small buttons that move the passage's ends by a word. */
export function PassageEdges({ onResize }: Props) {
  return (
    <fieldset class="edges">
      <legend class="visually-hidden">{i18n.t('card.passage')}</legend>
      {edges.map(({ edge, steps }) => (
        <span key={edge} class="edge">
          <span class="quiet small" aria-hidden="true">
            {i18n.t(`card.${edge}`)}
          </span>
          {steps.map(({ name, sign, direction }) => (
            <button
              key={name}
              type="button"
              class="button plain"
              aria-label={i18n.t(`card.${name}`)}
              title={i18n.t(`card.${name}`)}
              onClick={() => onResize(edge, direction)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
        </span>
      ))}
    </fieldset>
  );
}
