import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFiles, jsonSchemaOf } from '../schema/json.ts';
import type { Command } from './command.ts';

/** `npm run schemas`: writes down for editors what each data file may say. */
export const run: Command = async (_environment, root, _now, out) => {
  const folder = join(root, '.vscode/schemas');
  await mkdir(folder, { recursive: true });
  for (const [file, text] of schemaFiles()) await writeFile(join(folder, file), text);
  out(`Wrote ${schemaFiles().length} schemas into .vscode/schemas.`);
  return 0;
};

/** Each schema file's name and text. */
export function schemaFiles(): [name: string, text: string][] {
  return Object.entries(dataFiles).map(([file, schema]) => [
    file.replace('.yaml', '.json'),
    `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`,
  ]);
}
