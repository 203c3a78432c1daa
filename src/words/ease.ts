/** The words of what is there for a reader's sake: leaving quickly. */
export const ease = {
  leave: 'Leave this page quickly',
  leaveAbout:
    'It opens {host} instead. It erases nothing: this page stays in the history of your browser, and someone who monitors this device or its network can still see that you were here.',
  leaveKeys: 'Pressing Shift three times does the same. Both clear what you typed here.',
  leaveMore: {
    one: 'Press Shift {count} more time to leave this page.',
    other: 'Press Shift {count} more times to leave this page.',
  },
  leaveStopped: 'You are still on this page: Shift was not pressed three times in a row.',
  leaving: 'Loading',
} as const;
