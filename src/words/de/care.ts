import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Was sich geändert hat',
  changesLead:
    'Was an einem Text geändert wurde, nachdem er erschienen war, das Neueste zuerst. Dass jemand seine Meinung ändert, darf man sehen.',
  changesNone: 'Bisher wurde nichts geändert.',
  allChanges: 'Wie sich der ganze Blog verändert hat',
  beforeYouBegin: 'Bevor Sie beginnen.',
  pathNote: 'Was hier folgt, {note}. Jeder Text sagt es noch einmal, bevor er beginnt.',
  shareNote: 'Dieser Text {note}.',
  noteAt: '{where} – dieser Text {note}.',
  noteAlso: 'Außerdem: Er {note}.',
  noteAlsoAt: '{where} – er {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Diese Stelle überspringen ({subject})',
  sourceOpened: 'dort gelesen am {date}',
  onPaths: 'Wege, die hier vorbeiführen',
  stopHere: 'Das ist Station {part} von {total}.',
  nextStop: 'Als Nächstes:',
  lastStop: 'Hier endet der Weg.',
  letterFrom: 'Von {who}',
  letterComposite:
    'So ähnlich haben mehrere Menschen gefragt. Der Brief ist aus ihren Fragen zusammengesetzt und stammt von niemandem allein.',
  answer: 'Eine Antwort',
  lookAt: '{value} ansehen',
  inLanguages: {
    one: 'auf {languages}',
    other: 'auf {languages}',
  },
  hostLogs: 'Was dort von einem Besuch gespeichert wird',
  readers: 'Oder in einem Feedreader öffnen',
  readerApp: 'Den Feed in einer App auf diesem Gerät öffnen',
  readerAppHint: 'Wenn hier keine App Feeds liest, geschieht nichts.',
  readerServices: 'Im Browser',
  readerServicesHint:
    'Jeder dieser Dienste gehört einer Firma, die ein Konto verlangt und dann weiß, dass Sie dieser Website folgen. Von ihnen wird nichts geladen, bevor Sie dorthin gehen.',
};
