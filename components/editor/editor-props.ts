import type { Act } from '@/lib/frameworks/editing/act';
import type { FrameworkDraft } from '@/lib/model/framework';

/** What each form of the editor is given beside what it is about. */
export interface FormProps {
  framework: FrameworkDraft;
  onAct: (act: Act) => void;
}
