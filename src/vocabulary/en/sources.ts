/**
 * What says that the words of danger stand for danger. Each was read on 30 November 2026, in the newest copy that could
 * be had and not on the live page; where that was no copy of the source's own page, it is said in whose. What people type
 * is no quotation of any: the wordings, the slang and the slips are ours, gathered from how people write.
 */

/** Its questions 1 to 6. */
export const scale =
  'Columbia-Suicide Severity Rating Scale, screener, https://cssrs.columbia.edu; read in copies by clinics';

/** What people say, feel and do before. */
export const signs =
  'National Institute of Mental Health, warning signs of suicide, https://www.nimh.nih.gov; read as quoted by county coalitions, the last of 2024';

/** That young people write other words where the plain ones are filtered. */
export const coded =
  'Associated Press, 2023, on "unalive"; glossaries for parents, April 2026, on "sewer slide"; letters hidden or left out: ours';

/** Despair, and acts of self-harm. */
export const harm =
  'World Health Organization, mhGAP training manual, module self-harm and suicide, https://www.who.int; read in a copy';

/** Hurt, insulted, threatened, screamed at. */
export const hits =
  'HITS, a screening tool for domestic violence (Sherin 1998); its four questions were read';

/** What comes before somebody is killed by a partner. */
export const lethal =
  'Glass 2008 on strangulation, https://pmc.ncbi.nlm.nih.gov/articles/PMC2573025; a county’s questions on weapons, threats and orders';

/** The forms that violence takes, by their names. */
export const forms =
  'Centers for Disease Control and Prevention, definitions of intimate partner violence, https://www.cdc.gov; an earlier page of theirs was read';

/** What a partner does who controls another. */
export const hotline =
  'National Domestic Violence Hotline, warning signs of abuse, https://www.thehotline.org; a page of 2010 and later copies were read';

/** Sexual assault, rape, coercion, what is done to somebody asleep or drunk. */
export const assault =
  'RAINN, get the facts about sexual assault and rape, https://rainn.org/get-the-facts-about-sexual-assault-rape';

/** Physical, sexual and emotional abuse of a child, and neglect. */
export const neglect = 'Childhelp, child abuse, http://www.childhelp.org/child-abuse/';

/** An overdose, and what leads there. */
export const substances =
  'SAMHSA, opioid overdose, https://www.samhsa.gov; the page was read, and of withdrawal and quitting nothing: those words are ours';

/** Questions 4 to 10: not able to stop, needed in the morning, not remembered, others concerned. */
export const audit =
  'World Health Organization, AUDIT (alcohol use disorders identification test); its questions were read at drugs.ie';

/** Sick, control, one stone, fat, food. */
export const scoff = 'SCOFF questionnaire (Morgan, Reid, Lacey 1999); its five questions were read';

/** That one may call to talk, without thoughts of suicide. */
export const listening =
  '988 lifeline, common questions, read at https://988sc.org/faqs/; that of 988lifeline.org itself could not be read';
