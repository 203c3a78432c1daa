import type { ServerResponse } from 'node:http';
import { diskTrouble } from '../../disk-trouble.ts';

/** Answers the page on which she writes. */
export function sendJson(response: ServerResponse, status: number, what: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(what));
}

/**
 * Tells what is wrong with the disk.
 *
 * @param where The path to name when the error names none.
 * @throws The error itself, when it is of another kind.
 */
export function sendDiskTrouble(response: ServerResponse, error: unknown, where: string): void {
  // Nothing was run here that could be run again.
  const why = diskTrouble(error, where)?.replace(/,? then run this again\.$/, '.');
  if (why === undefined) throw error;
  sendJson(response, 507, { why });
}
