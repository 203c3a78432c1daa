import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: 'Tìm trong các bài viết',
  searchHint: 'Những từ bạn gõ ở lại trên thiết bị này.',
  searchShortcut: 'Phím / mở trang này từ bất cứ đâu trên trang web.',
  searchShortcutOff: 'Tắt phím /',
  searchShortcutOn: 'Bật phím /',
  searchTopic: 'Chủ đề',
  searchAnyTopic: 'Mọi chủ đề',
  searchSpan: 'Thời gian viết',
  searchNewest: 'Từ {date}',
  searchEver: 'Bất cứ lúc nào',
  searchResults: {
    other: 'Tìm thấy {count} bài viết',
  },
  searchSome: 'Không có bài nào có đủ các từ này. Có một số từ: {found}',
  searchMeant: 'Có phải bạn muốn tìm “{words}”?',
  searchUnder: 'tìm thấy theo “{word}”',
  searchTopicsToo: 'Cũng có trong chủ đề',
  searchNone: 'Không tìm thấy gì với những từ này.',
  searchNoneNewest: 'Không tìm thấy gì với những từ này từ {date}. “{ever}” sẽ tìm trong tất cả bài viết.',
  searchNoneLead: 'Một trong những điều này có thể dẫn đến đó:',
  searchMore: 'Hiện thêm',
  searchFailed: 'Không tải được phần tìm kiếm. Tất cả bài viết ở bên dưới.',
  searchLoading: 'Đang tìm',
  searchPreview: 'Đây là bản xem trước: nó tìm trong trang web ở lần dựng gần nhất.',
  searchPreviewNone:
    'Đây là bản xem trước, và chưa có gì được dựng. Hãy chạy “npm run build” một lần để tìm kiếm.',
  searchWithout: 'Tất cả bài viết, theo chủ đề',
  searchAllOf: 'Tất cả về {topic}',
};
