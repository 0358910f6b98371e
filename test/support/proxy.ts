import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down who wanted out. */
export interface DeadEndProxy {
  readonly address: string;
  /** `METHOD host:port` or `METHOD url`, in the order asked. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the proxy on a free port. Every request that leaves a browser set to it is refused, and logged unless it is
 * one of the `browsersOwn`.
 */
export async function openDeadEndProxy(browsersOwn: RegExp): Promise<DeadEndProxy> {
  const asked: string[] = [];
  const log = (line: string) => {
    if (!browsersOwn.test(line)) asked.push(line);
  };
  const server: Server = createServer((request, response) => {
    log(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    log(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
