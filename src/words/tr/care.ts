import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Ne değişti',
  changesLead: 'Bir yazıda, yayımlandıktan sonra değişenler, en yenisi başta. Fikir değiştirmek görünebilir.',
  changesNone: 'Şimdiye kadar hiçbir şey değişmedi.',
  allChanges: 'Tüm blog nasıl değişti',
  beforeYouBegin: 'Başlamadan önce.',
  pathNote: 'Bundan sonrası {note}. Her yazı başlamadan önce bunu yeniden söyler.',
  shareNote: 'Bu yazı {note}.',
  noteAt: '{where} bu yazı {note}.',
  noteAlso: 'Ayrıca {note}.',
  noteAlsoAt: '{where} ayrıca {note}.',
  noteDetail: '{subject} ({detail})',
  skipPassageOn: 'Bu kısmı atla: {subject}',
  sourceOpened: 'orada okundu: {date}',
  onPaths: 'Buradan geçen yollar',
  stopHere: '{total} duraktan {part}. durak.',
  nextStop: 'Sıradaki:',
  lastStop: 'Yol burada bitiyor.',
  letterFrom: 'Kimden: {who}',
  letterComposite:
    'Birkaç kişi buna benzer bir şey sordu. Bu mektup sorduklarından bir araya getirildi, tek bir kişiye ait değil.',
  answer: 'Bir yanıt',
  lookAt: 'Bak: {value}',
  inLanguages: {
    one: 'Dil: {languages}',
    other: 'Diller: {languages}',
  },
  hostLogs: 'Bir ziyaretten sakladıkları',
  readers: 'Ya da bir okuyucuda açın',
  readerApp: 'Akışı bu cihazdaki bir uygulamada aç',
  readerAppHint: 'Buradaki hiçbir uygulama akış okumuyorsa bir şey olmaz.',
  readerServices: 'Tarayıcıda',
  readerServicesHint:
    'Bunların her biri, hesap isteyen ve bu siteyi takip ettiğinizi bilecek olan bir şirkettir. Siz oraya gitmeden onlardan hiçbir şey yüklenmez.',
};
