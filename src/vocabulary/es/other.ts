import type { Danger } from '../vocabulary.ts';
import { close } from './people.ts';
import { ajeno, alcohol, drogas, escucha, scoff } from './sources.ts';

/** Words for other needs in which somebody answers. */
export const otras: readonly Danger[] = [
  {
    situation: 'drinking-or-drugs',
    words: [
      'alcoholi*',
      'bebo|bebe|tomo|toma|beber|tomar|borracho|borracha demasiado|mucho|alcohol|diario',
      'dejar beber|tomar|fumar|drogas|alcohol|consumir',
      'no puedo dejar beber|tomar|consumir|drogas',
    ],
    reason: 'No poder parar de beber, propio o de otra persona.',
    source: alcohol,
  },
  {
    situation: 'drinking-or-drugs',
    words: [
      'droga|drogas|drogadicto|drogadiccion',
      'adicto|adicta|adiccion|adicciones',
      'sobredosis',
      'abstinencia',
      'recaida|recaer|recai',
      'cocaina|heroina|fentanilo|opioides',
    ],
    reason: 'Drogas, sobredosis y abstinencia, propias o de otra persona.',
    source: drogas,
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
    source: escucha,
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
    source: ajeno,
  },
];
