/** A text of the source, in its own lines and in the direction of its own script. Nothing where there is none. */
export function WrittenText({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <p class="written" dir="auto">
      {text}
    </p>
  );
}
