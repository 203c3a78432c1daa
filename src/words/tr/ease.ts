import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Bu sayfadan hızla çık',
  leaveAbout:
    'Bunun yerine {host} açılır. Hiçbir şey silinmez: bu sayfa tarayıcınızın geçmişinde kalır, sakladığınız notlar bu cihazda kalır, ve cihazı ya da ağını izleyen biri burada olduğunuzu yine görebilir.',
  leaveKeys: 'Shift tuşuna üç kez basmak da aynısını yapar. İkisi de buraya yazdıklarınızı temizler.',
  leaveMore: {
    one: 'Bu sayfadan çıkmak için Shift tuşuna {count} kez daha basın.',
    other: 'Bu sayfadan çıkmak için Shift tuşuna {count} kez daha basın.',
  },
  leaveStopped: 'Hâlâ bu sayfadasınız: Shift tuşuna arka arkaya üç kez basılmadı.',
  leaving: 'Yükleniyor',
  takeAlong: 'Yanınıza alın',
  listening: 'Sesli dinle',
  copyPlain: 'Yalnızca sözcükleri kopyala',
  wordsAlone: 'Yalnızca sözcükler',
  wordsLead:
    'Birine özel olarak göndermek için, düz metin hâlinde bir yazı. Yanında adres gitmez, siz istemedikçe başlık da gitmez.',
  wordsWithout:
    'Sözcükleri buraya tarayıcınızdaki bir betik getirir, ve şu anda çalışmıyor. Onları yazının içinde seçip kopyalayabilirsiniz; bazı programlar o zaman adresi de yapıştırır.',
  wordsMissing:
    'Adres burada olan bir yazıyı göstermiyor. Her yazının sonundaki bağlantı onun sözcüklerini getirir.',
  wordsField: 'Sözcükler. Göndermek istemediğinizi çıkarın; yazının kendisi olduğu gibi kalır.',
  wordsTitle: 'Başlığıyla',
  wordsCopy: 'Kopyala',
  wordsSend: 'Başka bir programla gönder',
  wordsCopied: 'Kopyalandı. Bu cihazdaki başka programlar da onu oradan okuyabilir.',
  wordsCopyFailed:
    'Tarayıcı bu sayfanın kopyalamasına izin vermedi. Sözcükler seçili: her zamanki gibi kopyalayın.',
  holdStill: 'Bu görüntüyü durdur',
  pause: 'Bir mola',
  pauseLead: 'İsterseniz burada biraz durun. Sayfa bekler.',
  pauseBreath:
    'Nefesle: bırakın kendiliğinden gelsin, ve geldiğinden biraz daha yavaş gitsin. Tutulacak bir şey yok, doldurulacak bir şey de yok.',
  pauseOther:
    'Ya da nefessiz: sizi taşıyan şeyi, sandalyeyi ya da zemini hissedin. Çevrenizde aynı renkte üç şey bulun. En uzaktaki sesi dinleyin.',
  pauseCircle: 'Büyürken alın, küçülürken verin, ya da yalnızca bakılacak bir şey. Ses çıkarmaz.',
  pauseStart: 'Çemberi başlat',
  pauseStop: 'Çemberi durdur',
  pauseBegan: 'Bir dakika sonra kendiliğinden durur.',
  pauseEnded: 'Dakika doldu. İstediğiniz kadar kalın.',
  pauseStopped: 'Durdu. Bitirilecek bir şey yoktu.',
  feelingsFind: 'Bir sözcük arayın',
  feelingsAll: {
    one: '{count} sözcük',
    other: '{count} sözcük',
  },
  feelingsSome: {
    one: '{count} sözcükten {shown} tanesi',
    other: '{count} sözcükten {shown} tanesi',
  },
  feelingsNear: 'Böyle adlandırılan yok. En yakını: {found}',
  feelingsNone: 'Bu sözcüklerin hiçbiri böyle başlamıyor. Kendi sözcüğünüz hepsinden iyi uyabilir.',
};
