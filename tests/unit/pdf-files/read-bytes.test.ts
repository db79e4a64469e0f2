import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { claimsToBePdf, readFile } from '@/lib/pdf-files/read-bytes';

describe('reading a file', () => {
  test('gives its bytes and their SHA-256, also after the bytes were given away', async () => {
    const content = '%PDF-1.7 a lesson';
    const { bytes, hash } = await readFile(new Blob([content]));
    expect(new TextDecoder().decode(bytes)).toBe(content);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    expect(await hash).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test('an empty one is refused', async () => {
    await expect(readFile(new Blob([]))).rejects.toMatchObject({ problem: 'empty' });
  });

  test.each([
    ['%PDF-1.4 and so on', true],
    [`${'junk '.repeat(20)}%PDF-1.4`, true],
    ['<!doctype html>', false],
    [`${' '.repeat(2000)}%PDF-1.4`, false],
  ])('%#: whether it claims to be a PDF', async (content, claims) => {
    expect(await claimsToBePdf(new Blob([content]))).toBe(claims);
  });
});
