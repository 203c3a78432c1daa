import type { Kin } from '../vocabulary.ts';

const kin = (typed: string, under: string): Kin => ({ typed: typed.split(', '), under: under.split(', ') });

/** Lo que se escribe, y las palabras con que puede haberse escrito sobre ello, la más cercana primero. */
export const kinInSpanish: readonly Kin[] = [
  kin(
    'ansiedad, ansioso, ansiosa, nervios, nervioso, nerviosa, angustia',
    'ansiedad, miedo, panico, angustia',
  ),
  kin('miedo, miedos, asustado, asustada, temor, fobia', 'miedo, ansiedad'),
  kin('panico, ataque de panico, crisis de ansiedad', 'panico, miedo, ansiedad'),
  kin(
    'estres, estresado, estresada, agobio, agobiado, agobiada, agotado, agotada, quemado, quemada',
    'estres, cansancio, descanso',
  ),
  kin('cansado, cansada, cansancio, fatiga', 'cansancio, descanso, sueno'),
  kin('insomnio, no puedo dormir, dormir, desvelo, sueno', 'insomnio, dormir, noche, sueno'),
  kin('triste, tristeza, deprimido, deprimida, depresion, llorar', 'tristeza, duelo, depresion'),
  kin('duelo, luto, perdida, muerte, murio, fallecio', 'duelo, perdida, muerte'),
  kin('solo, sola, soledad, aislado, aislada', 'soledad, compania, amigos'),
  kin('enojo, enojado, enojada, enfado, enfadado, enfadada, ira, rabia, furia', 'enojo, rabia, ira'),
  kin('verguenza, avergonzado, avergonzada, culpa, culpable', 'verguenza, culpa'),
  kin('autoestima, inseguro, insegura, no valgo, inutil', 'autoestima, verguenza, amabilidad'),
  kin('trauma, traumatico, tept, trastorno de estres', 'trauma, seguridad, cuerpo'),
  kin('mama, madre', 'madre, mama'),
  kin('papa, padre', 'padre, papa'),
  kin('pareja, matrimonio, esposo, esposa, novio, novia, relacion', 'pareja, relacion'),
  kin('limites, decir no', 'limites'),
  kin('terapeuta, psicologo, psicologa, buscar terapeuta', 'terapeuta, terapia'),
  kin('terapia, psicoterapia', 'terapia, sesion'),
  kin('primera sesion, primera cita', 'primera sesion, sesion'),
  kin('terminar la terapia, dejar la terapia', 'despedida, final'),
  kin('precio, costo, coste, tarifa, seguro', 'dinero, honorarios, seguro'),
  kin(
    'medicacion, medicamento, medicamentos, pastillas, antidepresivo, antidepresivos, psiquiatra',
    'medicacion, antidepresivo',
  ),
];

/** Palabras que nada dicen de lo que se busca. */
export const stopWordsInSpanish: readonly string[] =
  `a al algo ante como con cual cuando de del desde donde e el ella en es esta estoy hacer hago la las le lo los me mi
  mis muy ni o para pero por porque puedo que quien se ser si siento sin sobre soy su sus tan te tengo tu un una uno y
  ya ha has he hay habia mas esto eso este ayuda consejos manejar superar lidiar sentir`.split(/\s+/);

/** Lo que más se busca; cada palabra con las formas en que puede estar. */
export const commonInSpanish: readonly (readonly string[])[] = [
  ['ansiedad', 'ansioso', 'ansiosa'],
  ['depresion', 'deprimido', 'deprimida'],
  ['duelo', 'perdida'],
  ['soledad'],
  ['estres', 'estresado', 'estresada'],
  ['dormir', 'insomnio', 'sueno'],
  ['panico'],
  ['enojo', 'ira', 'rabia'],
  ['verguenza', 'culpa'],
  ['trauma'],
  ['limites'],
  ['pareja', 'relacion'],
  ['padres', 'madre', 'padre'],
  ['autoestima'],
  ['medicacion', 'medicamento'],
  ['precio', 'costo', 'honorarios'],
];
