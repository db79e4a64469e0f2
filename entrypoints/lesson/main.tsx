import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/lesson/lesson.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { LessonView } from '@/components/lesson/lesson-view';
import { keepPlace } from '@/lib/navigation/keep-place';
import { hashOf } from '@/lib/navigation/routes';
import { keepFocus } from '@/lib/own-pages/keep-focus';
import { runUnframed } from '@/lib/own-pages/run-unframed';

runUnframed(async () => {
  const { signal } = new AbortController();
  await keepPlace(signal);
  document.title = i18n.t('lesson.title');
  const view = document.getElementById('view');
  if (view) render(<LessonView stepsAddress={`/workspace.html${hashOf({ page: 'welcome' })}`} />, view);
  const focus = keepFocus(signal);
  // Later, so that what other pages share as they open holds none of it.
  const { startOverlay } = await import('./overlay');
  startOverlay(focus, signal);
});
