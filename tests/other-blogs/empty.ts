import type { OtherBlog } from './blogs.ts';

/** As it is after the first questions: whose it is, and nothing written yet. */
export const empty: OtherBlog = {
  language: 'en',
  files: {
    'content/site.yaml': `title: Morrow Street
headline: Notes from Morrow Street
introduction: I am a counselor, and will write here now and then.
description: Notes of a counselor.
address: https://morrow.example.net/
language: en
direction: ltr
timeZone: America/Los_Angeles
region: US
author:
  name: June Abara
  credentials: LPC
  licence: "C0000"
  jurisdiction: Oregon
contact:
  email: june@morrow.example.net
host: Harbor Hosting
hostLogs: Harbor keeps the address of each visitor for a week.
`,
    'content/topics.yaml': `sleep:
  title: Sleep
  description: On nights, and how they pass.
`,
    'content/crisis-lines.yaml': `- id: us-988-call
  name: 988 Suicide & Crisis Lifeline
  country: US
  channel: call
  value: "988"
  hours: at any hour
  languages: [en]
  audience: anyone who needs somebody now
  for: everyone
  source: https://988lifeline.org/
`,
    'public/.nojekyll': '',
  },
};
