import type { Care } from '../words.ts';

export const care: Care = {
  changes: 'Những gì đã thay đổi',
  changesLead: 'Những gì được sửa trong một bài sau khi đăng, mới nhất trước. Đổi ý thì được phép cho thấy.',
  changesNone: 'Cho đến nay chưa có gì thay đổi.',
  allChanges: 'Cả blog đã thay đổi thế nào',
  beforeYouBegin: 'Trước khi bắt đầu.',
  pathNote: 'Những bài sau đây {note}. Mỗi bài sẽ nhắc lại trước khi bắt đầu.',
  shareNote: 'Bài này {note}.',
  noteAt: '{where}, bài này {note}.',
  noteAlso: 'Bài này cũng {note}.',
  noteAlsoAt: '{where}, bài này cũng {note}.',
  noteDetail: '{subject}: {detail}',
  skipPassageOn: 'Bỏ qua phần về {subject}',
  sourceOpened: 'đọc tại đó {date}',
  onPaths: 'Những lối đi qua đây',
  stopHere: 'Đây là chặng {part} trên {total}.',
  nextStop: 'Chặng tiếp theo:',
  lastStop: 'Lối đi kết thúc ở đây.',
  letterFrom: 'Từ {who}',
  letterComposite:
    'Nhiều người đã hỏi điều tương tự. Lá thư này ghép lại từ những gì họ hỏi, và không phải của riêng ai.',
  answer: 'Một câu trả lời',
  lookAt: 'Xem {value}',
  inLanguages: {
    other: 'ngôn ngữ: {languages}',
  },
  hostLogs: 'Những gì nơi đó lưu về một lượt ghé thăm',
  readers: 'Hoặc mở trong một trình đọc',
  readerApp: 'Mở nguồn cấp trong một ứng dụng trên thiết bị này',
  readerAppHint: 'Nếu ở đây không có ứng dụng nào đọc nguồn cấp, sẽ không có gì xảy ra.',
  readerServices: 'Trong trình duyệt',
  readerServicesHint:
    'Mỗi dịch vụ này thuộc một công ty đòi có tài khoản và sẽ biết bạn theo dõi trang web này. Không có gì của họ được tải trước khi bạn đến đó.',
};
