import type { CareWords } from '../words.ts';
import { ofSelfHarm, ofSuicide } from './suicide.ts';

const reason = 'Some readers want to know of it beforehand.';
const source = 'ours';
const listed = (...says: readonly string[]) => ({ says, reason, source }) as const;

const near =
  '(?:marido|mulher|esposo|esposa|companheir[oa]|parceir[oa]|pai|mãe|padrasto|madrasta|namorad[oa]|ex|ex-marido|irmão|avô|tio|ele|ela)';
const whom =
  '(?:de (?:mim|ti|nós|uma? (?:menin[oa]|menor|criança|alun[oa]|pacientes?))|del[ea]s?|d[oa] (?:filh[oa]|irmã|irmão|sobrinh[oa]|enteada|alun[oa]))';
const hit = '(?:bat|agred|espanc|humilh|ameaç|insult|soc|esmurr)(?:ia|eu|iu|ou|ava|e|a)';

/** What a text in Portuguese says that goes into a subject. */
export const subjects: CareWords['subjects'] = {
  suicide: listed(...ofSuicide),
  'self-harm': listed(...ofSelfHarm),
  'sexual-violence': listed(
    'estupr\\p{L}*|violações(?! (?:d[oae]s? )?(?:direitos|regras|sigilo|lei))|violad(?:a|as|or|ores)(?! (?:d[oae]s? )?(?:lei|regras|sigilo))|violentad[oa]s?|violaram-n[oa]s?|violou-[oa]',
    '(?:abus|agress|violên|assédi|agredid|assedia)\\p{L}* sexua(?:l|is|lmente)|sexualmente (?:abus|agred)\\p{L}*|incesto|pedofil\\p{L}*|pedófil\\p{L}*',
    `abus(?:ou|ava|aram|ar|ado) (?:sexualmente )?${whom}`,
    '(?:bolin|apalp)(?:ava|ou|aram)(?:-[oa]|-me)?(?! (?:o|os|as) )|(?:padrasto|tio|avô|primo|irmão|treinador|professor|padre|vizinho|patrão|chefe|pai) (?:me|a|o) toc(?:ava|ou) (?:\\p{L}+ )?(?:de noite|à noite|na cama|escondid[oa]|por baixo|quando)|tocava-(?:me|a|o)(?: \\p{L}+)? (?:de noite|à noite|na cama|por baixo)',
  ),
  abuse: listed(
    '(?:violência|maus~tratos|abuso) (?:doméstic|familiar|conjugal|intrafamiliar|infantil|psicológic|físic|emociona|no namoro|contra a mulher)\\p{L}*|maus~tratos|maltrat\\p{L}*|espanc\\p{L}*',
    `${near} (?:sempre |também |já )?(?:bat(?:ia|eu|e) (?:n[ao]s? |em )|(?:agred|espanc)(?:ia|iu|ou|ava) (?:[ao]s? )?)(?:minha |meus? |minhas |sua |seus? )?(?:mãe|pai|irmãs?|irmãos?|mulher|esposa|filh[oa]s?|mim|nós|crianças)|${near} (?:sempre |também |já |às vezes )?(?:me|te|lhe|nos|a|o) ${hit}|${near} (?:sempre |também |já )?${hit}-(?:me|lhe|nos|a|o)`,
    `abus(?:ou|ava|aram) ${whom}|(?:relação|relacionamento|marido|pai|mãe|companheiro|casamento|família) (?:\\p{L}+ )?(?:abusiv[oa]s?|violent[oa]s?)|agressor(?:es|a)?`,
  ),
  stalking: listed(
    'stalk\\p{L}*|perseguidor\\p{L}*|(?:me|a|o|lhe) persegu(?:ia|iu|e) (?:por|desde|durante|até)|assediador\\p{L}*|(?:meu|o meu|minha|a minha) ex(?:~?\\p{L}+)? (?:\\p{L}+ )?(?:me (?:seguia|vigi\\p{L}+|espion\\p{L}+)|(?:seguia|vigi\\p{L}+|espion\\p{L}+)-me)',
  ),
  eating: listed(
    '(?:transtornos?|perturbaç(?:ão|ões)|distúrbios?) (?:alimentar(?:es)?|do comportamento alimentar)|anorexi\\p{L}*|anoréxic\\p{L}*|anorétic\\p{L}*|bulimi\\p{L}*|bulímic\\p{L}*|compuls(?:ão|ões) alimentar(?:es)?|(?:provoc\\p{L}* o vómito|provoc\\p{L}* o vômito|vomit(?:ava|ar|ou) (?:depois de|após) comer)|passava fome de propósito',
  ),
  pregnancy: listed(
    'abort(?:o|os|ou|ar|amento|ei)(?! (?:a|o) (?:missão|plano|operação|descolagem))|infertilidade|natimort\\p{L}*|nado-morto|nasceu mort[oa]|morte fetal|luto perinatal|perd(?:i|eu|emos|er|eram|ido) (?:o|um|meu|seu|nosso|o meu|o seu) (?:bebê|bebé)',
  ),
  substances: listed(
    'heroína|cocaína|crack|metanfetamina|fentanil|opioides?|opiáceos?|overdoses?|sobredos\\p{L}*|viciad[oa]s?|víci[oa]s?|dependência química|toxicodepend\\p{L}*|alco[oó]latra\\p{L}*|alcoólic[oa]s?|alcoolismo|recaíd?\\p{L}*|bêbad[oa]s?|bebedeiras?|abstinência|desintoxica\\p{L}*|drog\\p{L}*',
  ),
  violence: listed(
    'assassin\\p{L}*|esfaque\\p{L}*|massacres?|chacinas?|tiroteios?|tortur\\p{L}*|homicíd\\p{L}*|feminicíd\\p{L}*|degol\\p{L}*',
  ),
  death: listed(
    'morr(?:eu|eram|era)|tinha morrido|falec\\p{L}*|(?:sua|minha|tua) morte|a morte d[oae]|funera(?:l|is)|enterro|velório|moribund[oa]s?|cuidados paliativos|leito de morte|sepult\\p{L}*',
  ),
  illness: listed(
    'cancros?|câncer(?:es)?|quimio(?:terapia)?|tumor(?:es)?|metástases?|oncolog\\p{L}*|oncológic\\p{L}*|bi[oó]psias?|UTI|cuidados intensivos|(?:doença|fase|doente|paciente) terminal',
  ),
  racism: listed(
    'racis\\p{L}*|xen[oó]f\\p{L}*|injúria racial|insultos? racia\\p{L}*|linch\\p{L}*|supremacis\\p{L}*',
  ),
  religion: listed(
    '(?:abusos?|traumas?) (?:espiritua|religios)\\p{L}*|abusos? na igreja|terapias? de conversão|cura gay|seitas?|excomung\\p{L}*|exorcis\\p{L}*',
  ),
  war: listed(
    'zonas? de guerra|bombarde\\p{L}*|bombas?|ataques? aéreos?|genocíd\\p{L}*|campos? de refugiados|trincheiras?|em combate|linha da frente',
  ),
};

/** How topics are named in Portuguese that are about one of them, as their addresses are written. */
export const topics: CareWords['topics'] = {
  suicide: ['suicidio'],
  'self-harm': ['automutilacao', 'autolesao'],
  'sexual-violence': ['violencia-sexual', 'abuso-sexual'],
  abuse: ['violencia-domestica', 'abuso', 'maus-tratos'],
  stalking: ['perseguicao'],
  eating: ['alimentacao', 'transtornos-alimentares', 'anorexia', 'bulimia', 'comida'],
  pregnancy: ['gravidez', 'aborto', 'luto-perinatal', 'fertilidade'],
  substances: ['dependencias', 'dependencia', 'alcool', 'drogas'],
  violence: ['violencia'],
  death: ['morte', 'luto'],
  illness: ['doenca', 'cancro', 'cancer'],
  racism: ['racismo'],
  religion: ['religiao', 'seitas'],
  war: ['guerra'],
};
