/** The words of the interface about help lines, content notes, letters, paths, changes and ways to follow. */
export const care = {
  changes: 'What has changed',
  changesLead:
    'What was altered in a post after it had appeared, newest first. A changed mind is allowed to show.',
  changesNone: 'Nothing has been changed so far.',
  allChanges: 'How the whole blog has changed',
  beforeYouBegin: 'Before you begin.',
  pathNote: 'What follows here {note}. Each post says so again before it begins.',
  shareNote: 'This post {note}.',
  noteAt: '{where}, this post {note}.',
  noteAlso: 'It also {note}.',
  noteAlsoAt: '{where}, it also {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Go past the part on {subject}',
  sourceOpened: 'read there on {date}',
  onPaths: 'Paths that pass through here',
  stopHere: 'This is stop {part} of {total}.',
  nextStop: 'Next on it:',
  lastStop: 'The way ends here.',
  letterFrom: 'From {who}',
  letterComposite:
    'Several people have asked something like this. It is put together from what they asked, and is nobody’s own letter.',
  answer: 'An answer',
  lookAt: 'Look at {value}',
  inLanguages: { one: 'in {languages}', other: 'in {languages}' },
  hostLogs: 'What it keeps of a visit',
  readers: 'Or open it in a reader',
  readerApp: 'Open the feed in an app on this device',
  readerAppHint: 'If no app here reads feeds, nothing happens.',
  readerServices: 'In the browser',
  readerServicesHint:
    'Each of these is a company that asks for an account and will know that you follow this site. Nothing of theirs is loaded before you go there.',
} as const;
