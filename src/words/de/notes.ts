import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Platz für Ihre eigenen Worte',
  noteEarlier: 'Als Sie das schrieben, lautete die Frage:',
  notePage:
    'Was Sie hier schreiben, wird nicht gespeichert. Es steht nur auf dieser Seite und kann verloren gehen, wenn Sie sie verlassen.',
  noteOffer: 'Auf diesem Gerät behalten',
  noteMeaning:
    'Dann behält dieser Browser, was Sie schreiben, hier und unter den anderen Fragen, und schickt es nirgendwohin. Wer dieses Gerät benutzt, könnte es lesen, und der Browser kann es löschen.',
  noteKept:
    'Wird in diesem Browser behalten, während Sie schreiben. Wer dieses Gerät benutzt, kann es lesen.',
  noteBoth: 'Daran wurde auch auf einer anderen Seite geschrieben. Beide Texte stehen hier untereinander.',
  noteElsewhere:
    'Eine andere Seite behält jetzt Notizen auf diesem Gerät. Was Sie hier geschrieben haben, ist noch nicht dabei.',
  noteRefused:
    'Der Browser wollte das nicht behalten. Es steht noch hier: Kopieren oder drucken Sie es, bevor Sie die Seite verlassen.',
  noteUnreadable:
    'Zu dieser Frage ist etwas gespeichert, das nicht gelesen werden konnte. Es bleibt, wie es ist, und was Sie jetzt hier schreiben, wird nicht gespeichert.',
  noteLeft:
    'Dieses Feld wurde geleert, als Sie gegangen sind. Laden Sie die Seite neu, um hier zu schreiben; was auf dem Gerät behalten wurde, ist noch da.',
  notes: 'Ihre Notizen',
  notesLead: 'Was Sie hier unter die Fragen geschrieben und behalten haben.',
  notesWhere:
    'Diese Notizen liegen nur in diesem Browser, auf diesem Gerät. Die Website schickt sie nirgendwohin, und ich kann sie nicht sehen. Wer dieses Gerät und diesen Browser benutzt, kann diese Seite öffnen und sie lesen.',
  notesHowLong:
    'Browser dürfen löschen, was eine Website speichert. Safari tut es nach sieben Tagen Nutzung, an denen Sie nicht hier waren. Wenn Ihnen eine Notiz wichtig ist, kopieren, drucken oder speichern Sie sie als Datei.',
  notesWithout:
    'Ein Skript in Ihrem Browser zeigt die Notizen, und es läuft nicht. Ohne das Skript haben auch die Fragen keine Felder zum Schreiben.',
  notesEmpty:
    'Hier ist nichts, und es muss auch nichts hier sein. Manche Texte haben Fragen mit Platz zum Schreiben darunter. Was Sie dort schreiben, wird nur gespeichert, wenn Sie es möchten.',
  notesBlocked:
    'Ihr Browser lässt diese Seite nicht nachsehen, was er speichert, deshalb gibt es keine Notizen zu zeigen.',
  notesUnreadable: 'Das konnte nicht als Notiz gelesen werden. So steht es da:',
  notesOther: 'Von anderswo',
  notesPlace: 'Zur Frage',
  notesCopy: 'Alles kopieren',
  notesPrint: 'Drucken',
  notesDownload: 'Herunterladen',
  notesEraseAll: 'Alles löschen',
  notesErase: 'Diese Notiz löschen',
  notesCopied:
    'Kopiert. Sie können es jetzt irgendwo einfügen; andere Programme auf diesem Gerät können es dort auch lesen.',
  notesCopyFailed:
    'Der Browser hat diese Seite nicht kopieren lassen. Sie können stattdessen herunterladen oder drucken.',
  notesDownloaded:
    'Ihr Browser speichert es als gewöhnliche Datei, notes.txt. Wer Ihre Downloads öffnen kann, kann sie lesen.',
  notesErased:
    'Aus diesem Browser gelöscht. Kopien, die Sie gemacht haben oder dieses Gerät als Sicherung, sind noch da, wo sie waren. Sobald hier nichts mehr übrig ist, wird nichts mehr gespeichert, bis Sie es wieder möchten.',
  notesEraseFailed: 'Der Browser hat diese Seite nicht löschen lassen.',
  notesSureOne: 'Diese Notiz löschen?',
  notesSureAll: 'Alle Ihre Notizen löschen?',
  notesNoReturn: 'Das lässt sich nicht rückgängig machen.',
  notesEraseSure: 'Löschen',
  notesKeepThem: 'So lassen',
};
