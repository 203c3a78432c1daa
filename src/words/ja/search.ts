import type { Search } from '../words.ts';

export const search: Search = {
  searchLabel: '記事を検索',
  searchHint: '入力した言葉は、この端末から出ません。',
  searchShortcut: '/ キーを押すと、サイトのどこからでもこのページが開きます。',
  searchShortcutOff: '/ キーを無効にする',
  searchShortcutOn: '/ キーを有効にする',
  searchTopic: 'テーマ',
  searchAnyTopic: 'すべてのテーマ',
  searchSpan: '書いた時期',
  searchNewest: '{date}以降',
  searchEver: 'すべての時期',
  searchResults: {
    other: '{count}件の記事が見つかりました',
  },
  searchSome: 'これらの言葉すべてを含む文章はありません。一部を含むもの: {found}',
  searchMeant: '「{words}」のことですか。',
  searchUnder: '「{word}」で見つかりました',
  searchTopicsToo: '次のテーマにもあります',
  searchNone: 'この言葉では何も見つかりませんでした。',
  searchNoneNewest:
    '{date}以降の記事には、この言葉は見つかりませんでした。「{ever}」を選ぶと、すべての記事を検索します。',
  searchNoneLead: 'このどれかから、たどり着けるかもしれません:',
  searchMore: 'さらに表示',
  searchFailed: '検索を読み込めませんでした。下にすべての記事を並べています。',
  searchLoading: '検索中',
  searchPreview: 'これはプレビューです。最後に組み立てたサイトを検索します。',
  searchPreviewNone:
    'これはプレビューで、まだ何も組み立てられていません。検索するには「npm run build」を一度実行してください。',
  searchWithout: 'テーマごとのすべての記事',
  searchAllOf: '「{topic}」のすべての記事',
};
