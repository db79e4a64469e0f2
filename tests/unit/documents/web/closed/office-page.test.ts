import { expect, test } from 'vitest';
import { officeAppOf } from '@/lib/documents/web/closed/office-page';

test.each([
  ['https://school.sharepoint.com/:w:/r/sites/grade4/Shared%20Documents/Plan.docx?d=w1&web=1', 'word'],
  ['https://school-my.sharepoint.com/:p:/g/personal/a_b/Exyz?e=1', 'powerpoint'],
  ['https://school.sharepoint.com/:x:/s/grade4/Exyz', 'excel'],
  ['https://school.sharepoint.com/sites/a/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Plan.docx&action=edit', 'word'],
  ['https://onedrive.live.com/edit.aspx?resid=1&file=Slides.pptx', 'powerpoint'],
  ['https://onedrive.live.com/view.aspx?resid=1&ithint=w', 'word'],
  ['https://view.officeapps.live.com/op/view.aspx?src=https%3A%2F%2Fschool.example%2Fplan.docx', 'word'],
  ['https://word.cloud.microsoft/open/onedrive/?docId=1', 'word'],
  ['https://excel.cloud.microsoft/open/x', 'excel'],
])('%s is open in %s', (address, app) => {
  expect(officeAppOf(address)).toBe(app);
});

test.each([
  '',
  'https://word.cloud.microsoft/',
  'https://school.sharepoint.com/sites/grade4/SitePages/Home.aspx',
  'https://school.sharepoint.com/:b:/r/sites/grade4/Plan.pdf',
  'https://school.sharepoint.com/:f:/r/sites/grade4',
  'https://onedrive.live.com/?id=root',
  'https://sharepoint.com.evil.example/:w:/r/Plan.docx',
  'http://school.sharepoint.com/:w:/r/Plan.docx',
  'https://evil.example/_layouts/15/Doc.aspx?file=Plan.docx',
])('%s is open in none of them', (address) => {
  expect(officeAppOf(address)).toBeNull();
});
