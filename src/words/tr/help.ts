import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Bir hayat tehlikedeyse',
  emergencyCall: 'Bir hayat tehlikedeyse: {call}',
  emergencyUnknown: 'Bir hayat tehlikedeyse lütfen bulunduğunuz yerin acil numarasını arayın.',
  helpTrace:
    'Aramalar, mesajlar ve bunun gibi ziyaretler telefonda iz bırakır. Telefonunuzu sizi korkutan biriyle paylaşıyorsanız, bir yakınınızın telefonu daha güvenli bir başlangıç olabilir.',
  helpLeave: 'Bunun yerine {host} açılır; hiçbir şey silinmez.',
  helpJump: 'Ne hakkında',
  situations: {
    'thoughts-of-dying': 'Ölme düşünceleri',
    'someone-hurts-you': 'Biri size zarar veriyor',
    'sexual-violence': 'Cinsel şiddet',
    'a-child': 'Bir çocuk',
    'drinking-or-drugs': 'Alkol ya da madde',
    eating: 'Yeme',
    'to-talk': 'Konuşacak biri',
    'worried-about-someone': 'Kaygılandığınız biri',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Bir karar vermiş olmanız da, emin olmanız da gerekmez. Bitmesini istemek, aramak ya da yazmak için yeterli bir nedendir.',
    'someone-hurts-you': 'Gitmeyi planlıyor olmanız ya da buna ne ad verileceğini bilmeniz gerekmez.',
    'sexual-violence':
      'Üzerinden ne kadar geçtiği ya da kim olduğu fark etmez. Ne kadarını anlatacağınız size kalmış.',
    'a-child': 'Çocukların ve ergenlerin kendileri için, ve onlar için kaygılanan yetişkinler için.',
    'drinking-or-drugs':
      'Sizin ya da bir başkasının kullanımı. Biri uyandırılamıyorsa ya da zor nefes alıyorsa bir hayat tehlikededir: hemen yardım çağırın.',
    eating: 'Yeme ve bedeniniz hakkında, dışarıdan nasıl görünürse görünsün.',
    'to-talk': 'Bu hatları kullanmak için tehlikede olmanız gerekmez. Kötü bir gece yeter.',
    'worried-about-someone':
      'Sade sözcüklerle sorun. Birine ölmeyi düşünüp düşünmediğini sormak, bunu aklına sokmaz. Sonra konuştuğunuzdan çok dinleyin, ona inanın, ve kalın, ya da söylediğiniz zamanda geri gelin. Bu sayfadaki bir hatta ulaşmasına yardım edin, ya da birini kendiniz kullanın: bunlar arkadaşlarla ve ailelerle de konuşur.',
  },
  quietFirst: 'Ses çıkarmayanlar önce gelir.',
  worriedNot:
    'Nadiren işe yarayanlar: böyle hissetmek için nedeni olup olmadığını tartışmak, neşelendirmeye çalışmak, bir hayat tehlikedeyken sır saklamaya söz vermek. Evde biri ona zarar veriyorsa, o kişiden hesap sormayın ve gitmesi için baskı yapmayın; bu, tehlikeyi artırabilir. Ve bunu tek başınıza taşımak zorunda değilsiniz.',
  crisisSaid: 'Yardım hatları bu sayfanın başında: {situations}.',
  crisisMore: 'Daha fazla hat, ve başka ülkeler',

  linesElsewhere: 'Başka her yer',
  otherCountries: 'Başka bir ülke',
  otherCountriesLead:
    'Numaralar değişir. Bir hattın yanında gün yazmıyorsa, mümkünse önce kendi sayfasına bakın.',
  lineSource: 'Kendi sayfası: {value}',
  lastChecked: 'Denetlendi: {date}',
};
