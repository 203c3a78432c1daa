import type { SuicideWords } from '../words.ts';
import type { Source } from '../entry.ts';
import { number, some } from './number.ts';

const who: Source = 'https://www.who.int/publications/i/item/9789240076846';
/** Papageno, which brings WHO's recommendations to those who write in France. */
const papageno: Source = 'https://papageno-suicide.com/';

const is = "(?:s'est|se sont|s'était|s'étaient|s'être|se serait|me suis|m'étais)";
const the = "(?:le |la |les |l'|un |une |son |sa |ses |mon |ma |mes |leur |du |des |ce |cette )";
const heights =
  '(?:ponts?|balcon|fenêtre|toit|falaise|tour|immeuble|train|métro|RER|rails|voies?|camion|étage|vide|viaduc|fleuve|rivière|quai|barrage|Seine|Loire)';
const limbs = '(?:veines|poignets?|bras|avant~bras|cuisses?|peau|jambes?|gorge|ventre)';
const pills =
  '(?:comprimés|médicaments|somnifères|cachets|anxiolytiques|pilules|antidépresseurs|barbituriques)';
const died =
  "(?:s'est suicidée?|se sont suicidés|s'était suicidée?|se suicid\\p{L}+|suicides?|(?:donné|donnée) la mort|ôté la vie|mis fin à (?:ses|leurs) jours|morte?s? par suicide)";

const high =
  "(?:d'un |du |des |de la |d'une |du haut d'un |du haut d'une |du haut du |du haut de la |sous (?:un|le|une|la) |devant (?:un|le) |par (?:la|une) )(?:\\p{L}+ )?(?:ponts?|balcon|fenêtre|toit|falaise|immeuble|viaduc|train|métro|RER|rame|\\p{L}+ étage)";

/** Ways that say by themselves that somebody meant to die. */
const deeds = [
  `${is} (?:pendu|défenestré|immolé)(?:e|s|es)?(?! (?:à (?:son|mon|ses|leur) |au (?:cou|bras|téléphone)|aux))|(?:retrouvé|trouvé)e? pendue?`,
  `(?:${is}|se|me) (?:tir|log|mis|mit|mettre)\\p{L}* une balle(?! dans (?:le pied|la jambe))|${is} fait sauter la cervelle`,
  `(?:${is} (?:jeté|précipité)(?:e|s|es)?|se (?:jet|précipit)(?:er|a|ait|èrent)) ${high}`,
  `(?:${is}|se|s'|m') ?(?:ouv(?:ert|rir|rait|rit)|taillad\\p{L}*) les veines`,
  `(?:avalé?|avala|avale|ingurgité) (?:tou(?:s|tes) (?:les|ses|mes|leurs) ${pills}|(?:une |la |sa |deux |trois )?(?:boîtes?|tubes?|plaquettes?|poignées?|flacons?) (?:entières? )?(?:de |d')${pills})`,
];

/** How somebody died or hurt themselves. */
const method = [
  ...deeds,
  `${is} (?:pendu|étranglé|noyé|empoisonné|asphyxié|immolé|défenestré|égorgé|électrocuté)(?:e|s|es)?(?! (?:dans un verre|dans le travail|de dettes))`,
  '(?:se|me) (?:pendre|pendit|noyer|empoisonner|asphyxier|immoler|défenestrer|égorger)(?! (?:dans (?:un verre|le travail|les détails)|au cou))|pendaisons?|défenestrations?',
  'par (?:pendaison|noyade|asphyxie|arme à feu|défenestration|immolation|empoisonnement|intoxication|précipitation|overdose|ingestion|monoxyde)',
  `(?:tir\\p{L}+|logé|mis) une balle|une balle dans (?:la tête|la tempe|la bouche|le cœur)`,
  `(?:${is} (?:jeté|précipité|lancé)(?:e|s|es)?|se (?:jet|précipit|lanc)\\p{L}+|saut(?:é|a|ait|er)) (?:du haut (?:d'|de |du )?|depuis |par |sous |devant |dans |sur |de |du |des |d')${the}?${some}${heights}`,
  `(?:${is} |se |s'|me |m')(?:ouv(?:ert|rir|rait|re)|coup\\p{L}*|entaill\\p{L}*|taillad\\p{L}*|lacér\\p{L}*|scarifi\\p{L}*|brûl\\p{L}*) (?:les |la |le |l'|un |son |ses )${limbs}`,
  `coupures (?:sur|aux) (?:les |ses |son )?${limbs}`,
  'overdoses?|surdos(?:e|es|age)',
  `(?:aval|ingér|ingurgit)\\p{L}* (?:tous les |toutes les |des |une |un |deux |trois )?(?:boîtes? |tubes? |plaquettes? |poignées? |flacons? )?(?:entières? )?(?:de |d')?${pills}|(?:pris|prit|prend|prendre) (?:toute |tout )?(?:une |un |deux |la |le )(?:boîte|tube|plaquette|poignée|flacon)(?: entière?)? (?:de |d')${pills}`,
  `(?:stock|accumul|gard|économis)\\p{L}* (?:les |des |ses |tous ses )?(?:comprimés|somnifères|cachets)`,
  'monoxyde de carbone|nœud coulant|corde au cou|lames? de rasoir|cutters?',
  `avec (?:une |un |sa |son |la |le )(?:\\p{L}+ )?(?:corde|pistolet|fusil|carabine|revolver|lame|arme de service)`,
  'sous (?:un|le) (?:train|métro|RER|camion)',
];

const dose = [
  `${number} ?(?:mg|milligrammes|ml|millilitres|grammes de \\p{L}+)`,
  `${number} ?(?:\\p{L}+ )?(?:comprimés|cachets|pilules|gélules|somnifères)`,
];

const spots =
  '(?:garage|salle de bains?|baignoire|chambre|sous~sol|cave|grenier|grange|remise|étable|bois|forêt|pont|viaduc|rails|voie ferrée|voies|gare|quai|hôtel|voiture|toit|balcon|falaise|rivière|fleuve|lac|étang|parc|cellule|internat|bureau|parking|métro)';
const place = [
  'ponts? (?:des suicides|aux suicidés)|(?:lieu|haut lieu|pont|falaise) (?:connue? pour (?:les|ses) )?(?:de )?suicides|Aokigahara|Golden Gate',
  `${died} ${some}(?:dans |sur |sous |au |à la |à l'|en haut du |du haut du |près du |depuis )${the}?${some}${spots}`,
  `(?:l'a|l'ont|les a|l'avait|l'avons|l'ai|on l'a|a été) (?:retrouvé|trouvé|découvert)(?:e|s|es)? ${some}(?:dans |sur |sous |au |à la |à l'|près du )${the}?${some}${spots}`,
];

const letter = "(?:lettre|mot|message|note|vidéo) (?:d'adieux?|de suicide)";
const note = [
  `${letter} (?:\\p{L}+ )?(?:disait|dit|expliquait|demandait|accusait|commençait|finissait|racontait|où|dans laquelle|dans lequel)`,
  `(?:dans|de) (?:sa|son|cette) ${letter}`,
  `laiss(?:é|ait|a) (?:une lettre|un mot|un message)(?: d'adieu)?,? (?:disant|où|dans (?:laquelle|lequel)|qui disait|expliquant|demandant|accusant)`,
];

const deed =
  "(?:(?:s'est|se sont|s'était) suicid\\p{L}+|(?:s'est|s'était) (?:donné la mort|ôté la vie|tuée?)|mis fin à ses jours|morte?s? par suicide)";

/** What a text about suicide leaves out, or is careful with. */
export const suicide: SuicideWords = {
  harms: {
    'how it was done': {
      says: method,
      reason: 'What is told closely of a method is imitated.',
      source: papageno,
    },
    'a dose': { says: dose, reason: 'A dose is an instruction.', source: who },
    'the place': { says: place, reason: 'A place that is named draws others.', source: who },
    'what stood in a note': { says: note, reason: 'A note speaks for the deed.', source: who },
  },
  singleCause: {
    says: [
      `${deed}[^.!?\\n]{0,60}? (?:parce qu(?:e|'\\p{L}+)|à cause (?:de|du|des|d'\\p{L}+)|en raison (?:de|du)|suite à|par (?:amour|honte|chagrin|dépit)|après (?:avoir|la|le|une?|son|sa|l'\\p{L}+))`,
      `(?:pouss|condui|accul|men|amen|précipit)\\p{L}* ${some}(?:au suicide|à (?:se suicider|se tuer|se donner la mort|mettre fin à ses jours))`,
      '(?:la cause|la raison|responsables?|coupables?) (?:de son suicide|du suicide de)',
    ],
    reason: 'Suicide never has only one cause, and whoever has the same trouble may take it for a way out.',
    source: who,
  },
  dramatic: {
    says: [
      'tragi\\p{L}+|tragédies?|drames?|dramatiques?|choc|choquante?s?|bouleversant\\p{L}*|glaçant\\p{L}*|horreurs?|horribles?|épidémies?|vagues?|cauchemars?|mystères?|mystérieu\\p{L}+|secrets?|enfer|insoutenables?|déchirant\\p{L}*',
    ],
    reason: 'It belongs to a headline that wants to be clicked.',
    source: papageno,
  },
};

const joke =
  "(?! d(?:e |')(?:la |l')?(?:rire|honte|faim|soif|froid|chaud|peur|envie|ennui|fatigue|jalousie|amour|curiosité))";

/** A text that speaks of it. Prevention, assisted suicide and ways of speaking that mean something else do not. */
export const ofSuicide = [
  '(?<!(?:attentats?|missions?|commandos?|opération|prévention du|prévenir le|escadron) )suicid\\p{L}*(?! (?:politi|commercia|professionn|économi|assist|artisti|médiati)\\p{L}*)',
  '(?:donn|ôt|enlev)\\p{L}+ la (?:mort|vie)|(?:mettre|mis|met|mit|mettait) fin à (?:ses|mes|tes|leurs) jours|(?:mettre|mis) fin à (?:sa|ma|ta) (?:propre )?vie|attent\\p{L}+ à (?:ses|mes|leurs) jours|en finir avec la vie',
  `(?:voul|veu|désir|souhait)\\p{L}* (?:plus que tout )?mourir${joke}|envies? de (?:mourir|me tuer|se tuer)${joke}`,
  `(?:pens\\p{L}*|song\\p{L}*) à (?:mourir|se tuer|me tuer)${joke}|(?:essay|tent)\\p{L}* de (?:se|me) tuer(?! (?:à|au))`,
  "(?:voul|veu)\\p{L}* (?:plus|pas) vivre(?=\\s*(?:[.,;!?…]|$| et | mais ))|(?:plus|aucune) (?:envie|raison) de vivre(?! (?:à|en|avec|ici|chez|dans))|(?:pens\\p{L}*|song\\p{L}*) à en finir(?! avec (?!la vie|tout))|envies? d'en finir(?! avec (?!la vie|tout))|(?:voul|aurais voulu|aimer)\\p{L}* être morte?(?! de)|disparaître pour (?:toujours|de bon)|mieux sans moi",
  "(?:s'est|s'était|se sont) tué(?:e|s|es)?(?! (?:à|au|aux|en (?!janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\\d)|dans|sur|lors|avec|pour|contre|de (?:rire|fatigue|travail)))",
  ...deeds,
];
export const ofSelfHarm = [
  'auto~?mutil\\p{L}*|scarifi\\p{L}*|auto~?agress\\p{L}*|se mutil\\p{L}*|(?:automutil|autoles)\\p{L}*',
  `(?:se|me|s'|m')(?: )?(?:coup|entaill|taillad|lacér)(?:ait|ais|aient|er|é|ée) (?:les |la |le |l')${limbs}|me coup(?:ais|er) (?:pour|exprès)`,
  '(?:se|me) f(?:aire|aisait|aisais|ait|ais|aisaient) (?:volontairement |exprès )?(?:du )?mal (?:volontairement|exprès|à (?:soi|elle|lui|moi)~même)|(?:se|me) (?:blesser|blessait|blessais) (?:volontairement|exprès)',
  "(?:se|me|s'est|m'étais) (?:brûl|griff|gratt|mord|frapp|cogn)\\p{L}* (?:\\p{L}+ ){0,3}?(?:avec (?:des|une|ses|mes|la) (?:cigarettes?|flamme)|exprès|volontairement|jusqu'au sang|la tête contre)|je me coupais(?=\\s*[.;!?]|\\s*$| (?:en cachette|quand|depuis|chaque|la nuit))",
];
