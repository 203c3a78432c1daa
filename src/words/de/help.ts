import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Wenn ein Leben in Gefahr ist',
  emergencyCall: 'Wenn ein Leben in Gefahr ist: {call}',
  emergencyUnknown: 'Wenn ein Leben in Gefahr ist, wählen Sie bitte den Notruf dort, wo Sie sind.',
  helpTrace:
    'Anrufe, Nachrichten und Besuche wie dieser hinterlassen eine Spur auf dem Telefon. Wenn jemand, vor dem Sie Angst haben, Ihres mitbenutzt, ist vielleicht das einer vertrauten Person der sicherere Anfang.',
  helpLeave: 'Stattdessen öffnet sich {host}; gelöscht wird nichts.',
  helpJump: 'Worum es geht',
  situations: {
    'thoughts-of-dying': 'Gedanken ans Sterben',
    'someone-hurts-you': 'Jemand tut Ihnen weh',
    'sexual-violence': 'Sexualisierte Gewalt',
    'a-child': 'Ein Kind',
    'drinking-or-drugs': 'Alkohol oder Drogen',
    eating: 'Essen',
    'to-talk': 'Jemand zum Reden',
    'worried-about-someone': 'Sorge um jemanden',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Sie müssen nichts beschlossen haben, und Sie müssen nicht sicher sein. Dass es aufhören soll, ist Grund genug, anzurufen oder zu schreiben.',
    'someone-hurts-you': 'Sie müssen nicht vorhaben zu gehen und nicht wissen, wie man es nennt.',
    'sexual-violence':
      'Es ist gleich, wie lange es her ist und wer es war. Wie viel Sie sagen, bestimmen Sie.',
    'a-child': 'Für Kinder und Jugendliche selbst, und für Erwachsene, die sich um eines sorgen.',
    'drinking-or-drugs':
      'Ihr eigener Konsum oder der von jemand anderem. Wenn jemand nicht mehr zu wecken ist oder kaum noch atmet, ist ein Leben in Gefahr: Rufen Sie sofort Hilfe.',
    eating: 'Über Essen und den eigenen Körper, wie auch immer es von außen aussieht.',
    'to-talk': 'Sie müssen nicht in Gefahr sein, um hier anzurufen. Eine schlimme Nacht reicht.',
    'worried-about-someone':
      'Fragen Sie, in einfachen Worten. Wer gefragt wird, ob er ans Sterben denkt, kommt nicht erst dadurch darauf. Hören Sie dann mehr zu, als Sie reden, glauben Sie, was Sie hören, und bleiben Sie, oder kommen Sie wieder, wenn Sie es gesagt haben. Helfen Sie, eine der Stellen auf dieser Seite zu erreichen, oder wenden Sie sich selbst an eine: Diese hier sprechen auch mit Angehörigen und Freunden.',
  },
  quietFirst: 'Zuerst steht, was lautlos geht.',
  worriedNot:
    'Was selten hilft: darüber zu streiten, ob es Grund gibt, sich so zu fühlen; aufzumuntern; zu versprechen, es für sich zu behalten, wenn ein Leben in Gefahr ist. Wenn zu Hause jemand verletzt wird, stellen Sie die Person, die es tut, nicht zur Rede und drängen Sie nicht zum Gehen; es kann dadurch gefährlicher werden. Und Sie müssen es nicht allein tragen.',
  crisisSaid: 'Hilfetelefone stehen auf dieser Seite zuerst: {situations}.',
  crisisMore: 'Weitere Stellen, und andere Länder',

  linesElsewhere: 'Überall sonst',
  otherCountries: 'Ein anderes Land',
  otherCountriesLead:
    'Nummern ändern sich. Wo kein Datum neben einer Stelle steht, sehen Sie wenn möglich zuerst auf deren eigener Seite nach.',
  lineSource: 'Eigene Seite: {value}',
  lastChecked: 'Geprüft am {date}',
};
