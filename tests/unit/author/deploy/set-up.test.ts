import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosen } from '../../../../src/author/deploy/chosen.ts';
import { fingerprint } from '../../../../src/author/deploy/ssh.ts';
import { readWhere } from '../../../../src/author/deploy/where.ts';
import { readSettings } from '../../../../src/settings.ts';
import { answering } from '../conversation.ts';
import { temporaryFolder, write } from '../folders.ts';
import { sftpServer } from './sftp-server.ts';

const asked = { anew: false, quiet: false };

async function project(home: string) {
  const root = await temporaryFolder();
  await mkdir(join(root, 'content'));
  const settings = readSettings({}, root);
  const environment = { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const ask = async (how: typeof asked, ...answers: readonly string[]) => {
    const { conversation, out, screen } = answering(...answers);
    const where = await chosen({ settings, root, environment, conversation, out }, how).catch(String);
    return { where, said: screen().replaceAll(root, '/blog').replaceAll(home, '/home') };
  };
  return { root, settings, ask };
}

test('a folder is asked for once, and is none that holds other things of hers', async () => {
  const home = await temporaryFolder();
  const { root, settings, ask } = await project(home);
  const folder = join(home, 'Website');
  const { where, said } = await ask(
    asked,
    '3',
    'Website',
    root,
    home,
    join(root, 'dist'),
    `"${folder}"`,
    'yes',
  );
  expect(where).toMatchObject({ to: 'folder', folder });
  expect(said).toMatchInlineSnapshot(`
    "Where does your blog go? This is asked once.
      1  to a host that builds it from Git, as GitHub Pages, Netlify and Cloudflare Pages do
      2  to a web host over SFTP, with a key in place of a password
      3  into a folder: an external drive, a shared disk, what another program sends on
      4  into one .zip file, to drag into a window of the host
    A number: 3
    Its whole path, for example /Volumes/Website: Website
      Write the whole path, from the top of the disk.
    Its whole path, for example /Volumes/Website: /blog
      That folder is no place for a site: it holds other things of yours. Choose another.
    Its whole path, for example /Volumes/Website: /home
      That folder is no place for a site: it holds other things of yours. Choose another.
    Its whole path, for example /Volumes/Website: /blog/dist
      That folder is no place for a site: it holds other things of yours. Choose another.
    Its whole path, for example /Volumes/Website: "/home/Website"
    It is not there yet. Make it? (yes or no) yes"
  `);
  expect(await readWhere(settings.content)).toEqual(where);
  expect((await ask(asked)).where).toEqual(where);

  const anew = await ask({ anew: true, quiet: false }, '4');
  expect(anew.where).toMatchObject({ to: 'zip', copy: typeof where === 'object' ? where.copy : '' });
});

test('a server is asked for once: its key is shown, and nothing is kept when it is another', async () => {
  const server = await sftpServer();
  await mkdir(join(server.root, 'public_html'));
  const { settings, ask } = await project(server.home);
  const answers = ['2', 'https://127.0.0.1', '127.0.0.1', String(server.port), 'ada'];
  const other = await ask(asked, ...answers, 'no');
  expect(other.said).toContain(fingerprint(server.hostKey));
  expect(other.where).toContain('Nothing was sent, and nothing kept.');
  const none = await ask(asked, ...answers, 'yes', 'htdocs');
  expect(none.where).toContain('There is no folder "/htdocs" on 127.0.0.1.');
  expect(none.where).toContain('These are there:\n  public_html/');
  expect(await readWhere(settings.content)).toBeUndefined();

  const { where } = await ask(asked, ...answers, 'yes', 'public_html/');
  expect(where).toMatchObject({
    to: 'sftp',
    folder: '/public_html',
    hostKey: server.hostKey.toString('base64'),
  });
  expect(await readWhere(settings.content)).toEqual(where);
});

test('nobody is asked who wants no questions, and what nobody can read is asked for again', async () => {
  const { root, ask } = await project(await temporaryFolder());
  expect((await ask({ anew: false, quiet: true })).where).toBeUndefined();
  await write(root, { '.publish-to.json': '{"to":"folder"' });
  expect((await ask(asked, '1')).where).toMatchObject({ to: 'git' });
});
