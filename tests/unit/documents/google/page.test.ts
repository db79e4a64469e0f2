import { expect, test } from 'vitest';
import { googlePageOf } from '@/lib/documents/google/page';

const id = '1aB-cD_eFgHiJkLmNoPqRsTuVwXyZ0123456789abcd';
const docs = 'https://docs.google.com';
const drive = 'https://drive.google.com';

test.each([
  [`${docs}/document/d/${id}/edit`, null],
  [`${docs}/document/d/${id}/edit?tab=t.0#heading=h.abc`, null],
  [`${docs}/document/d/${id}/edit?usp=sharing`, null],
  [`${docs}/document/d/${id}`, null],
  [`${docs}/document/d/${id}/`, null],
  [`${docs}/document/d/${id}/view`, null],
  [`${docs}/document/d/${id}/preview`, null],
  [`${docs}/document/u/0/d/${id}/edit`, '0'],
  [`${docs}/document/u/12/d/${id}/edit?tab=t.9x`, '12'],
  [`${docs}/a/school.example/document/d/${id}/edit`, null],
  [`https://teacher@docs.google.com/document/d/${id}/edit`, null],
])('%s is a document in Google Docs', (address, account) => {
  expect(googlePageOf(address)).toEqual({ kind: 'document', id, account });
});

test.each([
  [`${docs}/presentation/d/${id}/edit`, 'edit', null],
  [`${docs}/presentation/d/${id}/edit?slide=id.p3#slide=id.p3`, 'edit', null],
  [`${docs}/presentation/u/1/d/${id}/edit`, 'edit', '1'],
  [`${docs}/presentation/d/${id}/view`, 'edit', null],
  [`${docs}/presentation/d/${id}/present?slide=id.p`, 'present', null],
  [`${docs}/presentation/d/${id}/preview`, 'preview', null],
  [`${docs}/presentation/d/${id}/embed?start=false`, 'preview', null],
])('%s is a presentation', (address, view, account) => {
  expect(googlePageOf(address)).toEqual({ kind: 'presentation', view, id, account });
});

test.each([
  [`${docs}/spreadsheets/d/${id}/edit#gid=0`, 'spreadsheet'],
  [`${docs}/spreadsheets/u/2/d/${id}/htmlview`, 'spreadsheet'],
  [`${docs}/forms/d/${id}/edit`, 'form'],
  [`${docs}/forms/u/0/d/${id}/edit`, 'form'],
  [`${docs}/drawings/d/${id}/edit`, 'drawing'],
])('%s is a %s', (address, kind) => {
  expect(googlePageOf(address)).toMatchObject({ kind, id });
});

test.each([
  [`${drive}/file/d/${id}/view?usp=drive_link`, null, null],
  [`${drive}/file/d/${id}`, null, null],
  [`${drive}/file/u/3/d/${id}/preview`, '3', null],
  [`${drive}/file/d/${id}/view?resourcekey=0-Ab_c`, null, '0-Ab_c'],
  [`${drive}/file/d/${id}/view?resourcekey=%3Cscript%3E`, null, null],
  [`${drive}/a/school.example/file/d/${id}/view`, null, null],
  [`${docs}/file/d/${id}/edit`, null, null],
])('%s is the preview of a file', (address, account, resourceKey) => {
  expect(googlePageOf(address)).toEqual({ kind: 'file', id, account, resourceKey });
});

test.each([
  `${docs}/document/d/e/2PACX-1v${id}/pub`,
  `${docs}/document/u/0/d/e/2PACX-1v${id}/pub?embedded=true`,
  `${docs}/document/d/${id}/pub`,
  `${docs}/document/d/${id}/mobilebasic?tab=t.0`,
  `${docs}/presentation/d/e/2PACX-1v${id}/pub?start=false`,
  `${docs}/presentation/d/${id}/htmlpresent`,
  `${docs}/spreadsheets/d/e/2PACX-1v${id}/pubhtml`,
  `${docs}/forms/d/e/1FAIpQL${id}/viewform`,
  `${docs}/forms/d/${id}/viewform`,
])('%s is a web page like others', (address) => {
  expect(googlePageOf(address)).toEqual({ kind: 'web' });
});

test.each([
  '',
  'not an address',
  'about:blank',
  `${docs}/`,
  `${docs}/document/`,
  `${docs}/document/u/0/`,
  `${docs}/document/create`,
  `${docs}/document/d/${id}/copy`,
  `${docs}/document/d/${id}/export?format=txt`,
  `${docs}/document/d/${id}/template/preview`,
  `${docs}/document/d/short/edit`,
  `${docs}/document/d/${'a'.repeat(500)}/edit`,
  `${docs}/document/d/${id}%2Fedit/edit`,
  `${docs}/document/../d/${id}/edit`,
  `${docs}/documents/d/${id}/edit`,
  `${docs}/presentation/d/${id}/copy`,
  `${docs}/x/document/d/${id}/edit`,
  `http://docs.google.com/document/d/${id}/edit`,
  `https://docs.google.com:8443/document/d/${id}/edit`,
  `https://docs.google.com.evil.example/document/d/${id}/edit`,
  `https://docs.google.com@evil.example/document/d/${id}/edit`,
  `https://evil.example/docs.google.com/document/d/${id}/edit`,
  `https://evil.example/#${docs}/document/d/${id}/edit`,
  `https://xdocs.google.com/document/d/${id}/edit`,
  `view-source:${docs}/document/d/${id}/edit`,
  `javascript:'${docs}/document/d/${id}/edit'`,
  `${drive}/drive/my-drive`,
  `${drive}/drive/folders/${id}`,
  `${drive}/file/d/${id}/other`,
  `${drive}/uc?export=download&id=${id}`,
  'https://classroom.google.com/c/abc',
  'https://sites.google.com/view/lesson',
])('%s is nothing of the kind', (address) => {
  expect(googlePageOf(address)).toBeNull();
});
