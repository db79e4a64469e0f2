import { isZip, readDirectory } from '@/lib/file-formats/zip/directory';

/** Whether bytes are an Office package with a main part of this name. Quick, and never throws. */
export function isPackageWith(bytes: Uint8Array, mainPart: RegExp): boolean {
  if (!isZip(bytes)) return false;
  try {
    const names = readDirectory(bytes).map(({ name }) => name.toLowerCase());
    return names.includes('[content_types].xml') && names.some((name) => mainPart.test(name));
  } catch {
    return false;
  }
}
