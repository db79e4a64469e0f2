import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

interface Props {
  /** What dropping does, said while a file is over the window. */
  words: string;
  onFile: (file: File) => void;
}

/** The whole window takes files, whatever is shown in it. */
export function DropArea({ words, onFile }: Props) {
  const over = useSignal(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const follow = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      over.value = true;
    };
    addEventListener('dragenter', follow, { signal });
    addEventListener('dragover', follow, { signal });
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && leave(), { signal });
    addEventListener(
      'drop',
      (event) => {
        leave();
        if (!holdsFiles(event)) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
      { signal },
    );
    const leave = () => {
      over.value = false;
    };
    return () => ending.abort();
  }, [over, onFile]);
  return over.value ? <DropNote words={words} /> : null;
}

export function DropNote({ words }: Pick<Props, 'words'>) {
  return (
    <div class="drop-area" role="status">
      <p class="surface">{words}</p>
    </div>
  );
}
