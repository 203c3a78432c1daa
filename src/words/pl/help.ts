import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Jeśli czyjeś życie jest w niebezpieczeństwie',
  emergencyCall: 'Jeśli czyjeś życie jest w niebezpieczeństwie: {call}',
  emergencyUnknown:
    'Jeśli czyjeś życie jest w niebezpieczeństwie, zadzwoń proszę na numer alarmowy tam, gdzie jesteś.',
  helpTrace:
    'Rozmowy, wiadomości i wizyty takie jak ta zostawiają ślad w telefonie. Jeśli z twojego korzysta też ktoś, kogo się boisz, bezpieczniej może być zacząć od telefonu bliskiej osoby.',
  helpLeave: 'Zamiast niej otwiera się {host}; nic nie jest usuwane.',
  helpJump: 'O co chodzi',
  situations: {
    'thoughts-of-dying': 'Myśli o śmierci',
    'someone-hurts-you': 'Ktoś cię krzywdzi',
    'sexual-violence': 'Przemoc seksualna',
    'a-child': 'Dziecko',
    'drinking-or-drugs': 'Alkohol lub narkotyki',
    eating: 'Jedzenie',
    'to-talk': 'Ktoś do rozmowy',
    'worried-about-someone': 'Ktoś, o kogo się martwisz',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Nie trzeba było niczego postanowić i nie trzeba mieć pewności. To, że chcesz, żeby przestało, wystarczy, żeby zadzwonić lub napisać.',
    'someone-hurts-you': 'Nie musisz planować odejścia ani wiedzieć, jak to nazwać.',
    'sexual-violence': 'Nieważne, jak dawno to było ani kto to był. Ile powiesz, zależy od ciebie.',
    'a-child': 'Dla dzieci i nastolatków oraz dla dorosłych, którzy się o nich martwią.',
    'drinking-or-drugs':
      'Twoje własne używanie albo czyjeś. Kiedy kogoś nie można dobudzić albo ledwo oddycha, życie jest w niebezpieczeństwie: natychmiast wezwij pomoc.',
    eating: 'O jedzeniu i twoim ciele, jakkolwiek to wygląda z zewnątrz.',
    'to-talk': 'Nie musisz być w niebezpieczeństwie, żeby tu zadzwonić. Zła noc wystarczy.',
    'worried-about-someone':
      'Zapytaj, prostymi słowami. Pytanie, czy ktoś myśli o śmierci, nie podsuwa nikomu tej myśli. Potem słuchaj więcej, niż mówisz, wierz w to, co słyszysz, i zostań albo wróć, kiedy obiecasz. Pomóż tej osobie skontaktować się z jednym z miejsc na tej stronie albo zwróć się do któregoś w swoim imieniu: rozmawiają też z przyjaciółmi i rodzinami.',
  },
  quietFirst: 'Najpierw to, co nie robi hałasu.',
  worriedNot:
    'Co rzadko pomaga: spieranie się, czy jest powód, żeby tak się czuć, rozweselanie, obietnica zachowania tego dla siebie, kiedy życie jest w niebezpieczeństwie. Jeśli ktoś krzywdzi tę osobę w domu, nie rozliczaj go z tego i nie naciskaj, żeby odeszła; może się zrobić niebezpieczniej. I nie musisz nieść tego bez pomocy.',
  crisisSaid: 'Telefony pomocy są na początku tej strony: {situations}.',
  crisisMore: 'Więcej telefonów i inne kraje',

  linesElsewhere: 'Wszędzie indziej',
  otherCountries: 'Inny kraj',
  otherCountriesLead:
    'Numery się zmieniają. Tam, gdzie obok nie ma daty, zajrzyj najpierw na własną stronę tej linii, jeśli możesz.',
  lineSource: 'Własna strona: {value}',
  lastChecked: 'Sprawdzono: {date}',
};
