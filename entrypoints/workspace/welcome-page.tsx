import { WelcomeView } from '@/components/welcome/welcome-view';
import { useLive } from '@/lib/live/use-live';
import { toCoverage } from '@/lib/navigation/coverage-route';
import { hashOf } from '@/lib/navigation/routes';
import { loadSample } from '@/lib/programs/load-sample';
import { firstSteps } from '@/lib/surfaces/workspace/first-steps';
import { usePinned } from '@/lib/surfaces/workspace/use-pinned';
import { lessonAddress } from '@/lib/tabs/lesson-page';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

export function WelcomePage({ db, controller, route }: PageProps) {
  const state = useLive(route, () => firstSteps(db));
  const pinned = usePinned();
  return (
    <ShownPage state={state.value}>
      {(steps) => (
        <WelcomeView
          {...steps}
          browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
          pinned={pinned.value}
          lessonAddress={lessonAddress()}
          pasteAddress={hashOf({ page: 'credentials', paste: true })}
          credentialsAddress={hashOf({ page: 'credentials' })}
          coverageAddress={hashOf(toCoverage())}
          onSample={() => void controller.make(() => loadSample(db))}
        />
      )}
    </ShownPage>
  );
}
