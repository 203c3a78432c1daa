/**
 * What says that the words of danger stand for danger. Each was read on 30 November 2026, in Spanish and in a stored copy,
 * not on the live page. What people type is no quotation of any: the wordings, the forms of verbs and the slips are ours.
 */

/** A wish to be dead, thoughts of killing oneself, a way, a plan, an act. */
export const escala =
  'Escala Columbia (C-SSRS), leída como la describe Wikipedia, en la copia de https://es.stringtranslate.com; su validación en español (Al-Halabí 2016, https://www.elsevier.es), leída en su resumen: las preguntas mismas no se pudieron leer';

/** "I am going to kill myself", "I wish I were dead", "I wish I had not been born"; death, no way out. */
export const senales =
  'Mayo Clinic, el suicidio y qué hacer cuando alguien está pensando en suicidarse; leídos en https://www.mayoclinic.org/es y en la copia de https://middlesexhealth.org; «una carga», leído en https://blog.tuterapia.com.mx';

/** Cutting, burning, hitting oneself. */
export const autolesion =
  'Mayo Clinic, autolesiones, leído en https://www.mayoclinic.org/es-es/diseases-conditions/self-injury/symptoms-causes/syc-20350950';

/** Blows, threats, insults, jealousy, the phone looked through, kept from others. */
export const formas =
  'FEMP y Ministerio de Igualdad, tipos de violencia, leído en http://www.aulaviolenciadegeneroenlocal.es; Oficina para la Salud de la Mujer de EE. UU., leída en la copia de https://profemorales.com';

/** Rape, touching, force, without consent. */
export const sexual =
  'RAINN, abuso sexual, leído en https://www.rainn.org/node/3376; VictimConnect, agresión sexual, leído en https://victimconnect.org/tipos-de-delitos/agresion-sexual';

/** Blows, shouting, touching, neglect, by whoever cares for a child. */
export const infancia =
  'Healthwise, maltrato y abandono de menores, leído en https://www.cigna.com/es-us; acoso escolar y huir de casa: palabras nuestras';

/** Not able to stop, needed in the morning, not remembered; others hurt or concerned. */
export const alcohol =
  'Organización Mundial de la Salud, AUDIT, sus preguntas leídas en http://www.asociacionaralba.es/p/text-audit.html';

/** Overdose, withdrawal, addiction. */
export const drogas =
  'NIDA, el fentanilo, leído en https://nida.nih.gov/es; MedlinePlus, abstinencia de opioides, leído en https://medlineplus.gov/spanish/ency/article/000949.htm';

/** Sick, control, one stone, fat, food. */
export const scoff =
  'Cuestionario SCOFF (Morgan, Reid, Lacey 1999), sus cinco preguntas leídas en una traducción de http://mytreatmentlender.com; la validación de Rueda 2005 (https://www.scielo.org.co), en su resumen';

/** That one may call for distress of any kind, and for somebody else. */
export const escucha =
  'NAMI sobre la línea 988, leído en https://www.northernpublicradio.org, septiembre de 2025; la página de https://988lifeline.org/es no se pudo leer';

/** What a friend or a parent hears and sees. */
export const ajeno =
  'Stay Campaign, ayuda para otras personas, leído en https://staycampaign.org/es/ayuda-para-otras-personas; Duke Health, ayudar a un amigo, leído en https://aya.my.dukehealth.org';
