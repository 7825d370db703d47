// Serves pages under the names of real news hosts, on this machine alone: a proxy that takes every host name, and one
// TLS server behind it. Whatever the browser asks for lands here, so that nothing gets out and everything is written down.

import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate.ts';
import { VENDOR_HOST } from './launch-browser.ts';

export interface NewsPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What follows the body, on its way until then. */
  readonly rest?: Promise<string>;
}

export interface NewsServer {
  /** Of the proxy, on 127.0.0.1. */
  readonly port: number;
  /** Adds or replaces what stands under an address (`https://www.bbc.co.uk/news/x`, or http); a plain string is HTML. */
  serve(url: string, page: string | NewsPage): void;
  /** Every host that was asked for, once, but for those under which pages are served: empty when nothing leaked. */
  strangeHosts(): string[];
  /** The addresses that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function startNewsServer(pages: Readonly<Record<string, string | NewsPage>> = {}): Promise<NewsServer> {
  const served = new Map(Object.entries(pages));
  const requests: string[] = [];
  const hosts = new Set<string>();
  const tunnels = new Set<Duplex>();

  const answer = (url: string, response: ServerResponse): void => {
    requests.push(url);
    const page = served.get(url);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no page under this address.');
      return;
    }
    const { body, headers = {}, rest } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    if (rest === undefined) response.end(body);
    else {
      response.write(body);
      void rest.then((text) => response.end(text));
    }
  };
  const origin = createHttpsServer(makeCertificate('Pages of the tests'), (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, response),
  );
  const originPort = await listen(origin);

  const proxy = createHttpServer((request, response) => {
    // Without TLS a proxy is asked for whole addresses.
    const { url = '' } = request;
    if (URL.canParse(url)) hosts.add(new URL(url).hostname);
    answer(url, response);
  });
  proxy.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    hosts.add((request.url ?? '').replace(/:\d+$/, ''));
    const upstream = connect(originPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const end of [client, upstream]) {
      tunnels.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => tunnels.delete(end));
    }
  });
  const port = await listen(proxy);

  return {
    port,
    requests,
    serve: (url, page) => void served.set(url, page),
    strangeHosts: () => {
      const own = new Set([VENDOR_HOST, ...[...served.keys()].map((url) => new URL(url).hostname)]);
      return [...hosts].filter((host) => !own.has(host)).toSorted();
    },
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      origin.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([closed(origin), closed(proxy)]);
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<unknown> {
  return new Promise((resolve) => server.close(resolve));
}
