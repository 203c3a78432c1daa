import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Opuść szybko tę stronę',
  leaveAbout:
    'Zamiast niej otwiera się {host}. Nic nie jest usuwane: ta strona zostaje w historii przeglądarki, zachowane notatki zostają na tym urządzeniu, a ktoś, kto śledzi je lub jego sieć, nadal może zobaczyć tę wizytę.',
  leaveKeys: 'Trzykrotne naciśnięcie klawisza Shift robi to samo. Jedno i drugie czyści to, co tu wpisano.',
  leaveMore: {
    one: 'Naciśnij Shift jeszcze {count} raz, żeby opuścić tę stronę.',
    few: 'Naciśnij Shift jeszcze {count} razy, żeby opuścić tę stronę.',
    many: 'Naciśnij Shift jeszcze {count} razy, żeby opuścić tę stronę.',
    other: 'Naciśnij Shift jeszcze {count} razy, żeby opuścić tę stronę.',
  },
  leaveStopped: 'Nadal jesteś na tej stronie: nie naciśnięto klawisza Shift trzy razy z rzędu.',
  leaving: 'Wczytywanie',
  takeAlong: 'Na drogę',
  listening: 'Posłuchaj tekstu',
  copyPlain: 'Skopiuj same słowa',
  wordsAlone: 'Same słowa',
  wordsLead:
    'Tekst bez niczego więcej, żeby wysłać go komuś prywatnie. Nie idzie z nim żaden adres, a tytuł tylko wtedy, gdy chcesz.',
  wordsWithout:
    'Słowa sprowadza tu skrypt w przeglądarce, a on nie działa. Możesz je zaznaczyć i skopiować w tekście; niektóre programy wklejają wtedy także adres.',
  wordsMissing:
    'Ten adres nie wskazuje żadnego tekstu stąd. Link na końcu każdego tekstu sprowadza jego słowa.',
  wordsField: 'Słowa. Usuń to, czego nie chcesz wysłać; sam tekst zostaje, jaki jest.',
  wordsTitle: 'Z tytułem',
  wordsCopy: 'Kopiuj',
  wordsSend: 'Wyślij innym programem',
  wordsCopied: 'Skopiowano. Inne programy na tym urządzeniu też mogą to stamtąd odczytać.',
  wordsCopyFailed:
    'Przeglądarka nie pozwoliła tej stronie skopiować. Słowa są zaznaczone: skopiuj je tak jak zwykle.',
  holdStill: 'Zatrzymaj ten obraz',
  pause: 'Przerwa',
  pauseLead: 'Jeśli chcesz, zatrzymaj się tu na chwilę. Strona poczeka.',
  pauseBreath:
    'Z oddechem: niech wejdzie sam i niech wyjdzie trochę wolniej, niż wszedł. Nie ma czego wstrzymywać ani czego wypełniać.',
  pauseOther:
    'Albo bez niego: poczuj, co cię podtrzymuje, krzesło czy podłoga. Znajdź wokół siebie trzy rzeczy w tym samym kolorze. Posłuchaj dźwięku, który jest najdalej.',
  pauseCircle:
    'Wdech, gdy rośnie, wydech, gdy maleje, albo po prostu coś, na co można patrzeć. Nie wydaje żadnego dźwięku.',
  pauseStart: 'Uruchom koło',
  pauseStop: 'Zatrzymaj koło',
  pauseBegan: 'Po minucie zatrzyma się samo.',
  pauseEnded: 'Minuta minęła. Zostań tak długo, jak chcesz.',
  pauseStopped: 'Zatrzymane. Nie było czego kończyć.',
  feelingsFind: 'Poszukaj słowa',
  feelingsAll: {
    one: '{count} słowo',
    few: '{count} słowa',
    many: '{count} słów',
    other: '{count} słowa',
  },
  feelingsSome: {
    one: '{shown} z {count} słowa',
    few: '{shown} z {count} słów',
    many: '{shown} z {count} słów',
    other: '{shown} z {count} słów',
  },
  feelingsNear: 'Żadne się tak nie nazywa. Najbliżej: {found}',
  feelingsNone:
    'Żadne z tych słów tak się nie zaczyna. Twoje własne może pasować lepiej niż wszystkie tutaj.',
};
