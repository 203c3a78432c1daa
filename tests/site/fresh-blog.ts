import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { knownSamples } from '../../src/starters/known-samples.ts';
import { post, writeContent } from '../unit/check/folder.ts';

/** The settings of a blog of which nobody has said whose it is. */
export const freshSite = `# Yours to fill in
title: Held in Common
headline: A headline of the sample
introduction: Who writes.
description: A description.
address: https://held-in-common.example/
language: en
direction: ltr
timeZone: America/New_York
region: US
author:
  name: "[Your name]" # as readers see it
  credentials: "[Your license title]"
  licence: "[License number]"
  jurisdiction: "[State]"
contact:
  email: "[you@example.org]"
host: "[The company]"
hostLogs: "[What it keeps]"
emergency: "911"
`;

/** Writes a blog as it comes: two of the samples, topics, and a page that speaks as the sample's author. */
export async function writeFreshBlog(folder: string): Promise<void> {
  const { posts } = await knownSamples();
  const sampled = posts.slice(0, 2).map((id) => [`posts/${id}.mdx`, post({ title: `Sample ${id}` })]);
  const starter = join(import.meta.dirname, '../../src/starters/en/about.mdx');
  await writeContent(folder, {
    'site.yaml': freshSite,
    'posts/seen.mdx': undefined,
    'paths.yaml': undefined,
    'series.yaml': undefined,
    'pages/about.mdx': await readFile(starter, 'utf8'),
    'pages/finding-someone.mdx': '---\ntitle: Finding someone\ndescription: D.\n---\n\nText.\n',
    ...Object.fromEntries(sampled),
  });
}
