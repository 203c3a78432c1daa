import type { SuicideWords } from '../words.ts';
import type { Source } from '../entry.ts';
import { number } from './number.ts';

/** Brazil: the cartilha of the psychiatric association for the press, as the Observatório da Imprensa tells it. */
const brazil: Source =
  'https://www.observatoriodaimprensa.com.br/netbanca/ed712-cartilha-com-orientacoes-sobre-como-abordar-o-suicidio/';
/** Portugal: what was said to be left out, on method, place, pictures, letters, culprits and titles. */
const portugal: Source =
  'https://www.miligrama.pt/miligrama-marca-presenca-em-evento-sobre-saude-mental-e-prevencao-do-suicidio/';
const who: Source = 'https://www.who.int/publications/i/item/9789240076846';

/** "se enforcou" and "enforcou-se". */
const self = (stem: string) =>
  `(?:(?:se|me) (?:${stem})(?:ou|aram|ava|ar|ando|asse|a|ei)|(?:${stem})(?:ou|aram|ava|ar|ando|ei|a)-(?:se|me))`;
const the = '(?:o|a|os|as|um|uma|seu|sua|meu|minha|aquele|aquela|dele|dela)';
const heights =
  '(?:ponte|varanda|sacada|janela|telhado|terraço|falésia|penhasco|viaduto|prédio|edifício|torre|andar|laje|vazio|trem|comboio|metrô|metro|caminhão|camião|ônibus|autocarro|carro|rio|mar|poço|linha|trilhos|carris)';
const limbs = '(?:pulsos?|veias|braços?|antebraços?|coxas?|pernas?|pele|pescoço|garganta)';
const pills =
  '(?:comprimidos|remédios|medicamentos|pílulas|calmantes|soníferos|ansiolíticos|barbitúricos|medicação)';
const packet = '(?:cartelas?|caixas?|frascos?|mão-cheia|punhado|embalage(?:m|ns)|vidros?)';
const died =
  '(?:suicídios?|suicid(?:ou|aram)-se|se suicid(?:ou|aram)|mat(?:ou|aram)-se|se mat(?:ou|aram)|tir(?:ou|aram) a própria vida|p(?:ôs|useram) (?:fim|termo) à (?:própria |sua )?vida|morr(?:eu|eram) por suicídio)';

const high =
  '(?:ponte|varanda|sacada|janela|telhado|falésia|penhasco|viaduto|prédio|edifício|torre|andar|trem|comboio|metrô)';

/** Ways that say by themselves that somebody meant to die. */
const deeds = [
  `${self('enforc|degol')}|(?:encontrad[oa]|encontrou-[oa]|[oa] encontr\\p{L}+) enforcad[oa]`,
  '(?:deu|dar|deram|disparou) um tiro (?:na (?:própria )?cabeça|em si|no peito)|estourou (?:a cabeça|os miolos)|tiro na própria cabeça',
  `${self('atir|jog|lanç|precipit')} (?:d[oae]s?|de uma?|dum|duma|pel[oa]|na frente d[oe]|à frente d[oe]|debaixo d[oe]) (?:\\p{L}+ )?${high}|(?:pul|salt)(?:ou|ar|aram) (?:na|para a|à) frente d[oe] (?:um )?(?:trem|comboio|metrô|metro)`,
  `(?:cort|abr)(?:ou|iu|aram|ava|ar|ei) (?:os (?:próprios )?pulsos|as veias)`,
  `(?:tom|engol|ingeri)(?:ou|aram|ei|iu|u) (?:tod[oa]s (?:os|as) |(?:uma |um |duas |dois |a |o )(?:cartelas?|caixas?|frascos?|punhado|embalage(?:m|ns)|vidros?) (?:inteir[oa]s? )?de )${pills}(?! (?:que|do|da) )`,
];

/** How somebody died or hurt themselves. */
const method = [
  ...deeds,
  self('enforc|estrangul|degol|envenen|asfixi|eletrocut|imol|afog'),
  'enforcad[oa]s?|enforcamentos?',
  `(?:deu|dar|deram|disparou|disparar) um tiro (?:na|no|em si)|tiros? na (?:cabeça|têmpora|boca)|estourou (?:a cabeça|os miolos)`,
  `(?:${self('atir|jog|lanç|precipit|mand')}|pul(?:ou|ar|aram|ava)|salt(?:ou|ar|aram|ava)) (?:d[oae]s?|de uma?|dum|duma|pel[oa]|para|pra|na|no|em|à|ao|debaixo d[oae]|abaixo) (?:\\p{L}+ ){0,4}?${heights}`,
  `(?:cort|golp|rasg|queim|arranh)(?:ou|ava|avam|ar|aram|ei) (?:os|as|o|a|os seus|os meus) ${limbs}|${self('cort|golp|queim')} n[oa]s? ${limbs}`,
  `cortes n[oa]s? ${limbs}`,
  'overdoses?|sobredos(?:e|es|agem)|superdosagem',
  `(?:tom|engol|ingeri)\\p{L}* (?:tod[oa]s (?:os|as) |(?:uma |um |duas |dois |a |o )?${packet} (?:inteir[oa] )?de )${pills}`,
  `(?:guard|acumul|junt)(?:ou|ava|ar|ando) (?:os |as |seus |uns )?(?:comprimidos|remédios|pílulas|calmantes)`,
  '(?:bebeu|ingeriu|tomou) (?:lixívia|veneno|chumbinho|pesticida|raticida|soda cáustica)',
  'por (?:enforcamento|asfixia|envenenamento|arma de fogo|precipitação|afogamento|intoxicação|disparo|monóxido de carbono)',
  'monóxido de carbono|nó corrediço|lâminas? de barbear|gilete|x-ato|estilete',
  `com ${the} (?:\\p{L}+ )?(?:corda|pistola|revólver|espingarda|navalha|lâmina)`,
  '(?:à|na) frente d[oae] (?:trem|comboio|metrô|metro|caminhão|camião)',
];

const dose = [
  `${number} ?(?:mg|miligramas|ml|mililitros)`,
  `${number} (?:\\p{L}+ )?(?:comprimidos|pílulas|cápsulas|calmantes)`,
];

const spots =
  '(?:garagem|casa de banho|banheiro|banheira|quarto|cave|porão|sótão|celeiro|estábulo|barracão|mata|floresta|pinhal|bosque|ponte|viaduto|linha|trilhos|carris|estação|cais|plataforma|hotel|carro|telhado|terraço|varanda|sacada|falésia|rio|barragem|lago|parque|cela|residência|metrô|escritório)';
const at = '(?:n[oa]s?|num|numa|em (?:um|uma|seu|sua)|d[oa]|desde [oa]|debaixo d[oa]|junto (?:ao|à))';
const place = [
  `ponte dos suicídios|(?:local|ponto|ponte) (?:\\p{L}+ )?de suicídios|Aokigahara`,
  `${died}(?: \\p{L}+){0,4}? ${at} (?:\\p{L}+ ){0,2}?${spots}`,
  `(?:encontr(?:ou|aram|ei|ámos|amos)-[oa]s?|[oa]s? encontr(?:ou|aram|ei|amos)|encontrad[oa])(?: \\p{L}+){0,3}? ${at} (?:\\p{L}+ ){0,2}?${spots}`,
];

const letter = '(?:cartas?|bilhetes?|notas?|mensage(?:m|ns)) (?:de (?:despedida|suicídio)|suicida)';
const note = [
  `(?:n[oa]|d[oa]) (?:sua |seu |última |último )*${letter}`,
  `${letter} (?:\\p{L}+ )?(?:dizia|diz|explicava|pedia|culpava|contava|começava|acabava|terminava|onde|em que|que dizia)`,
  `deix(?:ou|ava|aram) (?:uma carta|um bilhete|uma nota|uma mensagem)(?: de despedida)?,? (?:dizendo|a dizer|onde|em que|na qual|que dizia|explicando|pedindo|culpando)`,
];

const deed =
  '(?:suicid(?:ou|aram)-se|se suicid(?:ou|aram)|mat(?:ou|aram)-se|se mat(?:ou|aram)|tir(?:ou|aram) a própria vida|p(?:ôs|useram) (?:fim|termo) à (?:própria |sua )?vida|morr(?:eu|eram) por suicídio|comete(?:u|ram) suicídio)';

/** What a text about suicide leaves out, or is careful with. */
export const suicide: SuicideWords = {
  harms: {
    'how it was done': { says: method, reason: 'No details of how it was done.', source: brazil },
    'a dose': { says: dose, reason: 'A dose is an instruction.', source: who },
    'the place': {
      says: place,
      reason: 'No details of the place, which others then seek.',
      source: portugal,
    },
    'what stood in a note': { says: note, reason: 'No notes are made known.', source: portugal },
  },
  singleCause: {
    says: [
      `${deed}[^.!?\\n]{0,60}? (?:porque|por causa d[eoa]s?|devido a|por (?:amor|dívidas|vergonha|ciúmes?)|depois d[eoa]s? \\p{L}+|após (?:a|o|ser|perder|uma?))`,
      '(?:lev|empurr|conduzi|induzi|arrast)\\p{L}* (?:-[oa]s? )?(?:\\p{L}+ ){0,3}?(?:ao suicídio|a (?:suicidar-se|se suicidar|matar-se|se matar|tirar a própria vida))',
      '(?:a causa|o motivo|a razão|culpad[oa]s?|responsáve(?:l|is)) (?:do seu suicídio|pelo suicídio|do suicídio d[eoa])',
    ],
    reason: 'No blame and no culprits: suicide never has only one cause.',
    source: portugal,
  },
  dramatic: {
    says: [
      'trágic[oa]s?|tragédias?|chocantes?|choqu\\p{L}+|arrepiantes?|horror|horrível|horroros[oa]s?|comovente|devastador\\p{L}*|epidemias?|ondas?|vagas?|pesadelos?|mistérios?|misterios[oa]s?|segredos?|inferno|não aguentou',
    ],
    reason: 'No titles for effect.',
    source: portugal,
  },
};

const joke =
  '(?! de (?:tanto )?(?:rir|riso|vergonha|fome|sede|calor|frio|sono|medo|inveja|saudades?|amor|pena|tédio|curiosidade|cansaço|trabalhar|estudar))';

/** A text that speaks of it. Prevention, assisted suicide and ways of speaking that mean something else do not. */
export const ofSuicide = [
  '(?<!(?:esquadrão|missão|atentado|homem-bomba|prevenção do|prevenção ao|prevenir o|valorização da vida e prevenção do) )suic[ií]d\\p{L}*(?! (?:polític|comercia|profissiona|económic|econômic|assistid|artístic)\\p{L}*)',
  '(?:tir|arranc)(?:ou|ar|aram|ava) a (?:própria|sua própria|minha própria) vida|p(?:ôs|or|ôr|useram) (?:fim|termo) à (?:própria |sua |minha )?vida|acab(?:ou|ar) com a (?:própria|sua|minha) vida|dar cabo da vida',
  `(?:se mat(?:ou|aram)|mat(?:ou|aram)-se)${joke}(?! (?:a trabalhar|n?um acidente|no acidente|num desastre))`,
  `(?:quer|quis|desej)\\p{L}* (?:mesmo )?(?:morrer|estar mort[oa]|não acordar)${joke}|vontade de (?:morrer|me matar|se matar|matar-me)${joke}`,
  `(?:pens|tent)\\p{L}* (?:em )?(?:morrer|matar-se|se matar|me matar|matar-me)${joke}`,
  '(?:não|nem) (?:quer|quis)\\p{L}* (?:mais viver|viver mais|continuar (?:a viver|vivendo|viv[oa])|viver(?=\\s*(?:[.,;!?…]|$| e | mas )))(?! (?:em|com|n[ao]|aqui|ali|assim|junt))|sem vontade de viver(?! (?:em|com|aqui))|(?:sumir|desaparecer) (?:para sempre|deste mundo|do mundo)|melhor mort[oa](?= d?o? ?que|\\s*[.,;!?])|melhor sem mim',
  ...deeds,
];
export const ofSelfHarm = [
  'auto~?mutila\\p{L}*|auto~?les[aãõoi]\\p{L}*|auto~?agress\\p{L}*|mutila(?:va|r|ndo)-(?:se|me)|se mutil\\p{L}*',
  `(?:cort|golp|queim)(?:ava|avam|ei|ar) (?:os|as|a|o) (?:meus |seus )?${limbs}|(?:cortar|cortava|golpear)-(?:se|me)(?! (?:o|um|uma|com uma folha))|(?:se|me) cort(?:ava|avam) (?:de propósito|para|às escondidas)`,
  '(?:magoar|ferir|machucar)-(?:se|me) (?:de propósito|a (?:si|mim)(?: mesm[oa]| própri[oa])?)|(?:se|me) (?:machuc|fer|mago)\\p{L}* de propósito',
  '(?:(?:se|me) (?:queim|arranh|mord|bat)\\p{L}*|(?:queim|arranh|mord|bat)\\p{L}*-(?:se|me)) (?:\\p{L}+ ){0,3}?(?:com (?:um |o )?(?:cigarr\\p{L}+|isqueiro)|de propósito|até sangrar|para (?:não sentir|se castigar|me castigar)|com a cabeça (?:na|contra a) parede)|(?:me cortava|cortava-me)(?=\\s*[.;!?]|\\s*$| (?:escondid[oa]|quando|desde|toda|todo|à noite))',
];
