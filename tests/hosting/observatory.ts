import { execFile, execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** MDN's program, installed apart from the project. */
export const observatory = join(import.meta.dirname, 'node_modules/@mdn/mdn-http-observatory');
const program = join(observatory, 'src/index.js');
const graded = z.object({ scan: z.object({ grade: z.string(), score: z.number() }) });

/** What MDN's HTTP Observatory makes of a site. */
export type Grade = z.infer<typeof graded>['scan'];

/**
 * Has MDN's HTTP Observatory look at a server of this machine, over TLS: whatever the server answers goes
 * through as it is.
 *
 * @param address Where the server answers, without TLS.
 * @param work A folder for the certificate, which is gone afterwards.
 */
export async function gradeOf(address: string, work: string): Promise<Grade> {
  // It asks for a list of sites that browsers know beforehand, which would be fetched; this one is on none.
  await writeFile(join(observatory, 'conf/hsts-preload.json'), '{}');
  const [key, certificate] = [`${work}.key`, `${work}.pem`];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', ...made, ...subject], { stdio: 'ignore' });
  const server = createServer(
    { key: await readFile(key), cert: await readFile(certificate) },
    ({ url, method, headers }, answer) => {
      // A server that answers under one name only is asked by that.
      const own = { ...headers, host: new URL(address).host };
      request(address + (url ?? '/'), { method, headers: own }, (from) => {
        answer.writeHead(from.statusCode ?? 502, from.rawHeaders);
        from.pipe(answer);
      }).end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : undefined;
    const scan = `import { scan } from ${JSON.stringify(program)}; console.log(JSON.stringify(await scan('localhost:${port}')))`;
    const env = { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: certificate };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', scan], {
      env,
    });
    return graded.parse(JSON.parse(stdout.slice(stdout.indexOf('{')))).scan;
  } finally {
    server.close();
    server.closeAllConnections();
    for (const file of [key, certificate]) await rm(file, { force: true });
  }
}
