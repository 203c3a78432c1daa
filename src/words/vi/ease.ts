import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Rời nhanh trang này',
  leaveAbout:
    'Thay vào đó, {host} sẽ mở ra. Không có gì bị xóa: trang này vẫn còn trong lịch sử trình duyệt của bạn, ghi chép bạn đã lưu vẫn ở trên thiết bị này, và người theo dõi thiết bị hoặc mạng của nó vẫn có thể thấy bạn đã ở đây.',
  leaveKeys: 'Nhấn phím Shift ba lần cũng như vậy. Cả hai cách đều xóa những gì bạn đã gõ ở đây.',
  leaveMore: {
    other: 'Nhấn Shift {count} lần nữa để rời trang này.',
  },
  leaveStopped: 'Bạn vẫn ở trang này: Shift chưa được nhấn ba lần liên tiếp.',
  leaving: 'Đang tải',
  takeAlong: 'Mang theo',
  listening: 'Nghe đọc bài',
  copyPlain: 'Chỉ sao chép lời',
  wordsAlone: 'Chỉ có lời',
  wordsLead:
    'Một bài viết chỉ có chữ, để gửi riêng cho ai đó. Không có địa chỉ nào đi kèm, và không có tựa đề trừ khi bạn muốn.',
  wordsWithout:
    'Một tập lệnh trong trình duyệt của bạn đưa lời đến đây, và nó không chạy. Bạn có thể chọn và sao chép trong bài viết; vài chương trình khi đó dán kèm cả địa chỉ.',
  wordsMissing:
    'Địa chỉ không chỉ đến bài viết nào ở đây. Liên kết ở cuối mỗi bài sẽ mang lời của bài đó đến.',
  wordsField: 'Lời bài viết. Bỏ đi những gì bạn không muốn gửi; bài viết vẫn giữ nguyên.',
  wordsTitle: 'Kèm tựa đề',
  wordsCopy: 'Sao chép',
  wordsSend: 'Gửi bằng chương trình khác',
  wordsCopied: 'Đã sao chép. Các chương trình khác trên thiết bị này cũng có thể đọc ở đó.',
  wordsCopyFailed:
    'Trình duyệt không cho trang này sao chép. Phần lời đã được chọn: hãy sao chép như bạn vẫn làm.',
  holdStill: 'Giữ yên hình này',
  pause: 'Tạm dừng',
  pauseLead: 'Nếu muốn, bạn hãy dừng lại đây một lát. Trang này sẽ đợi.',
  pauseBreath:
    'Cùng hơi thở: để nó tự vào, và để nó ra chậm hơn lúc vào một chút. Không có gì phải nín, không có gì phải lấp đầy.',
  pauseOther:
    'Hoặc không cần hơi thở: cảm nhận thứ đang nâng đỡ bạn, cái ghế hay mặt sàn. Tìm quanh bạn ba vật cùng màu. Lắng nghe âm thanh xa nhất.',
  pauseCircle:
    'Hít vào khi nó lớn dần, thở ra khi nó nhỏ lại, hoặc chỉ là một thứ để nhìn. Nó không gây tiếng động.',
  pauseStart: 'Cho vòng tròn chạy',
  pauseStop: 'Dừng vòng tròn',
  pauseBegan: 'Nó tự dừng sau một phút.',
  pauseEnded: 'Một phút đã qua. Bạn cứ ở lại bao lâu tùy thích.',
  pauseStopped: 'Đã dừng. Không có gì phải làm cho xong.',
  feelingsFind: 'Tìm một từ',
  feelingsAll: {
    other: '{count} từ',
  },
  feelingsSome: {
    other: '{shown} trên {count} từ',
  },
  feelingsNear: 'Không có từ nào gọi như vậy. Gần nhất: {found}',
  feelingsNone: 'Không có từ nào ở đây bắt đầu như vậy. Từ của riêng bạn có thể hợp hơn tất cả.',
};
