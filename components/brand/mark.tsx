/** The stamp: what was proved, and the line that proves it. As in `public/icon/proofmark.svg`. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path class="brand-stamp" d="M10.5 1.5h11l9 9v11l-9 9h-11l-9-9v-11Z" />
      <path class="brand-tick" d="m9 13.2 5 5L23.3 7.4" />
      <path class="brand-line" d="M9 24h14" />
    </svg>
  );
}
