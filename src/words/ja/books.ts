import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'ほかの場所で読む:',
  onePage: '印刷用の1ページ',
  epub: '読書アプリ用のEPUB',
  elsewhereHint:
    '手もとに置いたファイルは、この端末を使う人なら誰でも開くことができます。読書アプリが読んだものについて開発元に何を伝えるかは、わたしの手の及ばないことです。',
  onePagePreview:
    'これはプレビューです。文章はサイトを組み立てるときに入り、「npm start」で見ることができます。',
  inThisOrder: 'この順番で',
  bookFrom: 'ブログ「{site}」より',
  bookNewest: 'いちばん新しい記事は{date}のものです。',
  bookAges: 'その後にブログで変わったことは、ここには反映されません。',
  bookLicence: '登録番号: {licence}。資格を持つ地域: {jurisdiction}。',
  bookLimits:
    'ここに書かれているのは一般的なことです。治療でも診断でもなく、わたしの知らないあなたの状況への助言でもありません。読むことで治療の関係が生まれるわけでもありません。見守っている人はいません。命が危険かもしれないときは、いまいる場所の緊急通報番号に電話してください。',
  bookAccess: 'すべて文字で、見出し、目次、双方向にリンクした注、画像を説明する言葉があります。',
};
