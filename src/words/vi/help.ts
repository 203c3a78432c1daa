import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Nếu có người đang nguy hiểm đến tính mạng',
  emergencyCall: 'Nếu có người đang nguy hiểm đến tính mạng: {call}',
  emergencyUnknown: 'Nếu có người đang nguy hiểm đến tính mạng, xin gọi số khẩn cấp ở nơi bạn đang ở.',
  helpTrace:
    'Cuộc gọi, tin nhắn và những lượt ghé thăm như thế này để lại dấu vết trên điện thoại. Nếu bạn dùng chung điện thoại với người khiến bạn sợ, điện thoại của một người bạn có thể là khởi đầu an toàn hơn.',
  helpLeave: 'Thay vào đó, {host} sẽ mở ra, và không có gì bị xóa.',
  helpJump: 'Đó là chuyện gì',
  situations: {
    'thoughts-of-dying': 'Những ý nghĩ về cái chết',
    'someone-hurts-you': 'Có người làm bạn đau',
    'sexual-violence': 'Bạo lực tình dục',
    'a-child': 'Một đứa trẻ',
    'drinking-or-drugs': 'Rượu hoặc ma túy',
    eating: 'Ăn uống',
    'to-talk': 'Cần người trò chuyện',
    'worried-about-someone': 'Một người khiến bạn lo lắng',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Bạn không cần phải quyết định điều gì, cũng không cần chắc chắn. Muốn mọi thứ dừng lại đã là lý do đủ để gọi hoặc viết.',
    'someone-hurts-you': 'Bạn không cần phải định rời đi, cũng không cần biết gọi chuyện đó là gì.',
    'sexual-violence':
      'Chuyện xảy ra bao lâu rồi, hay người đó là ai, đều không quan trọng. Kể bao nhiêu là tùy bạn.',
    'a-child': 'Cho chính trẻ em và thanh thiếu niên, và cho người lớn đang lo cho các em.',
    'drinking-or-drugs':
      'Chuyện của bạn, hoặc của người khác. Khi một người không thể đánh thức được hoặc gần như không thở, tính mạng đang nguy hiểm: hãy gọi cấp cứu ngay.',
    eating: 'Về ăn uống và cơ thể bạn, dù nhìn từ bên ngoài ra sao.',
    'to-talk': 'Bạn không cần phải gặp nguy hiểm mới dùng những đường dây này. Một đêm tồi tệ là đủ.',
    'worried-about-someone':
      'Hãy hỏi, bằng lời lẽ giản dị. Hỏi một người có nghĩ đến cái chết không thì không gieo ý nghĩ đó vào đầu họ. Rồi hãy nghe nhiều hơn nói, tin họ, và ở lại, hoặc quay lại đúng lúc bạn đã hẹn. Hãy giúp họ liên lạc với một đường dây ở trang này, hoặc tự bạn dùng: các đường dây này cũng nói chuyện với bạn bè và gia đình.',
  },
  quietFirst: 'Cách không gây tiếng động được đặt trước.',
  worriedNot:
    'Những điều hiếm khi giúp được: tranh cãi xem họ có lý do để cảm thấy như vậy không, cố làm họ vui lên, hứa giữ kín khi tính mạng đang nguy hiểm. Nếu ai đó làm họ đau ở nhà, đừng chất vấn người đó và đừng thúc ép họ rời đi; mọi chuyện có thể nguy hiểm hơn. Và bạn không phải gánh điều này một mình.',
  crisisSaid: 'Các đường dây trợ giúp ở đầu trang này: {situations}.',
  crisisMore: 'Thêm đường dây, và các nước khác',

  linesElsewhere: 'Bất cứ nơi nào khác',
  otherCountries: 'Một nước khác',
  otherCountriesLead:
    'Các con số có thể thay đổi. Chỗ nào không có ngày bên cạnh đường dây, nếu được hãy xem trang riêng của đường dây đó trước.',
  lineSource: 'Trang riêng: {value}',
  lastChecked: 'Đã kiểm tra {date}',
};
