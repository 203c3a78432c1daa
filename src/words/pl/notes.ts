import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Miejsce na twoje własne słowa',
  noteEarlier: 'Kiedy to powstawało, pytanie brzmiało:',
  notePage:
    'To, co tu piszesz, nie jest zapisywane. Jest tylko na tej stronie i może zniknąć, kiedy ją opuścisz.',
  noteOffer: 'Zachowaj na tym urządzeniu',
  noteMeaning:
    'Wtedy ta przeglądarka zachowuje to, co piszesz, tutaj i pod innymi pytaniami, i nigdzie tego nie wysyła. Każdy, kto używa tego urządzenia, mógłby to przeczytać, a przeglądarka może to usunąć.',
  noteKept:
    'Zachowywane w tej przeglądarce, w miarę jak piszesz. Każdy, kto używa tego urządzenia, może to przeczytać.',
  noteBoth: 'Pisano tu także na innej stronie. Oba teksty są tutaj, jeden pod drugim.',
  noteElsewhere:
    'Inna strona zachowuje teraz notatki na tym urządzeniu. To, co tu napisano, nie jest jeszcze zachowane.',
  noteRefused:
    'Przeglądarka nie chciała tego zachować. Nadal tu jest: skopiuj to lub wydrukuj, zanim opuścisz stronę.',
  noteUnreadable:
    'Dla tego pytania zachowano coś, czego nie udało się odczytać. Zostało, jak było, a to, co teraz tu napiszesz, nie jest zapisywane.',
  noteLeft:
    'To pole opróżniło się przy opuszczeniu strony. Wczytaj stronę ponownie, żeby tu pisać; to, co zachowano na urządzeniu, nadal tam jest.',
  notes: 'Twoje notatki',
  notesLead: 'To, co powstało tu pod pytaniami i co chcesz zachować.',
  notesWhere:
    'Te notatki są zachowane tylko w tej przeglądarce, na tym urządzeniu. Ta strona nigdzie ich nie wysyła, a ja nie mogę ich zobaczyć. Każdy, kto używa tego urządzenia i tej przeglądarki, może otworzyć tę stronę i je przeczytać.',
  notesHowLong:
    'Przeglądarki mogą usuwać to, co zachowuje strona. Safari robi to po siedmiu dniach używania bez wizyty tutaj. Jeśli notatka jest dla ciebie ważna, skopiuj ją, wydrukuj lub pobierz.',
  notesWithout:
    'Notatki pokazuje skrypt w przeglądarce, a on nie działa. Bez niego także pytania nie mają pól do pisania.',
  notesEmpty:
    'Nic tu nie ma i nie musi być. Niektóre teksty mają pytania, a pod nimi miejsce do pisania. To, co tam napiszesz, jest zachowywane tylko wtedy, gdy tak wybierzesz.',
  notesBlocked:
    'Przeglądarka nie pozwala tej stronie zajrzeć do tego, co przechowuje, więc nie ma notatek do pokazania.',
  notesUnreadable: 'Nie udało się odczytać tego jako notatki. Oto, jak to wygląda:',
  notesOther: 'Skądinąd',
  notesPlace: 'Przejdź do pytania',
  notesCopy: 'Kopiuj wszystko',
  notesPrint: 'Drukuj',
  notesDownload: 'Pobierz',
  notesEraseAll: 'Usuń wszystko',
  notesErase: 'Usuń tę notatkę',
  notesCopied:
    'Skopiowano. Możesz to teraz gdzieś wkleić; inne programy na tym urządzeniu też mogą to stamtąd odczytać.',
  notesCopyFailed:
    'Przeglądarka nie pozwoliła tej stronie skopiować. Możesz zamiast tego pobrać lub wydrukować.',
  notesDownloaded:
    'Przeglądarka zapisuje to jako zwykły plik, notes.txt. Każdy, kto może otworzyć twoje pobrane pliki, może go przeczytać.',
  notesErased:
    'Usunięto z tej przeglądarki. Twoje kopie, albo te, które zrobiło to urządzenie jako kopię zapasową, są nadal tam, gdzie były. Gdy nic tu nie zostanie, nic więcej nie jest zachowywane, dopóki znów tego nie wybierzesz.',
  notesEraseFailed: 'Przeglądarka nie pozwoliła tej stronie tego usunąć.',
  notesSureOne: 'Usunąć tę notatkę?',
  notesSureAll: 'Usunąć wszystkie twoje notatki?',
  notesNoReturn: 'Nie da się tego cofnąć.',
  notesEraseSure: 'Usuń',
  notesKeepThem: 'Zostaw, jak jest',
};
