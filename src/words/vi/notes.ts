import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Chỗ cho lời của chính bạn',
  noteEarlier: 'Khi bạn viết điều này, câu hỏi là:',
  notePage: 'Những gì bạn viết ở đây không được lưu. Nó chỉ có ở trang này, và có thể mất khi bạn rời đi.',
  noteOffer: 'Lưu trên thiết bị này',
  noteMeaning:
    'Khi đó trình duyệt này lưu những gì bạn viết, ở đây và dưới các câu hỏi khác, và không gửi đi đâu. Ai dùng thiết bị này cũng có thể đọc, và trình duyệt có thể xóa nó.',
  noteKept: 'Được lưu trong trình duyệt này khi bạn viết. Ai dùng thiết bị này cũng có thể đọc.',
  noteBoth: 'Chỗ này cũng được viết ở một trang khác. Cả hai bản đều ở đây, bản này dưới bản kia.',
  noteElsewhere:
    'Một trang khác hiện đang lưu ghi chép trên thiết bị này. Những gì bạn viết ở đây chưa được lưu.',
  noteRefused: 'Trình duyệt không chịu lưu. Nó vẫn còn đây: hãy sao chép hoặc in ra trước khi rời trang.',
  noteUnreadable:
    'Có điều gì đó được lưu cho câu hỏi này mà không đọc được. Nó được để nguyên, và những gì bạn viết ở đây bây giờ không được lưu.',
  noteLeft:
    'Chỗ này đã được làm trống khi bạn rời đi. Hãy tải lại trang để viết; những gì đã lưu trên thiết bị vẫn còn.',
  notes: 'Ghi chép của bạn',
  notesLead: 'Những gì bạn đã viết dưới các câu hỏi ở đây, và chọn lưu lại.',
  notesWhere:
    'Những ghi chép này chỉ được lưu trong trình duyệt này, trên thiết bị này. Trang web này không gửi chúng đi đâu, và tôi không thể thấy chúng. Ai dùng thiết bị và trình duyệt này cũng có thể mở trang này và đọc.',
  notesHowLong:
    'Trình duyệt có thể xóa những gì một trang web lưu. Safari làm vậy sau bảy ngày sử dụng mà bạn không ghé qua. Nếu một ghi chép quan trọng với bạn, hãy sao chép, in hoặc tải xuống.',
  notesWithout:
    'Một tập lệnh trong trình duyệt của bạn hiển thị ghi chép, và nó không chạy. Không có nó, các câu hỏi cũng không có ô để viết.',
  notesEmpty:
    'Ở đây không có gì, và cũng không cần có. Một số bài có câu hỏi với chỗ để viết bên dưới. Những gì bạn viết ở đó không được lưu trừ khi bạn chọn.',
  notesBlocked:
    'Trình duyệt của bạn không cho trang này xem những gì nó lưu, nên không có ghi chép nào để hiển thị.',
  notesUnreadable: 'Cái này không đọc được như một ghi chép. Đây là nguyên văn:',
  notesOther: 'Từ nơi khác',
  notesPlace: 'Đến câu hỏi',
  notesCopy: 'Sao chép tất cả',
  notesPrint: 'In',
  notesDownload: 'Tải xuống',
  notesEraseAll: 'Xóa tất cả',
  notesErase: 'Xóa ghi chép này',
  notesCopied:
    'Đã sao chép. Bây giờ bạn có thể dán ở đâu đó; các chương trình khác trên thiết bị này cũng có thể đọc ở đó.',
  notesCopyFailed: 'Trình duyệt không cho trang này sao chép. Bạn có thể tải xuống hoặc in.',
  notesDownloaded:
    'Trình duyệt của bạn lưu nó thành một tệp bình thường, notes.txt. Ai mở được các tệp tải xuống của bạn cũng có thể đọc.',
  notesErased:
    'Đã xóa khỏi trình duyệt này. Những bản sao do bạn, hoặc do thiết bị này tạo để sao lưu, vẫn còn ở chỗ của chúng. Khi ở đây không còn gì, sẽ không có gì được lưu nữa cho đến khi bạn chọn lại.',
  notesEraseFailed: 'Trình duyệt không cho trang này xóa.',
  notesSureOne: 'Xóa ghi chép này?',
  notesSureAll: 'Xóa tất cả ghi chép của bạn?',
  notesNoReturn: 'Không thể lấy lại.',
  notesEraseSure: 'Xóa',
  notesKeepThem: 'Để nguyên',
};
