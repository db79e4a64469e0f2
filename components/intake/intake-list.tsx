import { i18n } from '#i18n';
import { focusNeighbour } from '@/components/focus/focus-neighbour';
import type { Intake } from '@/lib/frameworks/intake/intake';
import { saidBy } from '@/lib/frameworks/intake/steps';
import type { IntakeId } from '@/lib/model/ids';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { momentInWords } from '@/lib/words/dates-in-words';

interface Props {
  intakes: readonly Intake[];
  addressOf: (id: IntakeId) => string;
  onDiscard: (id: IntakeId) => void;
}

/** What is being taken in and not kept yet. */
export function IntakeList({ intakes, addressOf, onDiscard }: Props) {
  if (intakes.length === 0) return null;
  return (
    <section class="intakes" aria-label={i18n.t('intake.open')}>
      <h2>{i18n.t('intake.open')}</h2>
      <ul class="list">
        {intakes.map((intake) => {
          const name = saidBy(intake).title ?? (intake.title || intake.name || i18n.t('intake.pasted'));
          return (
            <li key={intake.id} class="intake">
              <p>
                <bdi>{name}</bdi>
                <span class="small quiet"> {momentInWords(intake.createdAt, localeOfWords(), 'sentence')}</span>
              </p>
              <a class="button" href={addressOf(intake.id)} aria-label={i18n.t('intake.continueLabel', [name])}>
                {i18n.t('intake.continue')}
              </a>
              <button
                type="button"
                class="button danger"
                aria-label={i18n.t('intake.discardLabel', [name])}
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  onDiscard(intake.id);
                }}
              >
                {i18n.t('intake.discard')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
