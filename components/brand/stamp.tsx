/** The mark of Proofmark, drawn in one place for this and the browser's own buttons. */
export function Stamp({ size }: { size: number }) {
  return <img class="stamp" src="/icon/proofmark.svg" alt="" width={size} height={size} />;
}
