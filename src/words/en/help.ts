/** The words of the help page. */
export const help = {
  emergency: 'If a life is in danger',
  emergencyCall: 'If a life is in danger: {call}',
  emergencyUnknown: 'If a life is in danger, please call the emergency number where you are.',
  helpTrace:
    'Calls, messages and visits such as this one leave a trace on a phone. If you share yours with someone who frightens you, a friend’s may be the safer place to start.',
  helpLeave: 'It opens {host} instead, and erases nothing.',
  helpJump: 'What it is about',

  situations: {
    'thoughts-of-dying': 'Thoughts of dying',
    'someone-hurts-you': 'Someone hurts you',
    'sexual-violence': 'Sexual violence',
    'a-child': 'A child',
    'drinking-or-drugs': 'Drinking or drugs',
    eating: 'Eating',
    'to-talk': 'Somebody to talk to',
    'worried-about-someone': 'Someone you worry about',
  },
  situationsSay: {
    'thoughts-of-dying':
      'You don’t have to have decided anything, and you don’t have to be sure. Wanting it to stop is reason enough to call or write.',
    'someone-hurts-you': 'You don’t have to be planning to leave, or to know what to call it.',
    'sexual-violence': 'It doesn’t matter how long ago it was, or who it was. How much you say is up to you.',
    'a-child': 'For children and teenagers themselves, and for adults who worry about one.',
    'drinking-or-drugs':
      'Your own, or somebody else’s. When someone can’t be woken or can hardly breathe, a life is in danger: call for help at once.',
    eating: 'About eating and your body, however things look from outside.',
    'to-talk': 'You don’t have to be in danger to use these. A bad night is enough.',
    'worried-about-someone':
      'Ask, in plain words. Asking somebody whether they think of dying does not put it into their head. Then listen more than you talk, believe them, and stay, or come back when you said you would. Help them to reach a line on this page, or use one yourself: these talk with friends and families too.',
  },
  quietFirst: 'What makes no sound comes first.',
  worriedNot:
    'What seldom helps: arguing whether they have reason to feel so, cheering them up, promising to keep it to yourself when a life is in danger. If somebody hurts them at home, don’t take that person to task and don’t press them to leave; it can make things more dangerous. And you don’t have to carry it alone.',

  crisisSaid: 'Help lines stand first on this page: {situations}.',
  crisisMore: 'More lines, and other countries',

  linesElsewhere: 'Anywhere else',
  otherCountries: 'Another country',
  otherCountriesLead:
    'Numbers change. Where no day stands beside a line, look first at its own page, if you can.',
  lineSource: 'Its own page: {value}',
  lastChecked: 'Checked {date}',
} as const;
