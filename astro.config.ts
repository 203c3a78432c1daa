import { createRequire } from 'node:module';
import type * as Configuration from './src/configuration.ts';
import type * as Settings from './src/settings.ts';

// Node loads the rest: what Vite loads of a configuration cannot load anything later, as it has ended by then.
const load = createRequire(import.meta.url);
const { configuration }: typeof Configuration = load('./src/configuration.ts');
const { readSettings }: typeof Settings = load('./src/settings.ts');

export default configuration(readSettings(process.env, import.meta.dirname), import.meta.dirname, {
  now: () => new Date(),
  out: (line) => process.stdout.write(`${line}\n`),
});
