import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Başka yerde okumak için:',
  onePage: 'yazdırılacak tek sayfa',
  epub: 'okuma uygulamaları için bir EPUB',
  elsewhereHint:
    'Sakladığınız bir dosyayı bu cihazı kullanan herkes açabilir, ve bir okuma uygulamasının okuduklarınız hakkında yapımcısına söyledikleri benim elimde değildir.',
  onePagePreview: 'Bu bir önizleme: yazılar site kurulurken eklenir, ve “npm start” onları gösterir.',
  inThisOrder: 'Bu sırayla',
  bookFrom: '{site} blogundan',
  bookNewest: 'İçindeki en yeni yazının günü: {date}.',
  bookAges: 'Blogda bundan sonra değişenler burada değişmez.',
  bookLicence: 'Ruhsat: {licence}. Çalışma izninin geçerli olduğu yer: {jurisdiction}.',
  bookLimits:
    'Burada yazılanlar geneldir. Terapi, tanı ya da bilmediğim durumunuza ilişkin bir öneri değildir, ve okumak aramızda bir terapi ilişkisi kurmaz. Kimse nöbette değil: bir hayat tehlikede olabilirse, bulunduğunuz yerin acil numarasını arayın.',
  bookAccess:
    'Hepsi metindir; başlıkları, içindekiler sayfası, iki yönlü bağlantılı notları ve resimler için sözleri vardır.',
};
