// Runs one of the author's commands, and says in plain words when it fails.
import { writeFile, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname ?? process.cwd(), '..', '..');
const [name] = process.argv.slice(2);
try {
  const { run } = await import(`./${name}.ts`);
  process.exitCode = await run(
    process.env,
    root,
    new Date(),
    (line) => console.log(line),
    process.argv.slice(3),
  );
} catch (error) {
  const details = join(root, 'node_modules', '.cache', 'last-error.txt');
  await mkdir(dirname(details), { recursive: true });
  await writeFile(details, `${process.version}\n${error?.stack ?? error}\n`);
  const known = error?.name === 'SettingsError' || error?.name === 'PlainError';
  console.error(
    known ? error.message : `Something failed that is not about your writing: ${firstLine(error)}`,
  );
  if (!known)
    console.error(`The details, for somebody who can read them, are in ${relative(process.cwd(), details)}.`);
  process.exitCode = 1;
}

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0];
}
