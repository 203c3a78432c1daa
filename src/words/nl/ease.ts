import type { Ease } from '../words.ts';

export const ease: Ease = {
  leave: 'Verlaat deze pagina snel',
  leaveAbout:
    'In plaats daarvan opent {host}. Er wordt niets gewist: deze pagina blijft in de geschiedenis van je browser, bewaarde notities blijven op dit apparaat, en wie het apparaat of het netwerk in de gaten houdt, kan nog steeds zien dat je hier was.',
  leaveKeys: 'Drie keer op Shift drukken doet hetzelfde. Beide wissen wat je hier hebt getypt.',
  leaveMore: {
    one: 'Druk nog {count} keer op Shift om deze pagina te verlaten.',
    other: 'Druk nog {count} keer op Shift om deze pagina te verlaten.',
  },
  leaveStopped: 'Je bent nog op deze pagina: Shift is niet drie keer achter elkaar ingedrukt.',
  leaving: 'Laden',
  takeAlong: 'Om mee te nemen',
  listening: 'Laat het voorlezen',
  copyPlain: 'Kopieer alleen de woorden',
  wordsAlone: 'Alleen de woorden',
  wordsLead:
    'Een tekst zonder iets erbij, om iemand privé te sturen. Er gaat geen adres mee, en geen titel als je dat niet wilt.',
  wordsWithout:
    'Een script in je browser haalt de woorden hierheen, en het werkt niet. Je kunt ze in de tekst selecteren en kopiëren; sommige programma’s plakken dan het adres mee.',
  wordsMissing:
    'Het adres noemt geen tekst die hier staat. De link aan het eind van elke tekst brengt de woorden mee.',
  wordsField: 'De woorden. Haal weg wat je niet wilt sturen; de tekst zelf blijft zoals die is.',
  wordsTitle: 'Met de titel',
  wordsCopy: 'Kopieer',
  wordsSend: 'Stuur met een ander programma',
  wordsCopied: 'Gekopieerd. Andere programma’s op dit apparaat kunnen het daar ook lezen.',
  wordsCopyFailed:
    'De browser liet deze pagina niet kopiëren. De woorden zijn geselecteerd: kopieer ze zoals je gewend bent.',
  holdStill: 'Zet dit beeld stil',
  pause: 'Een pauze',
  pauseLead: 'Als je wilt, blijf hier dan even. De pagina wacht.',
  pauseBreath:
    'Met de adem: laat hem vanzelf komen, en laat hem iets langzamer gaan dan hij kwam. Er is niets vast te houden en niets te vullen.',
  pauseOther:
    'Of zonder: voel wat je draagt, de stoel of de vloer. Zoek om je heen drie dingen met dezelfde kleur. Luister naar het geluid dat het verst weg is.',
  pauseCircle:
    'In terwijl hij groeit, uit terwijl hij krimpt, of gewoon iets om naar te kijken. Hij maakt geen geluid.',
  pauseStart: 'Start de cirkel',
  pauseStop: 'Stop de cirkel',
  pauseBegan: 'Hij stopt vanzelf na één minuut.',
  pauseEnded: 'De minuut is voorbij. Blijf zo lang je wilt.',
  pauseStopped: 'Gestopt. Er was niets af te maken.',
  feelingsFind: 'Zoek een woord',
  feelingsAll: {
    one: '{count} woord',
    other: '{count} woorden',
  },
  feelingsSome: {
    one: '{shown} van {count} woord',
    other: '{shown} van {count} woorden',
  },
  feelingsNear: 'Geen heet zo. Wat er het dichtst bij komt: {found}',
  feelingsNone: 'Geen van deze woorden begint zo. Je eigen woord past misschien beter dan al deze.',
};
