import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

/** Fundéu, with the style guide of the Confederación Salud Mental España: names of illnesses are no names of people. */
const fundeu: Source = 'https://www.fundeu.es/recomendacion/salud-mental-claves-de-redaccion/';
const ours: Source = 'ours';
const a = '(?:un|una|unos|unas|los|las|el|la|es|era|son|eran|fue)';
const condition =
  '(?:(?:la|una|un|el) )?(?:depresión|ansiedad|esquizofrenia|trastorno bipolar|anorexia|bulimia|adicción|demencia|psicosis)';
const diagnosis = 'It makes a person into a diagnosis.';
const insult = 'It is an insult made out of an illness.';
const borrowed =
  'The name of an illness is borrowed for something small, and weighs less when somebody has it.';
const clinic = /paciente|client|consulta|sesión|terapia|autolesi|suicid|adolescente|ella|él\b/i;
const prison = 'A hospital is no prison.';

/** Of mental health, of what clinicians say, of disability, violence at home and food, in Spanish. */
export const healthWording: Readonly<
  Record<Extract<WordingGroup, 'mental health' | 'clinical' | 'other'>, readonly Entry[]>
> = {
  'mental health': [
    entry(
      'enferm[oa]s? mental(?:es)?',
      'persona con un problema de salud mental',
      'It names somebody by one thing of many.',
      fundeu,
      { own: true },
    ),
    entry(
      `${a} (?:esquizofrénic|depresiv|anoréxic|bulímic|psicótic)[oa]s?${asNoun}`,
      'persona con esquizofrenia, con depresión …',
      diagnosis,
      fundeu,
      { own: true },
    ),
    entry(
      '(?:es|era|son|eran|fue) bipolar(?:es)?(?! (?:tipo|I|II))',
      'tiene un trastorno bipolar',
      diagnosis,
      fundeu,
      { own: true },
    ),
    entry(
      '(?:perturbad|desequilibrad|trastornad|demente|psicópata|chiflad)[oa]?s?(?: mental(?:es)?)?(?! por)',
      'nothing: leave it out',
      insult,
      fundeu,
      {
        near: /(?:un|una|los|las|est[ae]|qué|aquell?[ae]?)\s+(?:perturbad|desequilibrad|trastornad|demente|psicópata|chiflad)/i,
      },
    ),
    entry(
      'manicomios?',
      'centro de salud mental',
      'It is a word of another time, for a place to be locked away in.',
      fundeu,
    ),
    entry('reclu(?:id[oa]s?|ir|yeron|yó)|encerrad[oa]s?', 'ingresada, ingresado', prison, fundeu, {
      near: /psiqui|hospital|planta|salud mental/i,
    }),
    entry(
      `(?:víctimas?|pres[ao]s?) de ${condition}`,
      'tiene, vive con',
      'It tells people how they feel about their lives.',
      ours,
    ),
    entry(
      '(?:tiempo|mercado|política|país|sociedad|relación|situación|día|semana|decisión|Gobierno) (?:es |está |anda |tan |un poco |muy |completamente )*(?:esquizofrénic[oa]s?|bipolar(?:es)?)|esquizofrenia (?:política|social|colectiva)',
      'contradictorio, cambiante',
      borrowed,
      ours,
    ),
    entry(
      '(?:un poco de|mi|qué|tanto|menudo) TOC(?! (?:diagnosticado|y su tratamiento))|(?:un poco|medio|súper|muy|tan) (?:TOC|autista|bipolar|esquizofrénic[oa])',
      'maniático, cambiante, despistado',
      borrowed,
      ours,
    ),
  ],
  clinical: [
    entry(
      '(?:pacientes?|client[ea]s?|famili(?:a|as|ar|ares)) (?:\\p{L}+ )?(?:difícil(?:es)?|resistentes?|manipulador(?:a|es|as)?|demandantes?|no colaborador(?:a|es|as)?|incumplidor(?:a|es|as)?)',
      'lo que esa persona necesita, con su nombre',
      'It names what bothers us, and not what the person needs.',
      ours,
    ),
    entry(
      '(?:para |solo |sólo )?llam(?:ar|a|aba|an|aban|adas?|ando) (?:de |la )atención',
      'pedir ayuda',
      'It takes a need for a trick.',
      ours,
      { near: /autolesi|suicid|cort(?:es|aba|arse)|paciente/i },
    ),
    entry(
      `${a} (?:histéric|neurótic)[oa]s?${asNoun}`,
      'asustada, furiosa: lo que se vio',
      'It is an old diagnosis made into an insult.',
      ours,
    ),
    entry(
      '(?:se neg|rechaz)(?:ó|aba|a|aron) (?:a )?(?:tomar |seguir )?(?:la |el |su |todo )?(?:medicación|tratamiento|terapia)',
      'dijo que no a',
      'Everybody may say no, and mostly has a reason.',
      ours,
      { near: clinic },
    ),
  ],
  other: [
    entry(
      '(?:confinad|atad|postrad|condenad|relegad)[oa]s? a (?:una|la|su) silla de ruedas',
      'usa una silla de ruedas',
      'A wheelchair is what gets somebody about.',
      ours,
    ),
    entry(
      `minusválid[oa]s?|${a} (?:discapacitad|inválid|subnormal|retrasad)[oa]?s?${asNoun}`,
      'persona con discapacidad',
      'It names somebody by what they cannot do.',
      ours,
      { own: true },
    ),
    entry(
      'crímen(?:es)? pasional(?:es)?|crimen pasional|(?:disputas?|riñas?|peleas?) (?:doméstic|conyugal)(?:as?|es)?',
      'violencia machista',
      'It sounds as if there were two sides to it, or love in it.',
      ours,
    ),
    entry(
      'comida (?:basura|chatarra)|(?:día|comida) (?:de )?trampa|pecar con la comida',
      'la comida, sin juzgarla',
      'It makes eating into something to be good or bad at.',
      ours,
    ),
  ],
};
