import type { OtherBlog } from './blogs.ts';

/** One short post on a topic of her own, with a menu of her own, files of her own, and nothing else. */
export const onePost: OtherBlog = {
  language: 'en',
  region: 'IN',
  filledIn: 'what I do',
  files: {
    'content/site.yaml': `title: The Long Verandah
headline: On sitting with things
introduction: I am a psychologist in Pune, and I write about rest.
description: A psychologist on rest.
address: https://verandah.example.net/notes/
language: en-IN
direction: ltr
timeZone: Asia/Kolkata
region: IN
author:
  name: Meera Rao
  credentials: Clinical psychologist
  licence: "A0000"
  jurisdiction: India
contact:
  email: meera@verandah.example.net
  phone: "+91 20 5550 0199"
menu:
  - page: writing
  - page: about
  - link: https://booking.example.net/meera
    label: Book a talk
colors: sea
typeface: clear
host: Harbor Hosting
hostLogs: Harbor keeps the address of each visitor for a week.
hostKind: nginx
`,
    'content/topics.yaml': `rest:
  title: Rest
  description: On doing less, and what gets in the way of it.
  drawing: garden
work:
  title: Work
  description: On doing more than is good.
  drawing: table
`,
    'content/posts/an-afternoon.md': `---
title: An afternoon with nothing in it
description: On leaving one afternoon a week empty.
pubDate: 2026-10-04
topics: [rest]
---

For some years I have kept one afternoon a week empty. It is harder than it sounds.
`,
    'public/.nojekyll': '',
    'public/verification.html': 'verification: 0123456789\n',
    'public/leaflets/hours.txt': 'Monday to Thursday.\n',
  },
};
