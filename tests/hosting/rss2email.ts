import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { FeedReader } from './feed-readers.ts';

const program = '/usr/bin/r2e';
const letters = z.array(z.object({ title: z.string(), html: z.string() }));

/**
 * Prints the letters of a folder as JSON, by their titles; a paragraph for each line. RSS has room for one
 * enclosure, and Atom for several: they are left out.
 */
const printed = `
import email, email.policy, html, json, os, sys
folder = sys.argv[1]
files = [os.path.join(folder, name) for name in os.listdir(folder)]
read = [email.message_from_binary_file(open(file, "rb"), policy=email.policy.default) for file in files]
lines = lambda letter: "".join("<p>%s</p>" % html.escape(line) for line in letter.get_content().splitlines() if not line.startswith("Enclosure: "))
print(json.dumps(sorted(({"title": one["Subject"], "html": lines(one)} for one in read), key=lambda one: one["title"])))
`;

/** rss2email as it comes: letters of plain text. Debian: rss2email. */
export const rss2email: FeedReader = {
  name: 'rss2email',
  isInstalled: () => existsSync(program),
  async read(file) {
    const home = await mkdtemp(join(tmpdir(), 'blog-rss2email-'));
    const [settings, data, mail] = ['settings.cfg', 'data.json', 'mail'].map((name) => join(home, name));
    if (!settings || !data || !mail) return [];
    const inbox = join(mail, 'INBOX');
    await Promise.all(['cur', 'new', 'tmp'].map((name) => mkdir(join(inbox, name), { recursive: true })));
    const own = ['from = a@example.org', 'to = b@example.org', 'email-protocol = maildir'];
    await writeFile(settings, ['[DEFAULT]', ...own, `maildir-path = ${mail}`, ''].join('\n'));
    const run = (...words: string[]) => execFileSync(program, ['-c', settings, '-d', data, ...words]);
    run('add', 'blog', pathToFileURL(file).href);
    run('run');
    const words = ['-c', printed, join(inbox, 'new')];
    const found: unknown = JSON.parse(execFileSync('/usr/bin/python3', words, { encoding: 'utf8' }));
    await rm(home, { recursive: true, force: true });
    return letters.parse(found);
  },
};
