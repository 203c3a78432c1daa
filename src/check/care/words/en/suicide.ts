import type { SuicideWords } from '../words.ts';
import type { Source } from '../entry.ts';
import { number } from './number.ts';

const who: Source = 'https://www.who.int/publications/i/item/9789240076846';
const reporting: Source = 'https://reportingonsuicide.org/';

const self = '(?:himself|herself|themself|themselves|myself|yourself|itself|ourselves)';
const his = '(?:his|her|their|my|your|our)';
const the = `(?:the|a|an|${his})`;
const died = `(?:died by suicide|suicide|suicides|kill(?:ed|s|ing)? ${self}|(?:took|take|takes|taking) ${his}(?: own)? (?:life|lives)|end(?:ed|s|ing)? ${his}(?: own)? (?:life|lives)|attempted suicide)`;

/** Ways that say by themselves that somebody meant to die. */
const deeds = [
  `(?:hang(?:ed|s|ing)?|hung) ${self}(?! (?:out|up|on|over|around)\\b)|shot ${self}(?! (?:in the (?:foot|leg|hand|knee)|a )\\b)|(?:drown(?:ed|s|ing)?|gas(?:sed|sing)) ${self}(?! (?:in|with)\\b)`,
  `(?:slit|slits|slitting|slash(?:ed|es|ing)?) ${his} (?:own )?(?:wrists?|throat)`,
  `(?:jump(?:ed|s|ing)?|leap(?:t|ed|s|ing)?|step(?:ped|s|ping)?|thr(?:ew|ows|owing) ${self}) (?:in front of|under) ${the} (?:\\p{L}+ )?(?:train|subway|truck|bus)`,
  `(?:threw|thrown|throws|throwing) ${self} (?:off|from|out of|onto) ${the} (?:\\p{L}+ )?(?:bridge|building|roof|rooftop|balcony|window|cliff|tower|tracks)`,
  `(?:found|discovered) (?:(?:him|her|them|${his} \\p{L}+) )?(?:hanged|hanging from (?:a|the) (?:beam|rope|rafters?|ceiling|tree))`,
  `(?:swallow(?:ed|s|ing)?|took|taken|taking) (?:${the} )?(?:whole |entire |full )(?:bottle|box|packet|pack)s? of (?:\\p{L}+ )?(?:pills|tablets|painkillers)(?! (?:to|from|back|home|with)\\b)|swallow(?:ed|s|ing)? (?:${the} )?(?:bottle|box|packet|pack|handful)s? of (?:sleeping |\\p{L}+ )?(?:pills|tablets|painkillers)`,
];

/** How somebody died or hurt themselves. */
const method = [
  ...deeds,
  `(?:hang(?:ed|s|ing)?|hung|shot|shoot(?:s|ing)?|drown(?:ed|s|ing)?|gas(?:sed|ses|sing)|poison(?:ed|s|ing)?|suffocat(?:ed|es|ing)|asphyxiat(?:ed|es|ing)|strangl(?:ed|es|ing)|stab(?:bed|s|bing)?|electrocut(?:ed|es|ing)|burn(?:ed|t|s|ing)?|cut(?:s|ting)?|immolat(?:ed|es|ing)) ${self}`,
  `(?:slit(?:s|ting)?|slash(?:ed|es|ing)?|cut(?:s|ting)?|burn(?:ed|t|s|ing)?|carv(?:ed|es|ing)|scratch(?:ed|es|ing)) ${his} (?:\\p{L}+ )?(?:wrists?|arms?|forearms?|thighs?|legs?|skin|throat|neck|veins?|stomach)`,
  `(?:took|take|takes|taking|taken|by|from|with|of|in) (?:an? )?(?:\\p{L}+ )?overdos(?:e|es|ing)|overdos(?:ed|ing)(?: on| of)?`,
  `(?:jump(?:ed|s|ing)?|leap(?:t|ed|s|ing)?|step(?:ped|s|ping)?|threw ${self}|throw(?:s|ing)? ${self}|fell) (?:off|from|out of|in front of|under|onto|into) ${the} (?:\\p{L}+ )?(?:bridge|building|roof|rooftop|balcony|window|cliff|platform|overpass|train|subway|truck|tracks?|traffic|ledge|tower|tenth floor|\\p{L}+ (?:floor|story))`,
  `in front of (?:a|the) (?:\\p{L}+ )?(?:train|subway|truck|bus)`,
  `(?:by|from) (?:hanging|gunshot|drowning|jumping|asphyxiation|suffocation|poisoning|carbon monoxide(?: poisoning)?|firearms?|self~immolation|cutting|a gunshot)`,
  `(?:put|held|pointed) ${the} (?:gun|pistol|revolver|rifle|shotgun) (?:to|in|against|at)`,
  `(?:gunshot|self~inflicted) wounds?`,
  `carbon monoxide|helium (?:tank|bag)|nooses?|ligatures?|exit bag|razor blades?|box cutter`,
  `(?:with|using|used) ${the} (?:\\p{L}+ )?(?:rope|gun|pistol|rifle|shotgun|revolver|razor|razor blade)`,
  `(?:swallow(?:ed|s|ing)?|took|taken|taking|sav(?:ed|ing) up|stockpil(?:ed|ing)|hoard(?:ed|ing)) (?:${the} )?(?:\\p{L}+ )?(?:bottle|handful|box|packet|pack)s? of (?:\\p{L}+ )?(?:pills?|tablets?|medication|painkillers?|acetaminophen|paracetamol|aspirin)`,
  `(?:swallow(?:ed|s|ing)?|stockpil(?:ed|es|ing)|hoard(?:ed|s|ing)?|sav(?:ed|ing) up) (?:all |all of )?(?:${the} )?(?:pills?|tablets?|medications?|painkillers?)`,
  `(?:took|taken|taking) all (?:of )?(?:${the} |these |those )?(?:pills|tablets|medications?|painkillers)`,
];

const dose = [
  `${number} ?(?:mg|milligrams?|mcg|micrograms?|ml|milliliters?|millilitres?)`,
  `${number} (?:\\p{L}+ )?(?:pills?|tablets?(?! computers?)|capsules?|painkillers?)`,
];

const spots =
  'garage|bathroom|bathtub|bedroom|basement|attic|cellar|closet|barn|shed|woods|forest|bridge|tracks|railway|rails|station|platform|hotel|hotel room|motel|car|truck|roof|rooftop|balcony|cliffs?|river|lake|quarry|parking (?:lot|garage)|dorm(?: room)?|cell|park';
const place = [
  `suicide (?:hot~?spots?|spots?|bridge|forest|cliffs?)|(?:hot~?spots?|spots?) for suicides?`,
  `Golden Gate(?: Bridge)?|Beachy Head|Aokigahara`,
  `${died}(?: \\p{L}+(?:'\\p{L}+)?){0,4} (?:in|at|on|off|from|near|under|behind|by) ${the} (?:\\p{L}+ ){0,2}(?:${spots})`,
  `(?:found|discovered) (?:him|her|them|${his} body|the body)(?: \\p{L}+(?:'\\p{L}+)?){0,3} (?:in|at|on|near|under|behind|hanging) ${the} (?:\\p{L}+ ){0,2}(?:${spots})`,
];

const note = [
  `(?:suicide|goodbye|farewell|last) (?:note|letter|message|text) (?:\\p{L}+ )?(?:said|says|saying|read|reads|reading|told|tells|explained|explains|blamed|asked|began|ended|that|which|in which|to (?:his|her|their))`,
  `(?:in|from) ${his} (?:suicide|goodbye|farewell|last) (?:note|letter|message)`,
  `(?:left|leaving|leaves|wrote) (?:behind )?(?:a|${his}) (?:suicide |goodbye |farewell |last )?note (?:saying|that said|which said|that read|telling|explaining|asking|blaming|in which)`,
];

const deed = `(?:died by suicide|(?:committed|attempted) suicide|(?:kill(?:ed|s)?|hanged) ${self}|(?:took|takes) ${his}(?: own)? (?:life|lives)|end(?:ed|s) ${his}(?: own)? (?:life|lives))`;

/** What a text about suicide leaves out, or is careful with. */
export const suicide: SuicideWords = {
  harms: {
    'how it was done': { says: method, reason: 'What is told of a method is imitated.', source: who },
    'a dose': { says: dose, reason: 'A dose is an instruction.', source: who },
    'the place': { says: place, reason: 'A place that is named draws others.', source: who },
    'what stood in a note': { says: note, reason: 'A note speaks for the deed.', source: who },
  },
  singleCause: {
    says: [
      `${deed}[^.!?\\n]{0,60}? (?:because|due to|as a result of|on account of|over (?:a|an|the|his|her|their)|after (?:being|losing|failing|a |an |the |his |her |their ))`,
      `(?:drove|driven|pushed|bullied|led|harassed|shamed) (?:him|her|them|\\p{L}+ )?(?:\\p{L}+ ){0,2}to (?:suicide|(?:kill|hang) ${self}|take ${his}(?: own)? (?:life|lives)|end ${his}(?: own)? (?:life|lives))`,
      `(?:caused|cause of|reason for|to blame for|responsible for) (?:his|her|their|the|\\p{L}+'s) suicide`,
    ],
    reason: 'Suicide never has only one cause, and whoever has the same trouble may take it for a way out.',
    source: who,
  },
  dramatic: {
    says: [
      "shock(?:s|ed|ing|er)?|tragic|tragedy|horrif(?:ic|ying|ied)|horror|heartbreaking|devastat(?:es|ed|ing)|epidemic|skyrocket(?:s|ed|ing)?|soar(?:s|ed|ing)?|gruesome|chilling|haunting|haunted|unthinkable|nightmare|doomed|mystery|secret|bombshell|ended it all|gave up|couldn't take it",
    ],
    reason: 'It belongs to a headline that wants to be clicked.',
    source: reporting,
  },
};

/** A text that speaks of it. Help lines' names, and ways of speaking that mean something else, do not. */
export const ofSuicide = [
  `(?<!(?:political|career|social|commercial|professional|literary|assisted)[\\s-])suicid(?:e|es|al|ality|ally)(?! (?:(?:&|and|&amp;) crisis|prevention|hotline|lifeline|line|squad|squeeze|doors?))|kill(?:ed|ing|s)? (?:himself|herself|themself|themselves)|(?:took|take|taken|taking|takes) (?:his|her|their|my|one's|your) own (?:life|lives)|end(?:ed|ing)? (?:his|her|their|my|your) (?:own )?life|want(?:ed|s|ing)? to (?:die|be dead)(?! (?:of|from) (?:embarrassment|shame|laughter|laughing|boredom))`,
  "(?:not|\\p{L}+n't|never|longer) (?:\\p{L}+ )?want(?:ed|s)? to (?:live(?: any~?more| any longer)?(?=\\s*(?:[.,;!?…]|$| and | but ))|be alive|wake up(?: again| any~?more)(?! (?:at|before|to|so)\\b))|wish(?:ed|es)? (?:I|he|she|they) (?:were|was|had been) dead|better off dead|would be better off without (?:me|him|her|them)|no reason to (?:live|go on living)|(?:want|wants|wanted|thought of|thinking of|thoughts of) (?:to end|ending) it all",
  ...deeds,
];
export const ofSelfHarm = [
  'self~harm(?:s|ed|ing|er|ers)?|self~injur(?:y|e|ed|ing|ies)|self~mutilat(?:ion|ing|ed)|cut(?:ting)? (?:myself|herself|himself|themselves)|(?:hurt|hurts|hurting|harm|harmed|harming|burn|burned|burning) (?:myself|herself|himself|themselves) on purpose',
  `burn(?:ed|t|ing|s)? (?:${self}|${his} (?:arms?|skin|legs?|thighs?|wrists?)) with (?:a |the |${his} )?(?:cigarettes?|lighters?)|cut(?:ting|s)? ${his} (?:own )?(?:arms?|forearms?|thighs?|skin|legs?)(?! (?:on|off|out|free|shaving)\\b)(?= (?:to|so|with|when|at night|in secret|on purpose)|\\s*[.,;!?])|bang(?:ed|ing|s)? ${his} head against (?:the|a) wall (?:to|until|on purpose)`,
];
