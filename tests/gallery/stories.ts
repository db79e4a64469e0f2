import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/styles/overlay.css';
import '@/components/state/state.css';
import '@/components/changed-text/changed-text.css';
import '@/components/coverage/coverage.css';
import '@/components/rating/rating.css';
import '@/components/notice/notice.css';
import '@/components/popup/popup.css';
import '@/components/side-panel/side-panel.css';
import '@/components/matrix/matrix.css';
import '@/components/matrix/print.css';
import '@/components/artifacts/artifacts.css';
import '@/components/programs/programs.css';
import '@/components/read-through/read-through.css';
import '@/components/read-through/print.css';
import '@/components/editor/editor.css';
import '@/components/settings/settings.css';
import '@/components/documents/google-docs/diagnosis.css';
import '@/components/ask/ask.css';
import '@/components/blackout/blackout.css';
import '@/components/feedback/threads.css';
import '@/components/feedback/feedback.css';
import '@/components/reviewer/answer-form.css';
import '@/components/reviewer/reviewer.css';
import '@/components/brand/brand.css';
import '@/components/workspace/workspace.css';
import '@/components/drop-area/drop-area.css';
import '@/components/intake/intake.css';
import '@/components/welcome/welcome.css';
import '@/components/help/help.css';
import '@/components/lesson/lesson.css';
import '@/components/viewer/viewer.css';
import '@/components/viewer/viewer-bars.css';
import '@/components/viewer/find-bar.css';
import '@/components/viewer/viewer-sidebar.css';
import '@/components/viewer/viewer-notices.css';
import '@/components/hand-in/hand-in.css';
import './gallery.css';
import { askedStories } from './stories/asked-stories';
import { blackoutStories } from './stories/blackout-stories';
import { diagnosisStories } from './stories/diagnosis-stories';
import { editorStories } from './stories/editor-stories';
import { feedbackStories } from './stories/feedback-stories';
import { firstStepsStories } from './stories/first-steps-stories';
import { handInStories } from './stories/hand-in-stories';
import { intakeStories } from './stories/intake-stories';
import { overlayStories } from './stories/overlay-stories';
import { panelStories } from './stories/panel-stories';
import { popupStories } from './stories/popup-stories';
import { ratingStories } from './stories/rating-stories';
import { readThroughStories } from './stories/read-through-stories';
import { reviewerStories } from './stories/reviewer-stories';
import { settingsStories } from './stories/settings-stories';
import { stateStories } from './stories/state-stories';
import { viewerStories } from './stories/viewer-stories';
import { workspaceStories } from './stories/workspace-stories';
import type { Story } from './story';

/** Every component in every state, with the styles of all. */
export const stories: readonly Story[] = [
  ...stateStories,
  ...firstStepsStories,
  ...popupStories,
  ...ratingStories,
  ...panelStories,
  ...workspaceStories,
  ...readThroughStories,
  ...editorStories,
  ...settingsStories,
  ...feedbackStories,
  ...reviewerStories,
  ...blackoutStories,
  ...askedStories,
  ...diagnosisStories,
  ...overlayStories,
  ...viewerStories,
  ...handInStories,
  ...intakeStories,
];
