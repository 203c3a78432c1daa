// Runs one of the author's commands, and says in plain words when it fails.
import { writeFile, mkdir } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname ?? process.cwd(), '..', '..');
const [name] = process.argv.slice(2);
// What Node has read of the program is not read again.
enableCompileCache(join(root, 'node_modules', '.cache', 'node'));
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
  const known = await plainly(error);
  // What is said in plain words has details only where it says what it stands for, and leaves those of the run that it speaks for.
  const cause = known === undefined ? error : error?.cause;
  const kept = cause !== undefined && (await keep(details, `${process.version}\n${cause?.stack ?? cause}\n`));
  console.error(known ?? `Something failed that is not about your writing: ${firstLine(error)}`);
  if (kept)
    console.error(`The details, for somebody who can read them, are in ${relative(process.cwd(), details)}.`);
  process.exitCode = 1;
}

/** What an error says in plain words, if it does. */
async function plainly(error) {
  if (error?.name === 'SettingsError' || error?.name === 'UserError') return error.message;
  const { diskTrouble } = await import('./disk-trouble.ts');
  return diskTrouble(error, root);
}

/** Whether the details could be written: a full disk that failed the command has no room for them either. */
function keep(file, text) {
  return mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(file, text))
    .then(
      () => true,
      () => false,
    );
}

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0];
}
