/** @param bytes of a file, whose size people know in kilobytes and megabytes */
export function sizeInWords(bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const size = bytes / (bytes < 1e6 ? 1e3 : 1e6);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: bytes < 1e6 ? 0 : 1 }).format(
    size,
  );
}
