import type { CareWords } from '../words.ts';
import { ofSelfHarm, ofSuicide } from './suicide.ts';

const reason = 'Some readers want to know of it beforehand.';
const source = 'ours';
const listed = (...says: readonly string[]) => ({ says, reason, source }) as const;

const near =
  '(?:Mann|Frau|Vater|Mutter|Partner|Partnerin|Freund|Freundin|Stiefvater|Stiefmutter|Ex|Ex-Mann|Ex-Freund|Onkel|Bruder|Großvater|er)';
/** Parts of verbs that mean something else: "schlug mich durch", "schlug ihn vor". */
const other = '(?! (?:\\p{L}+ ){0,4}?(?:vor|auf|durch|nach|ab|um))';

/** What a text in German says that goes into a subject. */
export const subjects: CareWords['subjects'] = {
  suicide: listed(...ofSuicide),
  'self-harm': listed(...ofSelfHarm),
  'sexual-violence': listed(
    'vergewaltig\\p{L}*|Inzest|Kindesmissbrauch\\p{L}*|(?:sexuell|sexualisiert)\\p{L}* (?:Gewalt|Übergriff\\p{L}*|Missbrauch\\p{L}*|missbraucht\\p{L}*|Belästigung\\p{L}*|belästigt|genötigt)|sexuell missbrauch\\p{L}*|Pädophil\\p{L}*',
    'begrapsch\\p{L}*|betatscht\\p{L}*|befummel\\p{L}*|(?:Stiefvater|Vater|Onkel|Großvater|Opa|Bruder|Cousin|Trainer|Lehrer|Pfarrer|Priester|Nachbar|Chef) (?:\\p{L}+ )?(?:fasste|fasst) (?:mich|sie|ihn|uns) (?:\\p{L}+ ){0,3}?an(?! (?:der|die|den|dem|beiden|einer|einem|mein\\p{L}*|ihr\\p{L}*|sein\\p{L}*)(?!\\p{L}))',
  ),
  abuse: listed(
    '(?:häuslich|familiär|psychisch|emotional|körperlich|partnerschaftlich)\\p{L}* Gewalt|Partnerschaftsgewalt|Gewalt in der (?:Ehe|Familie|Beziehung|Partnerschaft)|\\p{L}*misshand(?:el|l)\\p{L}*|verprügel\\p{L}*|Prügelstrafe',
    `${near} (?:hat |hatte )?(?:mich|sie|ihn|uns|ihre Mutter|meine Mutter) (?:\\p{L}+ ){0,2}?(?:geschlagen|gewürgt|getreten|bedroht)|${near} schlug (?:mich|sie|ihn|uns|meine Mutter|die Kinder)${other}|schlug (?:mich|uns)${other}`,
    '(?<!(?:Vertrauen|Macht|Amt|Namen) )missbraucht(?:e|en|er|es)?(?! (?:\\p{L}+ ){0,2}?(?:Vertrauen|Macht|Amt))|(?:emotional|körperlich|psychisch)\\p{L}* Missbrauch\\p{L}*',
  ),
  stalking: listed(
    'stalk\\p{L}*|(?:mir|ihr|ihm) (?:\\p{L}+ )?nachgestellt|stellte (?:mir|ihr|ihm) nach|lauert\\p{L}* (?:mir|ihr|ihm|uns) (?:\\p{L}+ ){0,5}?auf|(?:mir|ihr|ihm|uns) (?:\\p{L}+ ){0,5}?(?:aufgelauert|auflauert\\p{L}*)',
  ),
  eating: listed(
    'Ess~?Störung\\p{L}*|essgestört\\p{L}*|Magersucht|magersüchtig\\p{L}*|anorex\\p{L}*|anorekt\\p{L}*|bulimi\\p{L}*|Binge~Eating\\p{L}*|(?:Ess|Fress)anf[aä]ll\\p{L}*|hungert\\p{L}* (?:sich|mich)|(?:sich|mich) (?:\\p{L}+ ){0,2}?(?:heruntergehungert|zu Tode gehungert)|(?:nach dem Essen|absichtlich) (?:erbrochen|erbrach|übergeben)|Finger in den Hals',
  ),
  pregnancy: listed(
    'Fehlgeburt\\p{L}*|Totgeburt\\p{L}*|totgeboren\\p{L}*|Abtreib\\p{L}*|abgetrieben|Schwangerschaftsabbr\\p{L}*|Sternenkind\\p{L}*|unfruchtbar\\p{L}*|(?:das|ihr|mein|unser) (?:Baby|ungeborenes Kind) verl(?:oren|or)|(?:Woche|Monat|schwanger|Schwangerschaft)[^.!?\\n]{0,40}? (?:verlor\\p{L}* (?:ich |sie |wir )?(?:das|ihr|mein|unser) (?:Baby|Kind)|(?:das|ihr|mein|unser) (?:Baby|Kind) verl(?:oren|or))',
  ),
  substances: listed(
    'Heroin|Kokain|Crystal Meth|Fentanyl|Opioid\\p{L}*|Opiat\\p{L}*|Überdos\\p{L}*|süchtig\\p{L}*|Sucht\\p{L}*|alkoholi\\p{L}*|alkoholabhängig\\p{L}*|Rückf[aä]ll\\p{L}*|betrunken\\p{L}*|Entzug\\p{L}*|Entgiftung\\p{L}*|Drogen?\\p{L}*',
  ),
  violence: listed(
    'Mord|Morde?s?|Mörder\\p{L}*|ermord\\p{L}*|erstoch\\p{L}*|Massaker|Amok\\p{L}*|folter\\p{L}*|gefoltert|Totschlag|Femizid\\p{L}*',
  ),
  death: listed(
    'gestorben|starb(?:en)?|verstorben\\p{L}*|verstarb|(?:sein|ihr|mein)(?:em|en|es)? Tod|der Tod (?:mein|sein|ihr|ein)e[rs]|Beerdigung\\p{L}*|Trauerfeier|Hospiz\\p{L}*|Sterbebett|Palliativ\\p{L}*|beerdigt|begraben',
  ),
  illness: listed(
    'Krebs(?:erkrankung|diagnose)?|Chemo\\p{L}*|Tumor\\p{L}*|Metastas\\p{L}*|onkolog\\p{L}*|Biopsie\\p{L}*|Intensivstation|unheilbar\\p{L}*',
  ),
  racism: listed(
    'Rassis\\p{L}*|rassistisch\\p{L}*|fremdenfeindlich\\p{L}*|Racial Profiling|antisemit\\p{L}*|Lynch\\p{L}*',
  ),
  religion: listed(
    '(?:geistlich|spirituell|religiös)\\p{L}* (?:Missbrauch\\p{L}*|Trauma\\p{L}*)|Konversionstherap\\p{L}*|Sekten?|exkommunizier\\p{L}*|Exorzis\\p{L}*|Missbrauch in der Kirche',
  ),
  war: listed(
    'Kriegsgebiet\\p{L}*|Bomben?|bombardier\\p{L}*|Luftangriff\\p{L}*|Völkermord\\p{L}*|Genozid\\p{L}*|Flüchtlingslager\\p{L}*|Schützengr[aä]ben|an der Front|Beschuss',
  ),
};

/** How topics are named in German that are about one of them, as their addresses are written. */
export const topics: CareWords['topics'] = {
  suicide: ['suizid', 'suizidalitat', 'suizidalitaet'],
  'self-harm': ['selbstverletzung'],
  'sexual-violence': ['sexualisierte-gewalt', 'missbrauch'],
  abuse: ['gewalt', 'hausliche-gewalt', 'haeusliche-gewalt', 'misshandlung'],
  stalking: ['stalking'],
  eating: ['essen', 'essstorungen', 'essstoerungen', 'essstorung', 'magersucht', 'ernahrung'],
  pregnancy: ['schwangerschaft', 'fehlgeburt', 'kinderwunsch'],
  substances: ['sucht', 'alkohol', 'drogen'],
  violence: ['gewalt'],
  death: ['tod', 'sterben', 'trauer'],
  illness: ['krankheit', 'krebs'],
  racism: ['rassismus'],
  religion: ['religion', 'glaube'],
  war: ['krieg', 'flucht'],
};
