import { HelpView } from '@/components/help/help-view';
import { LessonView } from '@/components/lesson/lesson-view';
import { WelcomeView } from '@/components/welcome/welcome-view';
import { versionNews } from '@/lib/news/versions';
import { nothing } from '../nothing';
import type { Story } from '../story';

const steps = [
  { name: 'new-chromium', browser: 'chromium', pinned: false, hasCredential: false, hasTag: false },
  { name: 'new-firefox', browser: 'firefox', pinned: null, hasCredential: false, hasTag: false },
  { name: 'begun', browser: 'chromium', pinned: true, hasCredential: true, hasTag: false },
  { name: 'done', browser: 'firefox', pinned: true, hasCredential: true, hasTag: true },
] as const;

const shortcuts = [
  { name: '_execute_action', description: 'Open Proofmark', keys: 'Alt+Shift+U' },
  { name: 'tag-selection', description: 'Tag the selected passage', keys: 'Alt+Shift+G' },
  { name: 'next-passage', description: 'Go to the next passage', keys: '' },
];

export const firstStepsStories: Story[] = [
  ...steps.map(({ name, ...state }) => ({
    name: `welcome-${name}`,
    view: () => (
      <WelcomeView
        {...state}
        lessonAddress="#/lesson"
        pasteAddress="#/credentials/paste"
        credentialsAddress="#/credentials"
        coverageAddress="#/coverage"
        onSample={nothing}
      />
    ),
  })),
  { name: 'lesson', surface: true, view: () => <LessonView stepsAddress="#/welcome" /> },
  {
    name: 'help-after-an-update',
    view: () => (
      <HelpView
        unread={versionNews}
        versions={versionNews}
        shortcuts={shortcuts}
        platform="other"
        onChangeKeys={nothing}
      />
    ),
  },
  ...(['mac', 'other'] as const).map((platform) => ({
    name: `help-${platform}`,
    view: () => (
      <HelpView unread={[]} versions={versionNews} shortcuts={shortcuts} platform={platform} onChangeKeys={nothing} />
    ),
  })),
];
