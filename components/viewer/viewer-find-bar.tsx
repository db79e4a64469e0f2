import { useEffect, useRef } from 'preact/hooks';
import type { ViewerCommands } from '@/lib/viewer/commands';
import type { Finding } from '@/lib/viewer/finding-state';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import { FindBar } from './find-bar';

interface Props {
  state: Pick<ViewerState, 'finding'>;
  commands: Pick<ViewerCommands, 'find' | 'highlightAllChanged' | 'closeFind'>;
}

/** The find bar, seeking as the person types. */
export function ViewerFindBar({ state, commands }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { asked } = state.finding.value;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    if (state.finding.peek().query !== '') commands.find('anew');
  }, [asked, state, commands]);
  const change = (change: Partial<Finding>) => {
    state.finding.value = { ...state.finding.value, ...change };
    if ('highlightAll' in change) commands.highlightAllChanged();
    else commands.find('anew');
  };
  return (
    <FindBar
      finding={state.finding.value}
      field={field}
      onChange={change}
      onStep={commands.find}
      onClose={commands.closeFind}
    />
  );
}
