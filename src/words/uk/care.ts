import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Що змінилося',
  changesLead:
    'Те, що змінено в тексті після його появи, від найновішого. Те, що думка змінилася, може бути видно.',
  changesNone: 'Поки що нічого не змінено.',
  allChanges: 'Як змінювався весь блог',
  beforeYouBegin: 'Перш ніж почати.',
  pathNote: 'Те, що йде далі, {note}. Кожен текст каже про це ще раз перед початком.',
  shareNote: 'Цей текст {note}.',
  noteAt: '{where} цей текст {note}.',
  noteAlso: 'Також {note}.',
  noteAlsoAt: '{where} також {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Пропустити місце про {subject}',
  sourceOpened: 'прочитано там {date}',
  onPaths: 'Шляхи, що проходять тут',
  stopHere: 'Це зупинка {part} з {total}.',
  nextStop: 'Далі:',
  lastStop: 'Шлях закінчується тут.',
  letterFrom: 'Від: {who}',
  letterComposite:
    'Щось таке запитували кілька людей. Лист складено з того, що вони запитували, і він не є нічиїм власним.',
  answer: 'Відповідь',
  lookAt: 'Переглянути {value}',
  inLanguages: {
    one: 'мова: {languages}',
    few: 'мови: {languages}',
    many: 'мови: {languages}',
    other: 'мови: {languages}',
  },
  hostLogs: 'Що там зберігають про відвідування',
  readers: 'Або відкрийте в читачі стрічок',
  readerApp: 'Відкрити стрічку в застосунку на цьому пристрої',
  readerAppHint: 'Якщо жоден застосунок тут не читає стрічок, нічого не станеться.',
  readerServices: 'У браузері',
  readerServicesHint:
    'Кожен із цих сервісів належить компанії, яка просить обліковий запис і знатиме, що ви стежите за цим сайтом. Нічого від них не завантажується, доки ви туди не перейдете.',
};
