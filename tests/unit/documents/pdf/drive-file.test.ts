import { expect, test } from 'vitest';
import { driveDownload, isDriveDownload, isPdfByTitle } from '@/lib/documents/pdf/drive-file';

test('Drive hands over a file by its id, to the account that it is open in', () => {
  const file = { id: '1aB-cD_eFgHiJ', account: null, resourceKey: null };
  expect(driveDownload(file)).toBe('https://drive.google.com/uc?export=download&id=1aB-cD_eFgHiJ');
  expect(driveDownload({ ...file, account: '2', resourceKey: '0-a' })).toBe(
    'https://drive.google.com/u/2/uc?export=download&id=1aB-cD_eFgHiJ&resourcekey=0-a',
  );
});

test('what Drive hands over is known by its address, and nothing else is', () => {
  expect(isDriveDownload('https://drive.google.com/u/1/uc?export=download&id=x')).toBe(true);
  expect(isDriveDownload('https://drive.google.com/file/d/x/view')).toBe(false);
  expect(isDriveDownload('https://drive.google.com.evil.example/uc?id=x')).toBe(false);
  expect(isDriveDownload('http://drive.google.com/uc?id=x')).toBe(false);
  expect(isDriveDownload('')).toBe(false);
});

test.each([
  ['lesson plan.pdf - Google Drive', 'yes'],
  ['Lesson.PDF – Google Drive', 'yes'],
  ['Plan - v2.pdf - Google Drive', 'yes'],
  ['plan.docx - Google Drive', 'no'],
  ['film.mp4', 'no'],
  ['Lesson plan - Google Drive', 'perhaps'],
  ['Week 3. Shadows - Google Drive', 'perhaps'],
  ['', 'perhaps'],
] as const)('by its title, %s is a PDF: %s', (title, answer) => {
  expect(isPdfByTitle(title)).toBe(answer);
});
