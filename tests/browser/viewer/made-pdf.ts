/** What a made file holds: the lines of each page, and more where it is wanted. */
interface Made {
  pages: readonly (readonly string[])[];
  title?: string;
  /** In PDF's own words: `/S /r` numbers in small roman letters. */
  labels?: string;
  /** In PDF's own words, on the first page. */
  annotations?: string;
}

export const pageSize = { width: 400, height: 300 };
/** The baseline of the first line, and the step to the next, in points. */
export const firstLine = 260;
export const lineStep = 30;
export const left = 40;

/** A file with these lines on its pages; pdf.js does without the table of objects that is left out. */
export function madePdf({ pages, title, labels, annotations }: Made): Blob {
  const numbers = pages.map((_, at) => 10 + at * 2);
  const objects = pages.flatMap((lines, at) => {
    const content = lines
      .map((line, row) => `BT /F 16 Tf ${left} ${firstLine - row * lineStep} Td (${line}) Tj ET`)
      .join('\n');
    const more = at === 0 && annotations ? `/Annots [${annotations}]` : '';
    return [
      `${numbers[at]} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageSize.width} ${pageSize.height}] ${more}
        /Contents ${(numbers[at] ?? 0) + 1} 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj`,
      `${(numbers[at] ?? 0) + 1} 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    ];
  });
  const lines = [
    '%PDF-1.7',
    `1 0 obj <</Type /Catalog /Pages 2 0 R ${labels ? `/PageLabels <</Nums [0 <<${labels}>>]>>` : ''}>> endobj`,
    `2 0 obj <</Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages.length}>> endobj`,
    `3 0 obj <<${title ? `/Title (${title})` : ''}>> endobj`,
    ...objects,
    '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
    'trailer <</Root 1 0 R /Info 3 0 R>>',
  ];
  return new Blob([lines.join('\n')], { type: 'application/pdf' });
}
