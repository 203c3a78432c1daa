import type { SuicideWords } from '../words.ts';
import type { Source } from '../entry.ts';
import { number } from './number.ts';

/** Nothing of the method, the place, a letter; no epidemic; after WHO. */
const depression: Source =
  'https://ifightdepression.com/de/fuer-multiplikatoren/medien/empfehlungen-fuer-die-berichterstattung';
/** The press code, 8.7: restraint with names, photographs and circumstances. */
const code: Source = 'https://www.frnd.de/leitlinien-zur-berichterstattung-ueber-suizid/';
/** What makes a death seem to follow from what was before. */
const society: Source =
  'https://deutschlandfunknova.de/amp/beitrag/welttag-der-suizidpraevention-wie-medien-berichten-sollten';

const some = '(?:(?:\\p{L}+ ){0,6}?)';
/** The same, without another verb among them. */
const simple = '(?:(?!(?:und|aber) )\\p{L}+ ){0,6}?';
const few = '(?:(?:\\p{L}+ ){0,3}?)';
const self = '(?:sich|mich|dich)';
const heights =
  '(?:\\p{L}*brücke|Dach|Hochhaus|Balkon|Fenster|Turm|Klippe|Zug|Regionalzug|ICE|[SU]-Bahn|Straßenbahn|Bahn|Gleise?n?|Schienen|Lastwagen|Lkw|Auto|Tiefe|Abgrund|\\p{L}*felsen|Stock|Stockwerk|Parkhaus)';
const limbs =
  '(?:Pulsadern?|Handgelenke?n?|Unterarme?n?|Arme?n?|Oberschenkeln?|Schenkeln?|Beine?n?|Haut|Kehle|Hals)';
const pills =
  '(?:Tabletten|Pillen|Schlaftabletten|Schmerztabletten|Beruhigungsmittel|Schlafmittel|Medikamente)';
const packet = '(?:Packung(?:en)?|Schachteln?|Handvoll|Röhrchen|Blister|Flaschen?|alle|sämtliche)';

const high =
  '(?:(?:einer |der )(?:\\p{L}+ )?\\p{L}*brücke|(?:vom|von einem|von dem) (?:\\p{L}+ )?(?:Dach|Hochhaus|Balkon|Turm|Parkhaus|Felsen)|aus dem (?:Fenster|\\p{L}+ Stock))';
const before =
  'vor (?:den|einen|die|eine) (?:\\p{L}+ )?(?:Zug|Regionalzug|ICE|[SU]-Bahn|Straßenbahn|Lastwagen|Lkw)';

/** Ways that say by themselves that somebody meant to die. */
const deeds = [
  `(?:erhängt|erschoss|erschießt|ertränkt)\\p{L}* ${self}(?! (?:in Arbeit|an (?:mein|sein|ihr)\\p{L}* Arm))|${self} ${simple}(?:erhäng|erschoss|erschieß|ertränk)\\p{L}*`,
  `(?:schoss|schießt|jagte) ${self} ${few}(?:in (?:den|die) (?:Kopf|Schläfe|Mund|Brust)|eine Kugel)|${self} ${few}(?:in (?:den|die) (?:Kopf|Schläfe|Mund|Brust)|eine Kugel \\p{L}+ den Kopf) (?:geschossen|schoss|schießen|gejagt|jagte)`,
  `(?:warf|wirft|stürzt\\p{L}*|legte|schmiss) ${self} ${few}(?:${before}|(?:von )?${high})|${self} ${few}(?:${before}|(?:von )?${high}) (?:zu )?(?:geworfen|werfen|warf|gestürzt|stürzte|gelegt|legte)`,
  `(?:sprang|springt) ${few}${before}|${before} (?:zu )?(?:gesprungen|springen|sprang)`,
  `erhängt (?:aufgefunden|gefunden|entdeckt|vorgefunden)|(?:fand|fanden) (?:man )?(?:ihn|sie|mich|${few}) ?erhängt`,
  `(?:schluckte|schluckten) (?:eine |die |zwei |drei )?(?:ganze )?(?:Packung|Schachtel|Flasche|alle|sämtliche)n? (?:\\p{L}+ )?${pills}|(?:Packung|Schachtel|Flasche|alle|sämtliche)n? (?:\\p{L}+ )?${pills} geschluckt`,
  `${self} ${few}Pulsadern?|Pulsadern? (?:\\p{L}+ )?(?:auf|auf\\p{L}+)`,
];

/** How somebody died or hurt themselves. A verb may stand before all else or behind it. */
const method = [
  ...deeds,
  `(?:erhängt|erschieß|erschoss|ertränk|vergifte|erdrossel|erst[ai]ch|erstick|stranguli)\\p{L}* ${self}`,
  `${self} ${some}(?:erhäng|erschoss|erschieß|ertränk|vergifte|erdrossel|erstoch|strangul|anzünd|angezünd)\\p{L}*`,
  `${self} ${some}(?:aufgehängt|aufhängte|aufhängen|aufzuhängen)|häng(?:te|t) ${self} ${few}auf`,
  '(?:durch|mit|bei) (?:Erhängen|Erschießen|Ertränken|Ersticken|Vergiften|Vergiftung|Kohlenmonoxid|Ertrinken)',
  '(?:durch|an|mit) (?:eine[rn]?|der|die) Überdos(?:is|en|ierung)|Überdosis|überdosiert\\p{L}*',
  `(?:sprang|springt|sprangen|stürzt\\p{L}* ${self}|warf ${self}|wirft ${self}|legte ${self}) ${few}(?:von|vom|aus|vor|auf|in|unter) ${few}${heights}`,
  `(?:von|vom|aus|vor|auf|in|unter) (?:der|dem|die|den|das|einer|einem|eine|einen|\\p{L}+em|\\p{L}+er) (?:\\p{L}+ )?${heights} (?:zu )?(?:gesprungen|springen|sprang|gestürzt|stürzen|stürzte|geworfen|werfen|warf|gelegt|legte|zu springen)`,
  `vor (?:den|einen|die|eine) (?:\\p{L}+ )?(?:Zug|Regionalzug|ICE|[SU]-Bahn|Straßenbahn|Lastwagen|Lkw)`,
  `(?:schnitt|schneidet|schlitzt\\p{L}*|ritzt\\p{L}*|verbrannte) ${self} ${few}(?:die|den|in die|in den|an den) ${limbs}`,
  `${self} ${few}(?:die|den|in die|in den|an den|am) ${limbs} (?:zu )?(?:auf)?(?:zu)?(?:geschnitten|schneiden|schnitt|geschlitzt|geritzt|ritzen|ritzte|verbrannt)`,
  'Pulsadern?|Schnitte an (?:den|ihren|seinen) (?:Armen|Handgelenken|Beinen|Oberschenkeln)',
  `(?:schluckte|schluckt|nahm|nahmen) (?:eine |einen |ein |zwei )?(?:\\p{L}+ )?${packet} (?:\\p{L}+ )?${pills}`,
  `${packet} (?:\\p{L}+ )?${pills} (?:zu )?(?:geschluckt|schlucken|genommen|nehmen)`,
  `${pills} (?:gehortet|gesammelt|horten|aufgespart)|hortet\\p{L}* (?:\\p{L}+ )?${pills}`,
  'Kohlenmonoxid\\p{L}*|Strick|Schlinge um den Hals|Rasierklingen?|Teppichmesser|Cuttermesser|Kopfschuss|Schuss in (?:den|die) (?:Kopf|Schläfe|Mund)|Schusswunden?',
  'mit (?:einem|einer|dem|der|seinem|seiner|ihrem|ihrer) (?:\\p{L}+ )?(?:Seil|Pistole|Gewehr|Jagdgewehr|Revolver|Schrotflinte|Klinge|Dienstwaffe)',
];

const dose = [
  `${number} ?(?:mg|Milligramm|ml|Milliliter)`,
  `${number} (?:\\p{L}+ )?(?:Tabletten|Pillen|Kapseln|Schlaftabletten|Schmerztabletten|Tropfen)`,
];

const spots =
  '(?:Garage|Badezimmer|Bad|Badewanne|Schlafzimmer|Kinderzimmer|Zimmer|Keller|Dachboden|Speicher|Scheune|Schuppen|Stall|\\p{L}*wald|Wäldchen|\\p{L}*brücke|Gleisen?|Bahnhof|Bahnübergang|Bahnsteig|Hotel\\p{L}*|Auto|Wagen|Dach|Balkon|Klippe|Fluss|See|Park|Zelle|Wohnheim|Büro|Parkhaus|Parkplatz)';
const at =
  '(?:im|am|vom|beim|(?:in|an|auf|unter|bei|von|hinter|neben) (?:der|dem|den|einer|einem|seinem|seiner|ihrem|ihrer|unserem|unserer))';
const place = [
  '(?:Suizid|Selbstmord)~?(?:hotspots?|brücken?|orte?)|Hotspots? für Suizide|Golden~Gate(?:~Brücke| Bridge)?|Aokigahara',
  `${self} ${few}${at} (?:\\p{L}+ )?${spots} (?:\\p{L}+ ){0,3}?(?:das Leben|umgebracht|um|getötet|umzubringen)`,
  `(?:Suizid\\p{L}*|Selbsttötung|${self} ${few}das Leben(?: genommen)?|brachte sich ${few}um) ${few}${at} (?:\\p{L}+ )?${spots}`,
  `(?:fand|fanden) (?:man )?(?:ihn|sie|die Leiche|den Körper|seine Leiche|ihre Leiche) ${few}${at} (?:\\p{L}+ )?${spots}`,
  `(?:ihn|sie|Leiche) ${few}${at} (?:\\p{L}+ )?${spots} (?:gefunden|entdeckt)`,
];

const letter = '(?:Abschiedsbrief|Abschiedsbriefe|Abschiedsnachricht|Abschiedsvideo)';
const note = [
  `(?:im|in (?:seinem|ihrem|dem|einem)|aus (?:seinem|ihrem|dem)) ${letter} ${few}(?:stand|steht|schrieb|schreibt|bat|bittet|erklärte|heißt|hieß|beschuldigte|begründete)`,
  `(?:stand|schrieb|heißt es|hieß es|erklärte) ${few}(?:im|in (?:seinem|ihrem|dem)) ${letter}`,
  `${letter} (?:\\p{L}+ )?(?:stand|lautete|endete|begann|erklärte|beschuldigte)|hinterließ (?:einen|ihren|seinen|eine) (?:Brief|Zettel|Abschiedsbrief|Nachricht),? (?:in dem|in der|auf dem|der|die) (?:\\p{L}+ )*(?:stand|schrieb|erklärt\\p{L}*|begründet\\p{L}*)`,
];

const deed = `(?:(?:nahm|nahmen|nimmt) ${self} ${simple}das Leben|${self} ${some}das Leben genommen|bracht\\p{L}* ${self} ${few}um|${self} ${some}umgebracht|starb(?:en)? durch Suizid|durch Suizid gestorben|Suizid beg\\p{L}+|Selbstmord beg\\p{L}+)`;

/** What a text about suicide leaves out, or is careful with. */
export const suicide: SuicideWords = {
  harms: {
    'how it was done': { says: method, reason: 'No detailed description of the method.', source: depression },
    'a dose': { says: dose, reason: 'No detailed description of the method.', source: depression },
    'the place': { says: place, reason: 'No exact place, and no hotspots.', source: depression },
    'what stood in a note': { says: note, reason: 'No quotation of a farewell letter.', source: depression },
  },
  singleCause: {
    says: [
      `${deed}[^.!?\\n]{0,60}?,? (?:weil|wegen|aufgrund|aus (?:Liebeskummer|Scham|Verzweiflung|Angst|Einsamkeit)|nachdem|nach (?:der|einer|dem|seiner|ihrer) (?:Trennung|Kündigung|Scheidung|Prüfung|Diagnose))`,
      '(?:in den|zum) (?:Tod|Suizid|Selbstmord) (?:getrieben|gebracht|gemobbt|gehetzt)|trieb\\p{L}* (?:\\p{L}+ ){0,5}?(?:in den (?:Tod|Suizid|Selbstmord)|zum Selbstmord)',
      '(?:der Grund für|die Ursache für|der Auslöser für|schuld an|verantwortlich für) (?:seine[nm]|ihre[nm]|den|dem) (?:Suizid|Selbstmord|Tod)|(?:einzige|kein anderer|keinen anderen) Ausweg',
    ],
    reason: 'It makes a death seem to follow from what was before.',
    source: society,
  },
  dramatic: {
    says: [
      'tragisch\\p{L}*|Tragödie|Schock\\p{L}*|schockier\\p{L}*|erschütter\\p{L}*|Drama|dramatisch\\p{L}*|Epidemie|Welle|Albtraum|Horror|grausam\\p{L}*|Geheimnis\\p{L}*|Hölle|unfassbar\\p{L}*|herzzerreißend\\p{L}*|Rätsel',
    ],
    reason: 'Restraint, and nothing for effect.',
    source: code,
  },
};

/** A text that speaks of it. Prevention, assisted suicide and ways of speaking that mean something else do not. */
export const ofSuicide = [
  '(?<!(?:politisch|beruflich|wirtschaftlich|assistiert|begleitet|sozial)\\p{L}* )\\p{L}*(?:suizid(?!prävention|assistenz|beihilfe|hilfe)|selbstmord(?!attent|kommando|anschl|bomb)|selbsttötung|freitod)\\p{L}*',
  `${self} (?:\\p{L}+,? ){0,8}?das Leben (?:zu )?(?:genommen|nehmen|nahm|nimmt)|(?:nahm|nahmen|nimmt) ${self} ${simple}das Leben`,
  `sich (?:\\p{L}+ ){0,5}?(?:umgebracht|umbringen|umzubringen|umbrachte)(?! vor)|bracht\\p{L}* sich ${few}um(?! vor)|(?:will|wollte|möchte) (?:ich )?mich (?:\\p{L}+ )?umbringen|mich umzubringen`,
  '(?:will|wollte|wollten|möchte) (?:(?!vor )\\p{L}+ ){0,3}?(?:nicht mehr leben|sterben)(?! vor)|(?:nicht mehr leben|sterben) (?:will|wollte|wollten|möchte|wollen)|Todeswunsch\\p{L}*|Todessehnsucht|(?:daran gedacht|Gedanken(?: daran)?),? (?:zu sterben|mich umzubringen|sich umzubringen)',
  '(?:will|wollte|wollten|möchte) (?:\\p{L}+ ){0,5}?tot sein|tot sein (?:will|wollte|wollten|möchte|wollen)|(?:wünscht\\p{L}*|wäre) (?:\\p{L}+ ){0,3}?(?:lieber |am liebsten )tot|(?<!(?:bist du|seid ihr|ist doch|sind doch) (?:\\p{L}+ )?)lebensmüde\\p{L}*',
  '(?:seinem|ihrem|meinem|deinem) (?:eigenen )?Leben (?:selbst )?ein Ende (?:zu )?(?:ge)?(?:setz|mach|bereit)\\p{L}*|(?:setz|mach|bereit)\\p{L}* (?:seinem|ihrem|meinem) (?:eigenen )?Leben (?:selbst )?ein Ende|mit allem Schluss (?:zu )?(?:ge)?mach\\p{L}*|Schluss (?:zu )?mach\\p{L}* mit allem|freiwillig aus dem Leben|ging in den Tod|(?:sprang|stürzte sich|gesprungen|gestürzt) in den Tod|in den Tod (?:gesprungen|gestürzt|sprang)',
  ...deeds,
];
export const ofSelfHarm = [
  'selbst(?:verletz|schädig|verstümmel)\\p{L}*',
  `ritz(?:t|te|en|ten) ${self}(?! (?:in|an) (?:der|den|einem) (?:Baum|Rinde|Dorn))|${self} (?:\\p{L}+ ){0,2}?(?:geritzt|ritzen|ritzte|zu ritzen)|das Ritzen`,
  `verletzt\\p{L}* ${self} (?:selbst|absichtlich)|${self} (?:selbst|absichtlich) (?:zu )?verletz\\p{L}*|(?:schnitt|schneidet) ${self} ${few}(?:in|an) (?:die|den) (?:Arme?n?|Unterarme?n?|Haut|Beine?n?|Oberschenkeln?)|${self} ${few}(?:in|an) (?:die|den) (?:Arme?n?|Unterarme?n?|Haut|Beine?n?|Oberschenkeln?) (?:geschnitten|schneiden|schnitt)`,
  'sich (?:\\p{L}+ ){0,3}?(?:blutig (?:ge)?(?:kratz|biss|biß|schlag|schlug)\\p{L}*|Zigaretten? (?:auf|an) (?:\\p{L}+ ){1,2}?(?:Arm|Haut|Bein|Oberschenkel|Hand)\\p{L}*)|(?:schlug|schlage|geschlagen|schlagen) (?:\\p{L}+ ){0,3}?Kopf (?:\\p{L}+ ){0,2}?gegen die Wand|Kopf (?:\\p{L}+ ){0,2}?gegen die Wand (?:geschlagen|schlug|zu schlagen)',
];
