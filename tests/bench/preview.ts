import { spawn } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { keyCookie } from '../site/key-cookie.ts';

const patience = 120_000;

/**
 * Starts the preview, opens a post, saves it with a new word, and waits until
 * the word is there.
 *
 * @param command The preview's command.
 * @param file The post's file, an absolute path.
 * @param path The post's address, from the address that the preview prints.
 * @returns Seconds until the preview answered, and from the save until the word was seen.
 */
export async function timePreview(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  file: string,
  path: string,
): Promise<{ readonly ready: number; readonly visible: number }> {
  const [program = '', ...words] = command;
  const start = performance.now();
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const home = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
        if (address) resolve(address);
      });
      child.on('close', () => reject(new Error(`The preview ended:\n${said}`)));
    });
    // A preview whose address has a key in it gives it back as a cookie; earlier ones have none.
    const headers = { cookie: await until(() => keyCookie(home)) };
    const get = (address: string | URL) => fetch(address, { headers });
    const page = new URL('.', home);
    await until(async () => (await get(page)).ok || undefined);
    const ready = seconds(start);
    const address = new URL(path, home);
    await until(async () => (await get(address)).ok || undefined);
    const word = 'wordthatnobodywrote';
    const saved = performance.now();
    await appendFile(file, `\n${word}\n`);
    await until(async () => (await (await get(address)).text()).includes(word) || undefined);
    return { ready, visible: seconds(saved) };
  } finally {
    child.kill('SIGTERM');
  }
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

/** Asks again and again until there is an answer. */
async function until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const start = performance.now();
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    if (performance.now() - start > patience) throw new Error('The preview did not answer in two minutes.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
