/** Serves a folder locally, so that pages have an address that extensions may read. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
};

export interface FileServer {
  /** `http://localhost:PORT/`, with the slash. */
  readonly address: string;
  close(): void;
}

/** Headers with which saved pages show their text and inline styles, and fetch and run nothing. */
export const BLOCKED = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** `headers` go with every answer: a Content-Security-Policy blocks a saved page's scripts and network, for example. */
export async function serveFolder(folder: string, headers: Readonly<Record<string, string>> = {}): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
