import { expect, test } from 'vitest';
import { LessonView } from '@/components/lesson/lesson-view';
import { only, shown } from '../shown';

test('a lesson plan stands beside what is to be done with it, and leads back to the first steps', () => {
  const place = shown(<LessonView stepsAddress="/workspace.html#/welcome" />);
  const guide = only(place, 'aside');
  expect(document.getElementById(guide.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('lesson.guide.title');
  expect([...guide.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual([
    ...['lesson.guide.select', 'lesson.guide.tag', 'lesson.guide.choose'],
  ]);
  const back = only<HTMLAnchorElement>(guide, 'a');
  expect([back.textContent, back.getAttribute('href')]).toEqual(['lesson.guide.back', '/workspace.html#/welcome']);
  expect([...place.querySelectorAll('main > :is(h1, h2, p), main li')].map(({ textContent }) => textContent)).toEqual([
    ...['lesson.title', 'lesson.facts', 'lesson.goals', 'lesson.goalCompare', 'lesson.goalDraw', 'lesson.goalExplain'],
    ...['lesson.opening', 'lesson.openingText', 'lesson.work', 'lesson.workText', 'lesson.workCheck'],
    ...['lesson.wrong', 'lesson.wrongText', 'lesson.end', 'lesson.endText'],
  ]);
});
