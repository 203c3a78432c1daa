/** The words of what is there for a reader's sake: leaving quickly, taking a post along, a pause, words for feelings. */
export const ease = {
  leave: 'Leave this page quickly',
  leaveAbout:
    'It opens {host} instead. It erases nothing: this page stays in your browser’s history, notes you kept stay on this device, and someone who monitors it or its network can still see that you were here.',
  leaveKeys: 'Pressing Shift three times does the same. Both clear what you typed here.',
  leaveMore: {
    one: 'Press Shift {count} more time to leave this page.',
    other: 'Press Shift {count} more times to leave this page.',
  },
  leaveStopped: 'You are still on this page: Shift was not pressed three times in a row.',
  leaving: 'Loading',

  takeAlong: 'Take it along',
  listening: 'Have it read aloud',
  copyPlain: 'Copy the words alone',
  wordsAlone: 'The words alone',
  wordsLead:
    'A post as plain text, to send to somebody in private. No address goes along, and no title unless you want it.',
  wordsWithout:
    'A script in your browser brings the words here, and it is not running. You can select and copy them in the post; some programs then paste the address along.',
  wordsMissing: 'The address names no post that is here. The link at the end of each post brings its words.',
  wordsField: 'The words. Take away what you do not want to send; the post stays as it is.',
  wordsTitle: 'With its title',
  wordsCopy: 'Copy',
  wordsSend: 'Send with another program',
  wordsCopied: 'Copied. Other programs on this device can read it there too.',
  wordsCopyFailed:
    'The browser did not let this page copy. The words are selected: copy them as you usually do.',
  holdStill: 'Hold this picture still',

  pause: 'A pause',
  pauseLead: 'If you like, stop here for a moment. The page will wait.',
  pauseBreath:
    'With the breath: let it come in by itself, and let it go out a little more slowly than it came. There is nothing to hold, and nothing to fill.',
  pauseOther:
    'Or without it: feel what is holding you up, the chair or the floor. Find three things around you that have the same color. Listen for the sound that is farthest away.',
  pauseCircle: 'In as it grows, out as it shrinks, or just something to look at. It makes no sound.',
  pauseStart: 'Start the circle',
  pauseStop: 'Stop the circle',
  pauseBegan: 'It stops by itself after one minute.',
  pauseEnded: 'The minute is over. Stay as long as you like.',
  pauseStopped: 'Stopped. There was nothing to finish.',
  feelingsFind: 'Look for a word',
  feelingsAll: { one: '{count} word', other: '{count} words' },
  feelingsSome: { one: '{shown} of {count} word', other: '{shown} of {count} words' },
  feelingsNear: 'None is called that. Nearest to it: {found}',
  feelingsNone: 'None of these words begins like that. Your own may fit better than any of them.',
} as const;
