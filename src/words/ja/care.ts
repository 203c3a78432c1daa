import type { Care } from '../words.ts';

export const care: Care = {
  changes: '変更の記録',
  changesLead:
    '公開したあとに記事を変えたところを、新しい順に並べています。考えが変わったことは、見えていてよいものです。',
  changesNone: 'これまでに変更はありません。',
  allChanges: 'ブログ全体の変更の記録',
  beforeYouBegin: 'はじめる前に。',
  pathNote: 'この先の記事は、{note}。それぞれの記事でも、はじめにもう一度お知らせします。',
  shareNote: 'この記事は、{note}。',
  noteAt: '{where}、この記事は{note}。',
  noteAlso: 'また、{note}。',
  noteAlsoAt: 'また、{where}、{note}。',
  noteDetail: '{subject}({detail})',
  skipPassageOn: '{subject}についての部分を飛ばす',
  sourceOpened: '{date}に閲覧',
  onPaths: 'この記事を通る道すじ',
  stopHere: '{total}のうち{part}番目です。',
  nextStop: '次は:',
  lastStop: '道すじはここで終わりです。',
  letterFrom: '{who}より',
  letterComposite:
    '似たことを何人もの方から尋ねられました。これはその質問を合わせて組み立てたもので、特定の誰かの手紙ではありません。',
  answer: '答え',
  lookAt: '{value}を見る',
  inLanguages: {
    other: '対応言語: {languages}',
  },
  hostLogs: '訪問について残す記録',
  readers: 'またはリーダーで開く',
  readerApp: 'この端末のアプリでフィードを開く',
  readerAppHint: 'フィードを読むアプリがなければ、何も起こりません。',
  readerServices: 'ブラウザで',
  readerServicesHint:
    'どれもアカウントを求める企業のサービスで、このサイトを購読していることが企業に伝わります。そこへ移動するまで、企業のものは何も読み込まれません。',
};
