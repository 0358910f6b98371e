import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { BUILT_PAGES, buildPage } from './build-pages';

/** What a browser is answered. */
export interface PageFile {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Which test page stands at which address: the first pattern that matches `host + path` wins. */
export type Addresses = readonly { readonly at: RegExp; readonly page: string; readonly csp?: string }[];

/** Builds all pages of a table of addresses. */
export async function buildAll(addresses: Addresses): Promise<void> {
  for (const page of new Set(addresses.map((address) => address.page))) await buildPage(page);
}

/** Whether an address is that of a test page's own script or style. */
export const isPageFile = (address: string): boolean => new URL(address).pathname.startsWith('/pages/');

/** The file for an address; 404 where the table names none, so a missing page is seen. */
export function fileFor(addresses: Addresses, address: string): PageFile {
  const url = new URL(address);
  const file = (path: string, csp?: string): PageFile => ({
    status: 200,
    contentType: TYPES[extname(path)] ?? 'application/octet-stream',
    headers: csp ? { 'content-security-policy': csp } : {},
    body: readFileSync(path),
  });
  const asset = /^\/pages\/(.+)$/.exec(url.pathname)?.[1];
  if (asset) {
    const path = join(BUILT_PAGES, normalize(asset));
    if (path.startsWith(BUILT_PAGES) && existsSync(path)) return file(path);
  }
  const match = addresses.find(({ at }) => at.test(url.host + url.pathname));
  if (match) return file(join(BUILT_PAGES, match.page, 'index.html'), match.csp);
  return { status: 404, contentType: 'text/plain', headers: {}, body: Buffer.from(`no test page at ${address}`) };
}
