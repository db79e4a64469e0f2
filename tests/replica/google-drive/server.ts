import { startStandIn } from '../stand-in/server.ts';

/**
 * Stands in for drive.google.com and drive.usercontent.google.com. NOT Google Drive: a preview that is only a title, and
 * files that are handed over by way of the second host, as public sources tell (unverified).
 */
export interface DriveReplica {
  port: number;
  /** The address of the preview of a file. Without bytes Drive answers a download with a page. */
  add(id: string, name: string, bytes: Uint8Array | null): string;
  close(): Promise<void>;
}

export async function startDriveReplica(): Promise<DriveReplica> {
  const files = new Map<string, { name: string; bytes: Uint8Array | null }>();
  const server = await startStandIn((request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const id = /^\/file\/d\/([\w-]+)\/view$/.exec(url.pathname)?.[1] ?? url.searchParams.get('id') ?? '';
    const file = files.get(id);
    if (url.pathname === '/uc' && url.hostname === 'drive.google.com') {
      response.writeHead(303, { location: `https://drive.usercontent.google.com/download?id=${id}` });
      response.end();
    } else if (url.pathname === '/download' && file?.bytes) {
      const disposition = `attachment; filename="${file.name}"`;
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': disposition });
      response.end(file.bytes);
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><title>${file?.name ?? 'Nothing'} - Google Drive</title><p>A replica.</p>`);
    }
  });
  return {
    port: server.port,
    add(id, name, bytes) {
      files.set(id, { name, bytes });
      return `https://drive.google.com/file/d/${id}/view?usp=sharing`;
    },
    close: server.close,
  };
}
