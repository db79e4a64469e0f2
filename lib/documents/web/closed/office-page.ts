/** Programs of Microsoft's that run in a tab, in a frame of another site, which draws the document. */
export type OfficeApp = 'word' | 'powerpoint' | 'excel';

/** In links of SharePoint and OneDrive, such as `/:w:/r/sites/…`. */
const byLetter: Readonly<Record<string, OfficeApp>> = { w: 'word', p: 'powerpoint', x: 'excel' };
const byEnding: readonly [RegExp, OfficeApp][] = [
  [/\.(docx?|docm|dotx|odt|rtf)$/i, 'word'],
  [/\.(pptx?|pptm|ppsx?|odp)$/i, 'powerpoint'],
  [/\.(xlsx?|xlsm|xlsb|ods|csv)$/i, 'excel'],
];
const owners = /(^|\.)(sharepoint\.com|sharepoint\.us|onedrive\.live\.com|1drv\.ms|officeapps\.live\.com)$/;

/** Which of them an address opens; null where it says nothing of the kind. */
export function officeAppOf(address: string): OfficeApp | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return null;
  const { hostname, pathname, searchParams } = url;
  const [, own] = /^(word|powerpoint|excel)\.cloud\.microsoft$/.exec(hostname) ?? [];
  // Their front pages list documents.
  if (own) return pathname === '/' ? null : (own as OfficeApp);
  if (!owners.test(hostname)) return null;
  const [, letter = ''] = /^\/:([a-z]):\//.exec(pathname) ?? [];
  if (letter !== '') return byLetter[letter] ?? null;
  if (!/\/(doc|wopiframe|edit|view|embed)[\w]*\.aspx$/i.test(pathname)) return null;
  const name = searchParams.get('file') ?? searchParams.get('src') ?? '';
  return byEnding.find(([ending]) => ending.test(name))?.[1] ?? byLetter[searchParams.get('ithint') ?? ''] ?? null;
}
