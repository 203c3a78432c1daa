import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Wat er veranderd is',
  changesLead:
    'Wat er aan een tekst veranderd is nadat die verscheen, het nieuwste eerst. Van gedachten veranderen mag te zien zijn.',
  changesNone: 'Er is tot nu toe niets veranderd.',
  allChanges: 'Hoe de hele blog veranderd is',
  beforeYouBegin: 'Voor je begint.',
  pathNote: 'Wat hier volgt {note}. Elke tekst zegt het nog eens voor die begint.',
  shareNote: 'Deze tekst {note}.',
  noteAt: '{where}: deze tekst {note}.',
  noteAlso: 'De tekst {note} ook.',
  noteAlsoAt: '{where}: de tekst {note} ook.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Sla het stuk over {subject} over',
  sourceOpened: 'daar gelezen op {date}',
  onPaths: 'Paden die hier langskomen',
  stopHere: 'Dit is halte {part} van {total}.',
  nextStop: 'De volgende:',
  lastStop: 'Het pad eindigt hier.',
  letterFrom: 'Van {who}',
  letterComposite:
    'Meer mensen hebben iets als dit gevraagd. De brief is samengesteld uit wat ze vroegen, en is van niemand alleen.',
  answer: 'Een antwoord',
  lookAt: 'Kijk op {value}',
  inLanguages: {
    one: 'in het {languages}',
    other: 'in het {languages}',
  },
  hostLogs: 'Wat die van een bezoek bewaart',
  readers: 'Of open hem in een feedlezer',
  readerApp: 'Open de feed in een app op dit apparaat',
  readerAppHint: 'Als hier geen app feeds leest, gebeurt er niets.',
  readerServices: 'In de browser',
  readerServicesHint:
    'Elk van deze diensten is van een bedrijf dat om een account vraagt en zal weten dat je deze site volgt. Er wordt niets van hen geladen voor je erheen gaat.',
};
