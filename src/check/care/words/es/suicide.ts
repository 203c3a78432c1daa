import type { SuicideWords } from '../words.ts';
import type { Source } from '../entry.ts';
import { number } from './number.ts';

const who: Source = 'https://www.who.int/publications/i/item/9789240076846';

/** The third person, past and present. */
const ar = '(?:a|an|aba|aban|ó|aron|ara|aran|ase|aría|e|en|ado|ada)';
const arse = '(?:arse|arme|arte|ándose|ándome)';
const the = '(?:el|la|los|las|un|una|su|sus|mi|mis|aquel|aquella|este|esta)';
const died =
  '(?:suicidios?|suicidarse|se suicid(?:a|ó|aron)|se mat(?:ó|aron)|se quit(?:a|ó|aron) la vida|quitarse la vida|muri(?:ó|eron) por suicidio|acab(?:ó|aron) con su vida)';
const heights =
  'puente|balcón|ventana|tejado|azotea|terraza|acantilado|viaducto|edificio|torre|piso|planta|vacío|barranco|pozo|río|mar|andén|vías?|tren|metro|camión|autobús|coches?';

const pills =
  '(?:pastillas|píldoras|comprimidos|somníferos|ansiolíticos|barbitúricos|medicamentos|analgésicos)';
const high =
  '(?:puente|balcón|ventana|tejado|azotea|acantilado|viaducto|edificio|torre|(?:cuart|quint|sext|séptim|octav|noven|décim)o(?: piso)?|vías|tren|metro)';

/** Ways that say by themselves that somebody meant to die. */
const deeds = [
  `(?:se|me) (?:ahorc|degoll)${ar}|(?:ahorc|degoll)${arse}|(?:lo|la|los|las) (?:encontr|hall)\\p{L}+ (?:ahorcad|colgad(?![oa]s? (?:en|de) la pared))[oa]s?`,
  '(?:se peg(?:ó|aron)|me pegué|pegarse|pegarme|se dio|darse) un tiro(?! en (?:el pie|la pierna))|se vol(?:ó|aron) (?:la cabeza|los sesos|la tapa de los sesos)',
  '(?:se cort(?:ó|aron|aba)|se abri(?:ó|eron)|me corté) las (?:venas|muñecas)|(?<!para )(?:cortarse|cortarme|abrirse|abrirme) las venas',
  `(?:se (?:tir|arroj|lanz|precipit)${ar}|(?:tir|arroj|lanz|precipit)${arse}) (?:al|a|por|desde|de|del|bajo|debajo de|delante de|delante del) (?:(?:el|la|las|los|un|una) )?(?:\\p{L}+ )?${high}|salt(?:ó|aron|ar) (?:a las vías|(?:delante|debajo) del? (?:un )?(?:tren|metro))`,
  `(?:trag(?:ó|aron|ué|ado) (?:todas las|todos los)|(?:tom|trag)(?:ó|aron|é|ué|ado) (?:(?:un|el) (?:bote|frasco|blíster) entero de|(?:una|la) caja entera de)) ${pills}`,
];

/** How somebody died or hurt themselves. */
const method = [
  ...deeds,
  `se (?:ahorc|estrangul|degoll|envenen|asfixi|electrocut|inmol|desangr|dispar)${ar}`,
  `(?:ahorc|estrangul|degoll|envenen|asfixi|electrocut|inmol|desangr|dispar)${arse}`,
  'ahorcad[oa]s?|ahorcamientos?|precipitaciones',
  '(?:se colg(?:ó|aron|aba)|colgarse|colgarme|colgándose) (?:de|en|con|del(?! (?:brazo|cuello|teléfono|móvil)))(?! (?:su|mi|tu) (?:brazo|cuello))',
  '(?:se peg(?:ó|aron)|pegarse|pegarme|se dio|darse) un tiro|tiros? en la (?:cabeza|sien|boca)|se vol(?:ó|aron) (?:la cabeza|los sesos|la tapa de los sesos)',
  `(?:se (?:tir|arroj|lanz|precipit)${ar}|(?:tir|arroj|lanz|precipit)${arse}|salt(?:ó|aron|aba|ar|ado)) (?:al|a|por|desde|de|del|bajo|delante de|delante del) (?:\\p{L}+ ){0,3}?(?:${heights})`,
  `(?:se|me) (?:cort|raj|seccion|quem|arañ)(?:a|aba|ó|aron|é|aban) (?:las|los|la|el) (?:venas|muñecas?|brazos?|antebrazos?|muslos?|piernas?|piel|cuello|vientre)`,
  `(?:cort|raj|quem|arañ)${arse} (?:las|los|la|el) (?:venas|muñecas?|brazos?|antebrazos?|muslos?|piernas?|piel|cuello)`,
  'cortes en (?:las|los|la|el) (?:muñecas?|brazos?|antebrazos?|muslos?|piernas?|piel)',
  'sobredosis',
  `(?:tom(?:ó|arse|aron|ado|é)|ingiri(?:ó|eron)|ingerir|trag(?:ó|arse|aron|ado|é)) (?:todas las |todos los |un (?:bote|puñado|frasco|blíster) (?:entero )?de |una caja (?:entera )?de |decenas de )(?:pastillas|píldoras|comprimidos|somníferos|ansiolíticos|barbitúricos|medicamentos|analgésicos|medicación)`,
  '(?:guard(?:ó|aba|ar|ando)|acumul(?:ó|aba|ar|ando)|junt(?:ó|aba|ar)) (?:las |sus |unas )?(?:pastillas|píldoras|comprimidos|somníferos)',
  '(?:bebió|bebe[rn]?|ingirió|tomó) (?:lejía|veneno|raticida|pesticida|insecticida)',
  'por (?:ahorcamiento|asfixia|envenenamiento|arma de fuego|precipitación|ahogamiento|disparo|monóxido de carbono|intoxicación)',
  'monóxido de carbono|sogas?|nudo corredizo|cuchillas?(?: de afeitar)?|cúter|herida de bala',
  `con ${the} (?:\\p{L}+ )?(?:cuerda|pistola|escopeta|rifle|revólver|navaja)`,
  'delante (?:de un|del) (?:tren|metro|camión|autobús)',
];

const dose = [
  `${number} ?(?:mg|miligramos|mililitros|ml|mcg)`,
  `${number} (?:\\p{L}+ )?(?:pastillas|píldoras|comprimidos|cápsulas|somníferos|analgésicos|ansiolíticos)`,
];

const spots =
  'garaje|cochera|baño|bañera|cuarto|habitación|dormitorio|sótano|desván|trastero|establo|granero|cuadra|bosque|pinar|puente|viaducto|vías?|estación|andén|hotel|hostal|coche|tejado|azotea|balcón|terraza|acantilado|río|pantano|embalse|lago|parque|celda|residencia|metro|despacho|finca';
const place = [
  'puente de los suicid[ai]\\p{L}*|(?:lugar|punto|puente|bosque|acantilado) (?:\\p{L}+ )?de (?:los )?suicidios|viaducto de Segovia|Aokigahara',
  `${died}(?: \\p{L}+){0,4}? (?:en|desde|bajo|junto a|cerca de) ${the} (?:\\p{L}+ ){0,2}?(?:${spots})`,
  `(?:lo|la|los|las|le) (?:encontr|hall|descubr)(?:ó|aron|amos|é|imos|ieron)(?: \\p{L}+){0,3}? (?:en|desde|bajo|junto a|colgad[oa]) ${the} (?:\\p{L}+ ){0,2}?(?:${spots})`,
];

const letter = '(?:cartas?|notas?|mensajes?|audio) de (?:despedida|suicidio)';
const note = [
  `${letter} (?:\\p{L}+ )?(?:decía|dice|ponía|explicaba|pedía|culpaba|contaba|empezaba|terminaba|acababa|en (?:la|el) que|donde|que decía)`,
  `(?:en|de) su (?:última )?(?:carta|nota|mensaje) (?:de (?:despedida|suicidio)|(?:decía|ponía|pedía|escribió))`,
  'dej(?:ó|aba|ar|aron)(?: escrita)? (?:una|su) (?:nota|carta)(?: de despedida)?(?: \\p{L}+){0,2}? (?:en la que|donde|que decía|diciendo|explicando|pidiendo|culpando)',
];

const deed =
  '(?:se suicid(?:ó|aron)|se mat(?:ó|aron)|se quit(?:ó|aron) la vida|muri(?:ó|eron) por suicidio|cometi(?:ó|eron) suicidio|acab(?:ó|aron) con su vida)';

/** What a text about suicide leaves out, or is careful with: what WHO asks of the media, in the words of Spanish. */
export const suicide: SuicideWords = {
  harms: {
    'how it was done': { says: method, reason: 'What is told of a method is imitated.', source: who },
    'a dose': { says: dose, reason: 'A dose is an instruction.', source: who },
    'the place': { says: place, reason: 'A place that is named draws others.', source: who },
    'what stood in a note': { says: note, reason: 'A note speaks for the deed.', source: who },
  },
  singleCause: {
    says: [
      `${deed}[^.!?\\n]{0,60}? (?:porque|por culpa de|debido a|a causa de|a raíz de|por (?:amor|deudas|acoso|celos|vergüenza|el|la|los|las|una?|su)|(?:tras|después de) (?:perder|ser|sufrir|suspender|que|el|la|una?|su))`,
      '(?:llev|empuj|arrastr|abo[cq]|conduj|induj)\\p{L}* (?:\\p{L}+ ){0,2}?(?:al suicidio|a (?:suicidarse|matarse|quitarse la vida))',
      '(?:la causa|el motivo|la razón|culpables?|responsables?) (?:de su suicidio|del suicidio de)',
    ],
    reason: 'Suicide never has only one cause, and whoever has the same trouble may take it for a way out.',
    source: who,
  },
  dramatic: {
    says: [
      'trágic\\p{L}+|tragedias?|estremecedor\\p{L}*|escalofriantes?|espeluznantes?|horror|horroros[oa]s?|desgarrador\\p{L}*|impactantes?|conmocion\\p{L}+|epidemias?|olas?|oleadas?|pesadillas?|misterios?|misterios[oa]s?|secretos?|infierno|maldit[oa]s?|no pudo más',
    ],
    reason: 'It belongs to a headline that wants to be clicked.',
    source: who,
  },
};

const joke =
  '(?! de (?:la |el |puro |pura )?(?:risa|vergüenza|ganas|hambre|sed|pena|asco|sueño|calor|frío|amor|gusto|envidia|miedo|curiosidad|aburrimiento))';

/** A text that speaks of it. Names of help lines, and ways of speaking that mean something else, do not. */
export const ofSuicide = [
  '(?<!(?:escuadrón|misión|atentado|comando|prevención del|prevenir el|atención a la conducta) )suicid\\p{L}*(?! (?:polític|comercial|profesional|económic|electoral|financier|empresarial|asistid|deportiv)\\p{L}*)',
  `(?:(?:se|me|te) (?:quit|arrebat)${ar}|(?:se|me) quité|(?:quit|arrebat)${arse}|quitarnos) la vida`,
  '(?:acab|termin)(?:ar|ó|aron|ando|é) con (?:su|mi|tu) (?:propia )?vida|(?:poner|puso|pusieron|pone) fin a (?:su|mi|tu) (?:propia )?vida',
  `(?:quer|quis|quier|dese)\\p{L}* (?:morir(?:se|me|te)?|estar muert[oa]|no despertar)${joke}|ganas de (?:morir(?:se|me|te)?|matar(?:se|me))${joke}`,
  `(?:piens|pens)\\p{L}* en (?:morir(?:se|me)?|matar(?:se|me)|quitarse de en medio)${joke}|intent(?:ó|aron|é|aba|ar) (?:matarse|matarme|quitarse de en medio)`,
  '(?:no|sin) (?:quer|quis|quier)\\p{L}* (?:seguir (?:viviendo|viv[oa])|vivir(?: más)?(?=\\s*(?:[.,;!?…]|$| y | pero )))|sin ganas de vivir(?! (?:en|con|aquí|allí))|(?:ganas de|quer\\p{L}*|quis\\p{L}*) desaparecer (?:para siempre|de este mundo)|(?:decidi|quer|quis|quier|pens)\\p{L}* (?:en )?acabar con todo(?! (?:lo|el|la|los|ese|eso|esto|este|rastro|tipo))|mejor muert[oa](?= que|\\s*[.,;!?])|estarían mejor sin m[ií]',
  'se mat(?:ó|aron)(?! (?:a (?:trabajar|estudiar|reír)|trabajando|estudiando|en |por (?:la|el|los)|con (?:la|el|su)|de (?:risa|la risa)|conduciendo|escalando|haciendo|bajando))',
  ...deeds,
];
const body = '(?:los brazos|el brazo|las muñecas|la muñeca|los muslos|la piel|las piernas|los antebrazos)';
export const ofSelfHarm = [
  'autolesi\\p{L}*|automutil\\p{L}*|autoagred\\p{L}*',
  `(?:se|me|te) cort(?:aba|aban|ó|é|a|o) (?:${body}|a propósito|para (?:sentir|no sentir|castigarse|castigarme))|(?:cortarse|cortarme|cortarte) ${body}|(?:se|me) (?:hac|hic|hiz)\\p{L}* cortes|hacer(?:se|me|te) cortes`,
  '(?:se|me) (?:hac|hic|hiz)\\p{L}* quemaduras|hacer(?:se|me) quemaduras|(?:se|me) (?:quem|golpe|arañ|rasguñ|mord)\\p{L}* (?:\\p{L}+ ){0,3}?(?:con (?:un |el |los )?(?:cigarr\\p{L}+|mechero|encendedor)|a propósito|hasta sangrar|para (?:castigarse|castigarme|no sentir))|(?:se|me) (?:dab|di)\\p{L}* (?:cabezazos|golpes) contra (?:la|las) pared(?:es)?|me cortaba(?=\\s*[.;!?]|\\s*$| (?:a escondidas|cuando|desde que|cada noche))',
  '(?:hacer(?:se|me|te)|(?:se|me) (?:hac|hic|hiz)\\p{L}*) daño (?:a propósito|a s[ií] mism[oa]s?|a m[ií] mism[oa]|con)',
];
