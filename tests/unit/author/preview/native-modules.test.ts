import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer, isRunnableDevEnvironment } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { nativeModules } from '../../../../src/author/preview/native-modules.ts';

const root = join(import.meta.dirname, '../../../..');
const page = join(root, 'src/pages/index.astro');
const urls = pathToFileURL(join(root, 'src/library/urls.ts')).href;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  plugins: [nativeModules(root)],
});
afterAll(() => server.close());

test('a page of the preview uses the very module that the preview has loaded', async () => {
  const { ssr } = server.environments;
  expect(await ssr.pluginContainer.resolveId('../library/urls.ts', page)).toMatchObject({
    id: urls,
    external: true,
  });
  if (!isRunnableDevEnvironment(ssr)) throw new Error('This environment runs nothing.');
  // Vitest has copies of its own; what it requires is Node's.
  const own: { urlsOf: unknown } = createRequire(import.meta.url)(join(root, 'src/library/urls.ts'));
  expect(await ssr.runner.import(urls)).toHaveProperty('urlsOf', own.urlsOf);
});

test('Vite reads what Node cannot: rooms with components, and whatever goes to the browser', async () => {
  const { ssr, client } = server.environments;
  const prose = await ssr.pluginContainer.resolveId('../components/prose/index.ts', page);
  expect(prose).toMatchObject({ id: join(root, 'src/components/prose/index.ts') });
  const inBrowser = await client.pluginContainer.resolveId('../library/urls.ts', page);
  expect(inBrowser).toMatchObject({ id: join(root, 'src/library/urls.ts') });
});
