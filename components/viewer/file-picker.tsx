import type { RefObject } from 'preact';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  label: string;
  onFile: (file: File) => void;
}

/** The browser's own way to choose a file; buttons elsewhere click it. */
export function FilePicker({ field, label, onFile }: Props) {
  return (
    <input
      ref={field}
      type="file"
      accept="application/pdf,.pdf"
      aria-label={label}
      hidden
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) onFile(file);
        event.currentTarget.value = '';
      }}
    />
  );
}
