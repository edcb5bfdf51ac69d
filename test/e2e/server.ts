import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import * as z from 'zod/mini';
import { root } from './root.ts';

/** A page to serve: the address under which a browser finds it, and its bytes as a portal would send them. */
export interface Page {
  address: string;
  html: Uint8Array;
}

/** A specimen of seeds/: its page, and what is expected of it. */
export interface Specimen extends Page {
  slug: string;
  file: string;
  isNotice: boolean;
}

export interface PortalServer {
  port: number;
  /** What was asked for beyond the pages served, `METHOD address` each. Nothing on these pages asks for anything. */
  strays: string[];
  close: () => Promise<void>;
}

const expectedSchema = z.object({ address: z.url(), notice: z.nullable(z.looseObject({})) });

/** All specimens, in the order of their names. */
export function readSpecimens(): Specimen[] {
  const seeds = path.join(root, 'seeds');
  const folders = readdirSync(seeds, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name: slug }) => {
      const file = path.join(seeds, slug, 'page.html');
      const expected = expectedSchema.parse(JSON.parse(readFileSync(path.join(seeds, slug, 'expected.json'), 'utf8')));
      return { slug, file, address: expected.address, html: readFileSync(file), isNotice: expected.notice !== null };
    })
    .sort((a, b) => a.slug.localeCompare(b.slug));
}

/**
 * Serves pages on loopback as a proxy: a browser that is pointed at it finds each page under the portal's own address,
 * without a port, and whatever else the browser asks for, of any host, is seen and refused.
 */
export async function servePortals(pages: readonly Page[]): Promise<PortalServer> {
  const served = new Map(pages.map((page) => [page.address, page.html]));
  const strays: string[] = [];
  const server = createServer((request, response) => answer(request, response, served, strays));
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    strays.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: portOf(server.address()), strays, close };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: ReadonlyMap<string, Uint8Array>,
  strays: string[],
): void {
  const address = request.url ?? '';
  const html = served.get(address);
  if (address.endsWith('/favicon.ico')) {
    // The browser itself asks every host for one.
    response.writeHead(204).end();
    return;
  }
  if (!html || request.method !== 'GET') {
    strays.push(`${request.method} ${address}`);
    response.writeHead(404).end();
    return;
  }
  // No charset: as with the portals, the page's own <meta> has to say it.
  response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' }).end(html);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
