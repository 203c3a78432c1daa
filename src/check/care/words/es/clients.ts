import type { ClientWords } from '../words.ts';

const client = '(?:paciente|client[ea]|consultante)';
const one = '(?:un|una|otro|otra|este|esta|ese|esa|aquel|aquella)';
const person =
  '(?:alguien|una (?:mujer|chica|pareja|familia|persona|niña|madre|señora|joven|adolescente|estudiante|profesora|enfermera|veterana)|un (?:hombre|chico|niño|padre|señor|joven|adolescente|estudiante|profesor|veterano))';
const saw = '(?:veo|vi|veía|atiendo|atendí|atendía|acompaño|acompañé|acompañaba|traté|trato|trataba)';

/** What is said of one person with whom the author worked. Said of people in general it asks nothing. */
export const clients: ClientWords = {
  says: [
    `${one} (?:\\p{L}+ ){0,2}?${client} (?:mí[oa]|de mi consulta|que ${saw}|que tuve|a (?:quien|la que|el que|l que) ${saw}|al que ${saw})`,
    `un[oa] de mis (?:\\p{L}+ ){0,2}?(?:${client}s|parejas|familias|supervisad[oa]s)`,
    `mi (?:\\p{L}+ )?${client}(?! (?:ideal|tipo))`,
    `${person} (?:a (?:quien|la que|el que) ${saw}|al que ${saw}|con (?:quien|la que|el que) (?:trabajo|trabajé|trabajaba)|que (?:atiendo|atendí|acompañé|(?:vino|viene|venía|llegó) a (?:verme|mi consulta|consulta|terapia)))`,
    `${one} (?:\\p{L}+ )?${client},? (?:una vez |hoy |ayer |hace poco )?(?:me (?:dijo|contó|preguntó|escribió|confesó|explicó|decía|contaba)|llegó|vino|(?:de )?hace (?:años|unos|poco|una))`,
    `(?:un|una) (?:antigu[oa] ${client}|ex~?${client})`,
    'en (?:una|mi|la) sesión (?:de (?:ayer|hoy|la semana pasada|esta semana|esta mañana)|reciente|la semana pasada)',
    'en (?:la )?(?:consulta|sesión|terapia),? (?:un|una) (?:\\p{L}+ ){1,3}?me (?:dijo|contó|preguntó|confesó|explicó)|(?:un|una) (?:\\p{L}+ ){1,3}?me (?:dijo|contó|preguntó|confesó|explicó) (?:\\p{L}+ ){0,3}?en (?:consulta|sesión|terapia)',
  ],
  reason: 'Somebody may know herself in it.',
  source: 'ours',
  sign: /paciente|client|consulta|sesión|trabaj|aten[dí]|acompañ|trat[aéo]|\bve?[oi]\b|veía/i,
  reader:
    /(?:\bsi\s+(?:tú\s+|usted\s+|ya\s+)?(?:eres|es|fuiste|fue|has\s+sido|ha\s+sido|está)|\beres|convierte\s+en|quien\s+sea)(?:\s+\p{L}+){0,2}\s*$/iu,
};
