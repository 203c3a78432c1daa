import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Yazılarda ara',
  searchHint: 'Yazdığınız sözcükler bu cihazda kalır.',
  searchShortcut: '/ tuşu bu sayfayı sitenin her yerinden açar.',
  searchShortcutOff: '/ tuşunu kapat',
  searchShortcutOn: '/ tuşunu aç',
  searchTopic: 'Konu',
  searchAnyTopic: 'Her konu',
  searchSpan: 'Yazıldığı zaman',
  searchNewest: 'Bu günden beri: {date}',
  searchEver: 'Herhangi bir zaman',
  searchResults: {
    one: '{count} yazı bulundu',
    other: '{count} yazı bulundu',
  },
  searchSome: 'Bu sözcüklerin hepsini içeren bir yazı yok. Bazılarını içeren: {found}',
  searchMeant: 'Şunu mu demek istediniz: “{words}”?',
  searchUnder: '“{word}” altında bulundu',
  searchTopicsToo: 'Şu konu altında da bulunur',
  searchNone: 'Bu sözcükler için bir şey bulunamadı.',
  searchNoneNewest: 'Bu sözcükler için {date} gününden beri bir şey bulunamadı. “{ever}” tüm yazılarda arar.',
  searchNoneLead: 'Bunlardan biri oraya götürebilir:',
  searchMore: 'Daha fazla göster',
  searchFailed: 'Arama yüklenemedi. Tüm yazılar aşağıda sıralı.',
  searchLoading: 'Aranıyor',
  searchPreview: 'Bu bir önizleme: site en son kurulduğu hâliyle aranır.',
  searchPreviewNone:
    'Bu bir önizleme, ve henüz hiçbir şey kurulmadı. Aramak için bir kez “npm run build” çalıştırın.',
  searchWithout: 'Konulara göre tüm yazılar',
  searchAllOf: 'Bu konuda her şey: {topic}',
};
