import type { ClientWords } from '../words.ts';

const client = '(?:patiente?|cliente?|consultante?)';
const one = '(?:un|une|un autre|une autre|ce|cette)';
const person =
  "(?:quelqu'un|une (?:jeune )?(?:femme|mère|adolescente|étudiante|famille|personne|enseignante|infirmière|fille)|un (?:jeune )?(?:homme|couple|père|adolescent|étudiant|enfant|garçon|enseignant))";
const saw =
  "que (?:je (?:vois|voyais|suis|suivais|reçois|recevais|traite|traitais)|j'ai (?:vu|suivi|reçu|accompagné|traité|connu)(?:e|s|es)?|j'accompagn\\p{L}+)";

/** What is said of one person with whom the author worked. Said of people in general it asks nothing. */
export const clients: ClientWords = {
  says: [
    `${one} (?:\\p{L}+ ){0,2}?${client} (?:à moi|de mon cabinet|${saw})`,
    `(?:l'un|l'une|un|une) de mes (?:\\p{L}+ ){0,2}?(?:${client}s|couples|familles|supervisée?s)`,
    `(?:mon|ma) (?:\\p{L}+ )?${client}`,
    `${person} (?:${saw}|avec (?:qui|lequel|laquelle) (?:je travaille|je travaillais|j'ai travaillé)|qui (?:vient|venait|est venue?) (?:me voir|en thérapie|en consultation|à mon cabinet|consulter))`,
    `${one} (?:\\p{L}+ )?${client},? (?:un jour,? |hier |récemment )?(?:m'a (?:\\p{L}+ )?(?:dit|raconté|demandé|écrit|confié|expliqué)|me (?:disait|dit|racontait|demandait|demande)|est (?:venu|arrivé)e?)`,
    `(?:un ancien|une ancienne) ${client}|(?:un|une) ex~${client}`,
    "(?:en|lors d'une|dans une) (?:\\p{L}+ )?séance,? (?:hier|aujourd'hui|ce matin|récemment|la semaine dernière|l'autre jour)|lors d'une séance récente",
  ],
  reason: 'Somebody may know herself in it.',
  source: 'ours',
  sign: /patient|client|consult|séance|travaill|\bsui[sv]|re[çc]|accompagn|v[uo]/i,
  reader:
    /(?:(?<!\p{L})si\s+vous\s+(?:êtes|étiez)|si\s+tu\s+es|vous\s+êtes|tu\s+es|(?:pas\s+)?de\s+vous)(?:\s+\p{L}+){0,3}\s*$/iu,
};
