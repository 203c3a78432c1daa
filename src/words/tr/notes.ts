import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Kendi sözleriniz için yer',
  noteEarlier: 'Bunu yazdığınızda soru şuydu:',
  notePage: 'Buraya yazdığınız saklanmaz. Yalnızca bu sayfadadır, ve sayfadan ayrıldığınızda kaybolabilir.',
  noteOffer: 'Bu cihazda sakla',
  noteMeaning:
    'O zaman bu tarayıcı, burada ve öteki soruların altında yazdıklarınızı saklar, hiçbir yere göndermez. Bu cihazı kullanan herkes okuyabilir, ve tarayıcı silebilir.',
  noteKept: 'Siz yazdıkça bu tarayıcıda saklanıyor. Bu cihazı kullanan herkes okuyabilir.',
  noteBoth: 'Buraya başka bir sayfada da yazıldı. İki metin de burada, alt alta.',
  noteElsewhere: 'Şimdi başka bir sayfa bu cihazda not saklıyor. Buraya yazdığınız henüz saklanmadı.',
  noteRefused: 'Tarayıcı bunu saklamadı. Hâlâ burada: sayfadan ayrılmadan önce kopyalayın ya da yazdırın.',
  noteUnreadable:
    'Bu soru için okunamayan bir şey saklanmış. Olduğu gibi bırakıldı, ve şimdi buraya yazdığınız saklanmaz.',
  noteLeft:
    'Siz ayrıldığınızda burası boşaltıldı. Buraya yazmak için sayfayı yeniden yükleyin; cihazda saklanan hâlâ duruyor.',
  notes: 'Notlarınız',
  notesLead: 'Buradaki soruların altına yazıp saklamayı seçtikleriniz.',
  notesWhere:
    'Bu notlar yalnızca bu tarayıcıda, bu cihazda saklanır. Bu site onları hiçbir yere göndermez, ve ben onları göremem. Bu cihazı ve bu tarayıcıyı kullanan herkes bu sayfayı açıp okuyabilir.',
  notesHowLong:
    'Tarayıcılar bir sitenin sakladıklarını silebilir. Safari bunu, uğramadığınız yedi kullanım gününden sonra yapar. Bir not sizin için önemliyse kopyalayın, yazdırın ya da indirin.',
  notesWithout:
    'Notları tarayıcınızdaki bir betik gösterir, ve şu anda çalışmıyor. O olmadan soruların da yazılacak alanı yoktur.',
  notesEmpty:
    'Burada bir şey yok, olması da gerekmiyor. Bazı yazılarda, altında yazacak yeri olan sorular var. Oraya yazdığınız, siz seçmedikçe saklanmaz.',
  notesBlocked:
    'Tarayıcınız bu sayfanın, sakladıklarına bakmasına izin vermiyor; bu yüzden gösterilecek not yok.',
  notesUnreadable: 'Bu, bir not olarak okunamadı. Olduğu gibi burada:',
  notesOther: 'Başka yerden',
  notesPlace: 'Soruya git',
  notesCopy: 'Tümünü kopyala',
  notesPrint: 'Yazdır',
  notesDownload: 'İndir',
  notesEraseAll: 'Tümünü sil',
  notesErase: 'Bu notu sil',
  notesCopied:
    'Kopyalandı. Şimdi bir yere yapıştırabilirsiniz; bu cihazdaki başka programlar da onu oradan okuyabilir.',
  notesCopyFailed:
    'Tarayıcı bu sayfanın kopyalamasına izin vermedi. Bunun yerine indirebilir ya da yazdırabilirsiniz.',
  notesDownloaded:
    'Tarayıcınız onu sıradan bir dosya olarak kaydeder, notes.txt. İndirdiklerinizi açabilen herkes okuyabilir.',
  notesErased:
    'Bu tarayıcıdan silindi. Sizin yaptığınız ya da bu cihazın yedek olarak yaptığı kopyalar hâlâ oldukları yerde. Burada hiçbir şey kalmayınca, siz yeniden seçene kadar başka bir şey saklanmaz.',
  notesEraseFailed: 'Tarayıcı bu sayfanın silmesine izin vermedi.',
  notesSureOne: 'Bu not silinsin mi?',
  notesSureAll: 'Tüm notlarınız silinsin mi?',
  notesNoReturn: 'Geri getirilemez.',
  notesEraseSure: 'Sil',
  notesKeepThem: 'Olduğu gibi bırak',
};
