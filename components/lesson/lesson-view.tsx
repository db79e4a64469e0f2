import { i18n } from '#i18n';

interface Props {
  /** Where the first steps are. */
  stepsAddress: string;
}

/** A short lesson plan to try tagging on, beside what is to be done with it. */
export function LessonView({ stepsAddress }: Props) {
  return (
    <div class="lesson surface">
      <aside class="lesson-guide" aria-labelledby="lesson-guide">
        <h2 id="lesson-guide">{i18n.t('lesson.guide.title')}</h2>
        <ol>
          <li>{i18n.t('lesson.guide.select')}</li>
          <li>{i18n.t('lesson.guide.tag')}</li>
          <li>{i18n.t('lesson.guide.choose')}</li>
        </ol>
        <p class="small quiet">{i18n.t('lesson.guide.sample')}</p>
        <a class="button" href={stepsAddress}>
          {i18n.t('lesson.guide.back')}
        </a>
      </aside>
      <main>
        <h1>{i18n.t('lesson.title')}</h1>
        <p class="quiet">{i18n.t('lesson.facts')}</p>
        <h2>{i18n.t('lesson.goals')}</h2>
        <ul>
          <li>{i18n.t('lesson.goalCompare')}</li>
          <li>{i18n.t('lesson.goalDraw')}</li>
          <li>{i18n.t('lesson.goalExplain')}</li>
        </ul>
        <h2>{i18n.t('lesson.opening')}</h2>
        <p>{i18n.t('lesson.openingText')}</p>
        <h2>{i18n.t('lesson.work')}</h2>
        <p>{i18n.t('lesson.workText')}</p>
        <p>{i18n.t('lesson.workCheck')}</p>
        <h2>{i18n.t('lesson.wrong')}</h2>
        <p>{i18n.t('lesson.wrongText')}</p>
        <h2>{i18n.t('lesson.end')}</h2>
        <p>{i18n.t('lesson.endText')}</p>
      </main>
    </div>
  );
}
