import type { CareWords } from '../words.ts';
import { ofSelfHarm, ofSuicide } from './suicide.ts';

const reason = 'Some readers want to know of it beforehand.';
const source = 'ours';
const listed = (...says: readonly string[]) => ({ says, reason, source }) as const;

const near =
  '(?:marido|mujer|esposo|esposa|pareja|padre|madre|padrastro|madrastra|novio|novia|exmarido|exnovio|ex|hermano|abuelo|tío|él|ella)';
const whom =
  '(?:mí|ti|ella|él|ellas|ellos|nosotras|nosotros|su (?:hij[ao]|herman[ao]|sobrin[ao]|alumn[ao]|niet[ao])|una? (?:niñ[ao]|menor|chic[ao]|alumn[ao]|pacientes?))';

/** What a text in Spanish says that goes into a subject. */
export const subjects: CareWords['subjects'] = {
  suicide: listed(...ofSuicide),
  'self-harm': listed(...ofSelfHarm),
  'sexual-violence': listed(
    'violaci(?:ón|ones)(?! (?:de|del) (?:\\p{L}+ ){0,3}?(?:ley|derechos?|intimidad|privacidad|secreto|confidencialidad|contrato|datos|normas?|acuerdo|reglas?|confianza|correspondencia))|violador(?:es|a)?',
    '(?:me|la|lo|las|los|le|fue|fueron|fui|ser|sido|haber) viol(?:ó|aron|aba|aban|ad[oa]s?)|violar(?:la|lo|me|las|los)',
    '(?:abus|agre|violen|acos)\\p{L}+ sexual(?:es|mente)?|incesto|pederast\\p{L}*|pedofil\\p{L}*',
    `abus(?:ó|aron|aba|aban|ado|ar|a) (?:sexualmente )?de ${whom}`,
    'manose\\p{L}*|(?:padrastro|padre|tío|abuelo|hermano|primo|entrenador|profesor|maestro|cura|sacerdote|vecino|jefe) (?:me|la|lo|nos|las) toc(?:aba|ó)(?! (?:el|la|los|las|un|una|en|muy|profundamente|mucho|de cerca)(?! noche)\\b)',
  ),
  abuse: listed(
    '(?:violencia|maltratos?) (?:de género|machista|doméstic[oa]|familiar|intrafamiliar|infantil|psicológic[oa]s?|físic[oa]s?|vicaria|en casa|en la pareja)',
    'maltrat(?:o|os|ó|a|an|aba|aban|ad[oa]s?|ador|adora|adores|aron|ar|arla|arlo|arme)(?! animal)',
    `${near} (?:siempre |también |ya |a veces )?(?:me|la|le|lo|nos|les|las|los) (?:peg|golpe|maltrat|humill|amenaz|insult|empuj)(?:a|aba|ó|aban|aron)|${near} (?:peg|golpe|maltrat|amenaz)(?:a|aba|ó) a (?:mi|su|sus|mis|los|las|nuestra) (?:madre|hermanos?|hermanas?|mujer|hij[ao]s?|niñ[ao]s|esposa)`,
    '(?:me|la|le|lo|nos|les) (?:daba|dio|dieron|pegó|pegaba) (?:una )?(?:palizas?|bofetad\\p{L}*|puñetazos?|patadas?)',
    `abusador(?:es|a)?|abus(?:ó|aron|aba|aban|ado) de ${whom}|(?:relación|pareja|matrimonio|padres?|madre|marido|casa|familia) (?:\\p{L}+ )?(?:abusiv[oa]s?|maltratador\\p{L}*)`,
  ),
  stalking: listed(
    'acosador(?:es|a|as)?|stalking|(?:me|la|lo|le) (?:acos|persegu|espi)(?:a|aba|ía|ó|ió|aron|ieron) (?:por|desde|durante|cada|a diario|en|hasta)|(?:mi|su) ex(?:~?\\p{L}+)? (?:\\p{L}+ )?(?:me|la|lo) (?:seguía|siguió|vigil\\p{L}+|espi\\p{L}+|espera(?:ba)? (?:en|a la))',
  ),
  eating: listed(
    'trastornos? (?:de (?:la )?(?:conducta )?alimenta(?:ria|ción)|aliment(?:ari|ici)[oa]s?)|TCA|anorexia|anoréxic[oa]s?|bulimia|bulímic[oa]s?|atrac(?:ón|ones)(?! de (?:series?|libros|risa|besos|cine|palomitas))',
    '(?:me|se) provoc(?:aba|ó|é|a|o) el vómito|provocar(?:se|me) el vómito|vomit(?:aba|ar|ó|é) (?:después de|tras) (?:comer|cenar|(?:cada|la|las|una) (?:comida|comidas|cena|cenas))|(?:me|se) mat(?:aba|é|ó) de hambre',
  ),
  pregnancy: listed(
    'abortos?|abort(?:ó|é|ar)(?! (?:la|el|una?) (?:misión|despegue|plan|operación))|infertilidad|muerte (?:perinatal|gestacional)|nació muert[oa]|nacid[oa] sin vida|mortinat\\p{L}*',
    'perd(?:í|ió|imos|ieron|er|ido) (?:al|el|a mi|a su|a nuestr[oa]|un) (?:bebé|embarazo)',
  ),
  substances: listed(
    'heroína|cocaína|metanfetamin\\p{L}*|fentanilo|opioides?|opiáceos?|sobredosis|adict[oa]s?|adicci(?:ón|ones)|alcohólic[oa]s?|alcoholismo|reca(?:ída|ídas|yó|yeron|er)|borrach[oa]s?|borracheras?|abstinencia|desintoxica\\p{L}*|drogadict[oa]s?|drogas?',
  ),
  violence: listed(
    'asesin\\p{L}*|apuñal\\p{L}*|masacres?|matanzas?|tiroteos?|tortur\\p{L}*|homicid\\p{L}*|feminicid\\p{L}*|degoll\\p{L}*',
  ),
  death: listed(
    '(?:se )?muri(?:ó|eron|era)|había muerto|falleci\\p{L}*|(?:su|mi|tu) muerte|la muerte de (?:mi|su|tu|un|una)|funeral(?:es)?|entierro|velatorio|tanatorio|moribund[oa]s?|cuidados paliativos|lecho de muerte|enterr(?:amos|aron)',
  ),
  illness: listed(
    'cáncer(?:es)?|quimio(?:terapia)?|tumor(?:es)?|metástasis|onc[oó]log\\p{L}*|biopsias?|UCI|cuidados intensivos|(?:enfermedad|diagnóstico|fase|paciente) terminal',
  ),
  racism: listed(
    'racis\\p{L}*|xen[oó]f\\p{L}*|insultos? racia\\p{L}*|perfil\\p{L}* racial|linch\\p{L}*|supremacis\\p{L}*',
  ),
  religion: listed(
    '(?:abusos?|traumas?|maltrato) (?:espiritual|religios|de conciencia)\\p{L}*|abusos? (?:en|de) la iglesia|terapias? de conversión|sectas?|sectari[oa]s?|excomul\\p{L}+|exorcis\\p{L}+',
  ),
  war: listed(
    'bombarde\\p{L}*|bombas?|zonas? de guerra|genocid\\p{L}*|campos? de refugiados|ataques? aéreos?|en combate|trincheras?|frente de (?:guerra|batalla)',
  ),
};

/** How topics are named in Spanish that are about one of them, as their addresses are written. */
export const topics: CareWords['topics'] = {
  suicide: ['suicidio'],
  'self-harm': ['autolesiones', 'autolesion'],
  'sexual-violence': ['violencia-sexual', 'abuso-sexual'],
  abuse: ['maltrato', 'violencia', 'violencia-de-genero', 'abuso'],
  stalking: ['acoso'],
  eating: ['alimentacion', 'tca', 'anorexia', 'bulimia', 'comida', 'trastornos-alimentarios'],
  pregnancy: ['embarazo', 'aborto', 'duelo-perinatal', 'fertilidad'],
  substances: ['adicciones', 'adiccion', 'alcohol', 'drogas'],
  violence: ['violencia'],
  death: ['muerte', 'duelo'],
  illness: ['enfermedad', 'cancer'],
  racism: ['racismo'],
  religion: ['religion', 'sectas'],
  war: ['guerra'],
};
