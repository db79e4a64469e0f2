import { expect, test } from 'vitest';
import { fileNameOf } from '@/lib/pdf-files/file-name';

test('a file is named as its server says, in whatever script', () => {
  expect(fileNameOf('https://example.org/get?id=7', 'attachment; filename="Lesson plan.pdf"')).toBe('Lesson plan.pdf');
  expect(fileNameOf('https://example.org/x', "inline; filename=x.pdf; filename*=UTF-8''%C3%9Cbung%201.pdf")).toBe(
    'Übung 1.pdf',
  );
});

test('or else as its address ends', () => {
  expect(fileNameOf('https://example.org/a/Unit%202.pdf?download=1')).toBe('Unit 2.pdf');
  expect(fileNameOf('file:///home/someone/plan.pdf')).toBe('plan.pdf');
});

test('a name holds no path, no control characters and no mark that turns its direction round', () => {
  expect(fileNameOf('https://example.org/', 'attachment; filename="../../etc/passwd"')).toBe('passwd');
  expect(fileNameOf('https://example.org/', 'attachment; filename="a\u202Efdp.exe"')).toBe('afdp.exe');
});

test('what has no name gets one', () => {
  expect(fileNameOf('https://example.org/')).toBe('document.pdf');
  expect(fileNameOf('not an address')).toBe('document.pdf');
  expect(fileNameOf('https://example.org/%E0%A4%A.pdf')).toBe('%E0%A4%A.pdf');
});

test('a name without end is cut', () => {
  expect(fileNameOf(`https://example.org/${'a'.repeat(5_000)}.pdf`)).toBe('a'.repeat(200));
});
