import type { ClientWords } from '../words.ts';

const she = '(?:Klientin|Patientin)';
const he = '(?:Klient|Patient)';
const any = `(?:${she}|${he}(?:en)?)`;
const person =
  '(?:jemand(?:en|em)?|eine[rn]? (?:junge[rn]? |ältere[rn]? )?(?:Frau|Mutter|Studentin|Jugendliche|Lehrerin|Familie)|eine?[mn]? (?:jungen? |junger |älteren? |älterer )?(?:Mann|Paar|Vater|Studenten?|Jugendlicher|Jugendlichen|Kind|Mädchen|Jungen?|Lehrer))';
const worked =
  '(?:behandel(?:e|t|te)|begleite(?:t|te)?|betreu(?:e|t|te)|arbeite(?:te)?|gearbeitet|sehe|sah|gesehen habe)';

/** What is said of one person with whom the author worked. Said of people in general it asks nothing. */
export const clients: ClientWords = {
  says: [
    `(?:ein|eine[mnrs]?|diese[mnrs]?|jene[mnrs]?) (?:\\p{L}+ ){0,3}?${any} von mir`,
    `eine[mnrs]? mein(?:er|es) (?:\\p{L}+ ){0,2}?(?:${he}innen|${he}en|Paare|Familien|Supervisand\\p{L}+)`,
    `mein (?:\\p{L}+ )?${he}|meine[rs]? (?:\\p{L}+ )?${she}|mein(?:em|es) (?:\\p{L}+ )?${he}en`,
    `${person},? (?:den|die|das|der|mit dem|mit der|mit denen) ich (?:\\p{L}+ ){0,5}?${worked}`,
    `${person},? (?:der|die|das) (?:\\p{L}+ ){0,4}?(?:zu mir(?: \\p{L}+){0,2}|in (?:meine|die) Praxis|in die Therapie) (?:kam|kommt|kamen|gekommen ist|gekommen war)`,
    `(?:ein|eine) (?:\\p{L}+ )?(?:${she}|${he}) (?:sagte|erzählte|fragte|schrieb|gestand|berichtete|meinte|kam|nannte|hat mir|hat mich)|(?:sagte|erzählte|fragte|schrieb) mir (?:\\p{L}+ )?(?:ein|eine) (?:\\p{L}+ )?(?:${she}|${he})`,
    `(?:ein|eine[mnr]?) (?:ehemalig|früher|einstig|langjährig)e[mnrs]? ${any}`,
    '(?:neulich|gestern|heute|letzte Woche|kürzlich) in (?:einer|der|meiner) (?:Stunde|Sitzung)|in (?:einer|der) (?:Stunde|Sitzung) (?:gestern|heute|letzte Woche|neulich)',
  ],
  reason: 'Somebody may know herself in it.',
  source: 'ours',
  sign: /klient|patient|praxis|stunde|sitzung|\bich\b|zu mir/i,
  reader:
    /(?:\b(?:wenn|falls|ob)\s+(?:Sie|du|ihr)|\bsind\s+Sie|\bbist\s+du|\bwerden\s+Sie|\bSie\s+(?:sind|werden)|\bmacht\s+(?:Sie|dich)|wird\s+niemand)(?:\s+\p{L}+){0,4}\s*$/iu,
};
