import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

/** Portugal, the national health service: no cry for attention. */
const service: Source = 'https://saudemental.min-saude.pt/informacao-para-a-comunicacao-social/';
/** Brazil: language and stigma in what is said of alcohol and drugs (Chagas and others, 2021). */
const stigma: Source = 'https://www.scielo.br/j/ress/a/PRfq3HKstXnzLKtS7XfmPsq/?lang=pt';
const ours: Source = 'ours';
const a = '(?:um|uma|uns|umas|os|as|o|a|é|era|são|eram|foi|esse|essa|aquele|aquela)';
const condition =
  '(?:d?[oa] |uma |um )?(?:depressão|ansiedade|esquizofrenia|transtorno bipolar|anorexia|bulimia|demência|psicose)';
const diagnosis = 'It makes a person into a diagnosis.';
const insult = 'It is an insult made out of an illness.';
const borrowed =
  'The name of an illness is borrowed for something small, and weighs less when somebody has it.';
const clinic = /paciente|cliente|utente|sessão|terapia|automutil|suic[ií]d|adolescente|ela\b/i;

/** Of mental health, of what clinicians say, of disability, violence at home and food, in Portuguese. */
export const healthWording: Readonly<
  Record<Extract<WordingGroup, 'mental health' | 'clinical' | 'other'>, readonly Entry[]>
> = {
  'mental health': [
    entry(
      'doentes? menta(?:l|is)',
      'pessoa com um problema de saúde mental',
      'It names somebody by one thing of many.',
      ours,
      { own: true },
    ),
    entry(
      `${a} (?:esquizofrénic|esquizofrênic|depressiv|anoréxic|anorétic|bulímic|psicótic)[oa]s?${asNoun}`,
      'pessoa com esquizofrenia, com depressão …',
      diagnosis,
      stigma,
      { own: true },
    ),
    entry(
      '(?:é|era|são|eram|foi) bipola(?:r|res)(?! (?:tipo|I|II))',
      'tem um transtorno bipolar',
      diagnosis,
      ours,
      { own: true },
    ),
    entry(
      `(?:um|uma|os|as|esse|essa|aquele|aquela|que) (?:doid[oa] varrid[oa]|malu(?:co|ca|cos|cas) da cabeça|psicopata|lunátic[oa]|demente|retardad[oa])s?|hospícios?|manicómios?|manicômios?`,
      'nothing: leave it out',
      insult,
      ours,
    ),
    entry(
      `(?:vítimas?|presas?) d[ae] ${condition}|vítimas? d[ao] (?:depressão|esquizofrenia|ansiedade|anorexia)`,
      'tem, vive com',
      'It tells people how they feel about their lives.',
      ours,
    ),
    entry(
      '(?:tempo|mercado|política|país|sociedade|relação|situação|governo|dia|clima) (?:é |está |anda |tão |um pouco |meio |completamente )*(?:esquizofr[eéê]nic[oa]|bipolar)(?:es|s)?|(?:meio|tão|muito|super) (?:bipolar|autista|esquizofr[éê]nic[oa]|TOC)|(?:meu|um pouco de) TOC(?! (?:diagnosticado))',
      'contraditório, instável',
      borrowed,
      ours,
    ),
    entry(
      'internad[oa]s? à força|trancad[oa]s?|reclus[oa]s?',
      'internada, internado',
      'A hospital is no prison.',
      ours,
      { near: /psiqui|hospital|clínica/i },
    ),
  ],
  clinical: [
    entry(
      '(?:pacientes?|clientes?|utentes?|famílias?) (?:\\p{L}+ )?(?:difíce(?:l|is)|difícil|resistentes?|manipulador(?:a|es|as)?|não colaborantes?|não aderentes?|poliqueixos[oa]s?)',
      'o que essa pessoa precisa',
      'It names what bothers us, and not what the person needs.',
      ours,
    ),
    entry(
      '(?:só |apenas |para )?(?:quer(?:ia|er)? )?cham(?:ar|a|ava|adas?|ando) (?:de |a )?atenção',
      'pedir ajuda',
      'It takes a need for a trick.',
      service,
      { near: /automutil|suic[ií]d|cort(?:es|ar|ava)|paciente/i },
    ),
    entry(
      `${a} (?:histéric|neurótic)[oa]s?${asNoun}`,
      'assustada, furiosa: o que se viu',
      'It is an old diagnosis made into an insult.',
      ours,
    ),
    entry(
      '(?:recus|neg)(?:ou|ava|a|aram)(?:-se)? (?:a )?(?:tomar |seguir |fazer )?(?:a |o |todo )?(?:medicação|remédios?|tratamento|terapia)',
      'disse que não a',
      'Everybody may say no, and mostly has a reason.',
      ours,
      { near: clinic },
    ),
  ],
  other: [
    entry(
      '(?:pres|confinad|condenad|atad)[oa]s? a (?:uma|a|sua) cadeira de rodas|pres[oa]s? à cadeira de rodas',
      'usa uma cadeira de rodas',
      'A wheelchair is what gets somebody about.',
      ours,
    ),
    entry(
      `${a} (?:deficiente|inválid[oa]|aleijad[oa])s?${asNoun}|surd[oa]~mud[oa]`,
      'pessoa com deficiência; surda',
      'It names somebody by what they cannot do.',
      ours,
      { own: true },
    ),
    entry(
      'crimes? passiona(?:l|is)|(?:brigas?|discussões|discussão) (?:de casal|conjuga(?:l|is))|briga de marido e mulher',
      'violência doméstica, feminicídio',
      'It sounds as if there were two sides to it, or love in it.',
      ours,
    ),
    entry(
      'dia do lixo|comida (?:lixo|de plástico)|junk~food|jacar na dieta',
      'a comida, sem julgar',
      'It makes eating into something to be good or bad at.',
      ours,
    ),
  ],
};
