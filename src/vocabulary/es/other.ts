import type { Danger } from '../vocabulary.ts';
import { close } from './people.ts';

const guide =
  'Organización Mundial de la Salud, guía mhGAP, conducta suicida y autolesiones: https://www.who.int/es';
const line = 'Línea 988, ayuda en español: https://988lifeline.org/es';
const audit = 'Organización Mundial de la Salud, AUDIT: cuestionario de consumo de alcohol';
const scoff = 'Cuestionario SCOFF, versión española (García-Campayo 2005)';

/** Words for other needs in which somebody answers. */
export const otras: readonly Danger[] = [
  {
    situation: 'drinking-or-drugs',
    words: [
      'alcoholi*',
      'bebo|bebe|tomo|toma|beber|tomar|borracho|borracha demasiado|mucho|alcohol|diario',
      'dejar beber|tomar|fumar|drogas|alcohol|consumir',
      'no puedo dejar beber|tomar|consumir|drogas',
      'droga|drogas|drogadicto|drogadiccion',
      'adicto|adicta|adiccion|adicciones',
      'sobredosis',
      'abstinencia',
      'recaida|recaer|recai',
      'cocaina|heroina|fentanilo|opioides',
    ],
    reason: 'Alcohol y drogas, propios o de otra persona.',
    source: audit,
  },
  {
    situation: 'eating',
    words: [
      'anorexi*',
      'bulimi*',
      'trastorno|trastornos alimentari*|alimentici*|alimentacion|conducta',
      'atracon*',
      'vomito|vomitar|vomitarme despues|comida|comer|provocarme',
      'provocarme vomito',
      'no quiero|puedo comer',
      'miedo comer|engordar',
      'odio mi cuerpo',
      'laxante*',
    ],
    reason: 'Vomitar a propósito, perder el control, la comida que manda.',
    source: scoff,
  },
  {
    situation: 'to-talk',
    words: [
      'necesito hablar',
      'alguien hablar',
      'con quien hablar',
      'necesito|pido|quiero ayuda',
      'ayuda favor',
      '=ayuda',
      'ayudame|ayudenme|auxilio|socorro',
      'crisis',
      'emergencia',
      'linea ayuda|vida|crisis',
      'telefono esperanza',
      'me odio',
      'desesperad*',
      'sin esperanza',
      'nadie me quiere|entiende',
      'no sirvo nada',
      'no valgo nada',
    ],
    reason: 'Pedir a alguien con quien hablar, o ayuda ahora.',
    source: line,
  },
  {
    situation: 'worried-about-someone',
    words: [
      `${close} quiere morir|matarse|morirse|suicidarse`,
      'se quiere matar|morir|suicidar',
      'matarse|suicidarse|cortarse|autolesionarse|lastimarse',
      'se corta|suicido|mato|lastima|autolesiona',
      `preocupado|preocupada|preocupa ${close}`,
    ],
    reason: 'Quien teme por otra persona, o la ha perdido.',
    source: guide,
  },
];
