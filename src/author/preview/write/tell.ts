import type { ServerResponse } from 'node:http';

/** Answers the page on which she writes. */
export function tell(response: ServerResponse, status: number, what: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(what));
}
