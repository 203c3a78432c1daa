import type { CareWords } from '../words.ts';
import { ofSelfHarm, ofSuicide } from './suicide.ts';

const reason = 'Some readers want to know of it beforehand.';
const source = 'ours';
const listed = (...says: readonly string[]) => ({ says, reason, source }) as const;

const near =
  '(?:mari|femme|époux|épouse|compagnon|compagne|conjoint|conjointe|père|mère|beau~père|belle~mère|ex|ex~mari|frère|oncle|grand~père|copain|petit ami|il|elle)';
const whom =
  "d(?:e (?:moi|toi|lui|nous|sa \\p{L}+|son (?:fils|élève|neveu)|ma \\p{L}+|mon (?:fils|frère))|'(?:elles?|eux|une? (?:enfant|élève|mineure?)))";

/** What a text in French says that goes into a subject. */
export const subjects: CareWords['subjects'] = {
  suicide: listed(...ofSuicide),
  'self-harm': listed(...ofSelfHarm),
  'sexual-violence': listed(
    "viols?(?! (?:de|du|des) (?:la |les )?(?:conscience|foules?|domicile|secret|vie))|violeurs?|(?:l'a|l'ont|m'a|m'ont|l'avait|m'avait|été|fut|se faire|fait) viol(?:é|er)(?:e|s|es)?",
    `(?:agress|abus|violence|harcèlement|attouchement)\\p{L}* sexuel\\p{L}*|sexuellement (?:agress|abus)\\p{L}*|incest\\p{L}*|pédo(?:phil|crimin)\\p{L}*|attouchements`,
    `abus(?:é|ait|er|a) (?:sexuellement )?${whom}`,
    "(?:me|la|le|nous|m'a|l'a) touch(?:ait|é|ée) (?:\\p{L}+ ){0,2}?(?:la nuit|en cachette|dans (?:mon|son) lit|sous (?:la|ma|sa|mes|ses) \\p{L}+)|tripot(?:ait|é|ée)(?! (?:son|sa|ses|le|la|les|un|une))|pelot\\p{L}+",
  ),
  abuse: listed(
    'violences? (?:conjugal|familial|domestique|intrafamilial|psychologique|physique)(?:e|es|s)?|violences faites aux femmes|maltrait\\p{L}*|(?:femmes?|enfants?) battue?s?',
    `${near} (?:(?:me|nous|la|le|les|nous) |m'|l')(?:a |ont |avait )?(?:batt|frapp(?!ait par|e par)|cogn|gifl|humili|menac|roué|insult)\\p{L}*`,
    `${near} (?:frapp|batt|cogn|gifl)(?:ait|e|a|é) (?:ma|mon|sa|ses|les|mes|notre) (?:mère|père|sœurs?|frères?|femme|enfants?|compagne)`,
    `(?:me|la|nous) battait(?! (?:au|à|froid))|m'a (?:battue?|rouée? de coups)|abus(?:é|ait|a) ${whom}|(?:relation|mari|père|mère|conjoint|compagnon|famille) (?:abusi|maltraitant|violent)\\p{L}*|sous emprise`,
  ),
  stalking: listed(
    'harc[eè]l\\p{L}*|stalk\\p{L}*|cyberharc[eè]l\\p{L}*|(?:mon|son) ex(?:~\\p{L}+)? (?:me|la) (?:suivait|épi\\p{L}+|espionn\\p{L}+|surveill\\p{L}+|guett\\p{L}+)',
  ),
  eating: listed(
    "troubles? (?:du comportement |des conduites |de la conduite )?alimentaires?|TCA|anorexi\\p{L}*|boulimi\\p{L}*|hyperphagi\\p{L}*|(?:me|se) f(?:aire|aisait|aisais|ait|ais) vomir|s'affam\\p{L}+|m'affam\\p{L}+",
  ),
  pregnancy: listed(
    'fausses?~couches?|avort(?:ement|ements|é|er|ée)(?! (?:le|la|les|du))|IVG|IMG|mort(?:e|s)? in utero|morts?~nés?|infertil\\p{L}*|perd(?:u|re) (?:le|un|son|mon|notre|leur) (?:bébé|enfant à naître)|deuil périnatal',
  ),
  substances: listed(
    'héroïne|cocaïne|méthamphétamine|fentanyl|opioïdes?|opiacés?|overdoses?|addict\\p{L}*|toxicoman\\p{L}*|alcooliques?|alcoolisme|rechut\\p{L}*|ivresse|ivre|ivres|saoule?s?|sevrage|désintox\\p{L}*|drogu\\p{L}*',
  ),
  violence: listed(
    'meurtr\\p{L}*|assassin\\p{L}*|poignard\\p{L}*|massacr\\p{L}*|fusillade|tortur\\p{L}*|homicid\\p{L}*|féminicid\\p{L}*|égorg\\p{L}*',
  ),
  death: listed(
    '(?:est|sont|était) mort(?:e|s|es)?|décéd\\p{L}*|(?:sa|ma|ta) mort|la mort de (?:mon|ma|son|sa|mes)|mourant\\p{L}*|obsèques|enterrement|funérailles|soins palliatifs|lit de mort|enterré',
  ),
  illness: listed(
    'cancers?|chimio(?:thérapie)?|tumeurs?|métastases?|oncolog\\p{L}*|biopsies?|réanimation|soins intensifs|(?:maladie|phase) (?:incurable|terminale)|incurable',
  ),
  racism: listed(
    'racis\\p{L}*|xénophob\\p{L}*|antisémit\\p{L}*|insultes? raciales?|contrôles? au faciès|lynch\\p{L}*|suprémacis\\p{L}*',
  ),
  religion: listed(
    "(?:abus|emprise|traumatisme) (?:spirituel|religieu)\\p{L}*|abus dans l'église|thérapies? de conversion|sectes?|sectaires?|excommuni\\p{L}*|exorcis\\p{L}*",
  ),
  war: listed(
    'zones? de guerre|bombard\\p{L}*|bombes?|frappes aériennes|génocid\\p{L}*|camps? de réfugiés|tranchées?|au combat|ligne de front',
  ),
};

/** How topics are named in French that are about one of them, as their addresses are written. */
export const topics: CareWords['topics'] = {
  suicide: ['suicide'],
  'self-harm': ['automutilation', 'scarifications'],
  'sexual-violence': ['violences-sexuelles', 'inceste', 'viol'],
  abuse: ['violences', 'violences-conjugales', 'maltraitance', 'emprise'],
  stalking: ['harcelement'],
  eating: ['alimentation', 'tca', 'anorexie', 'boulimie'],
  pregnancy: ['grossesse', 'fausse-couche', 'deuil-perinatal', 'fertilite'],
  substances: ['addictions', 'addiction', 'alcool', 'drogues'],
  violence: ['violence'],
  death: ['mort', 'deuil'],
  illness: ['maladie', 'cancer'],
  racism: ['racisme'],
  religion: ['religion', 'sectes'],
  war: ['guerre', 'exil'],
};
