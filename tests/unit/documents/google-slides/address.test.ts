import { expect, test } from 'vitest';
import { parseSlidesAddress } from '@/lib/documents/google-slides/address';

const id = '1aB-cD_eFgHiJkLmNoPq';
const slides = 'https://docs.google.com/presentation';

test('the address names the presentation, the account, and the slide in its fragment before that in its query', () => {
  expect(parseSlidesAddress(`${slides}/d/${id}/edit`)).toEqual({ presentationId: id, account: null, slideId: null });
  expect(parseSlidesAddress(`${slides}/u/1/d/${id}/edit?slide=id.p#slide=id.g3f7_0_5`)).toEqual({
    presentationId: id,
    account: '1',
    slideId: 'g3f7_0_5',
  });
  expect(parseSlidesAddress(`${slides}/d/${id}/edit?usp=sharing&slide=id.p3`)?.slideId).toBe('p3');
});

test.each([
  `${slides}/d/${id}/present`,
  `${slides}/d/${id}/preview`,
  `${slides}/d/e/2PACX-${id}/pub`,
  `${slides}/u/0/`,
  `https://docs.google.com/document/d/${id}/edit`,
  `https://docs.google.com.evil.example/presentation/d/${id}/edit`,
])('%s is no presentation in the editor', (address) => {
  expect(parseSlidesAddress(address)).toBeNull();
});
