import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Để đọc ở nơi khác:',
  onePage: 'một trang để in',
  epub: 'một tệp EPUB cho ứng dụng đọc',
  elsewhereHint:
    'Tệp bạn giữ thì ai dùng thiết bị này cũng mở được, và những gì một ứng dụng đọc nói với nhà sản xuất về việc đọc của bạn không nằm trong tay tôi.',
  onePagePreview:
    'Đây là bản xem trước: các bài được đưa vào khi trang web được dựng, và “npm start” sẽ hiển thị chúng.',
  inThisOrder: 'Theo thứ tự này',
  bookFrom: 'Từ blog {site}',
  bookNewest: 'Bài mới nhất ở đây: {date}.',
  bookAges: 'Những gì thay đổi trên blog sau đó không thay đổi ở đây.',
  bookLicence: 'Giấy phép hành nghề: {licence}. Được phép hành nghề tại: {jurisdiction}.',
  bookLimits:
    'Những gì viết ở đây là chung. Đó không phải trị liệu, chẩn đoán hay lời khuyên cho hoàn cảnh của bạn, điều mà tôi không biết, và việc đọc không khiến bạn thành thân chủ của tôi. Không có ai trực: nếu có thể có người nguy hiểm đến tính mạng, hãy gọi số khẩn cấp ở nơi bạn đang ở.',
  bookAccess: 'Tất cả là chữ, có tiêu đề, mục lục, ghi chú liên kết hai chiều và lời mô tả cho hình ảnh.',
};
