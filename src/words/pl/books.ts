import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Do czytania gdzie indziej:',
  onePage: 'jedna strona do wydruku',
  epub: 'EPUB do aplikacji do czytania',
  elsewhereHint:
    'Plik, który zachowasz, może otworzyć każdy, kto używa tego urządzenia, a to, co aplikacja do czytania mówi swojemu producentowi o twoim czytaniu, nie zależy ode mnie.',
  onePagePreview: 'To podgląd: teksty zostaną wstawione przy budowaniu strony, a „npm start” je pokazuje.',
  inThisOrder: 'W tej kolejności',
  bookFrom: 'Z bloga {site}',
  bookNewest: 'Najnowszy tekst tutaj: {date}.',
  bookAges: 'To, co zmieni się na blogu później, tutaj się nie zmienia.',
  bookLicence: 'Prawo wykonywania zawodu: {licence}. Uprawnienia ważne w: {jurisdiction}.',
  bookLimits:
    'To, co tu napisano, jest ogólne. Nie jest terapią, diagnozą ani poradą w twojej sytuacji, której nie znam, a czytanie nie oznacza terapii u mnie. Nikt tu nie czuwa: jeśli czyjeś życie może być w niebezpieczeństwie, zadzwoń na numer alarmowy tam, gdzie jesteś.',
  bookAccess:
    'Wszystko jest tekstem, z nagłówkami, spisem treści, przypisami połączonymi w obie strony i słowami do obrazów.',
};
