import type { Kin } from '../vocabulary.ts';

const kin = (typed: string, under: string): Kin => ({ typed: typed.split(', '), under: under.split(', ') });

/**
 * What people type, and the words under which a clinician may have written of it, the nearest first. Gathered by
 * us from how the two speak: readers name what hurts or what it is called in a film, writers what it is about.
 */
export const kinInEnglish: readonly Kin[] = [
  kin('anxious, anxiety, anxieties, nervous, nervousness, nerves', 'anxiety, fear, panic, worry, afraid'),
  kin(
    'worry, worries, worried, worrying, overthinking, overthink, rumination, racing thoughts',
    'worry, anxiety, fear, thoughts',
  ),
  kin(
    'scared, afraid, frightened, fearful, terrified, fear, fears, phobia',
    'fear, afraid, scared, panic, safe',
  ),
  kin('panic, panicking, panicked, panicky, panic attack, panic attacks, anxiety attack', 'panic, fear'),
  kin('stress, stressed, stressful, pressure', 'busy, tired, rest, overwhelmed'),
  kin('overwhelm, overwhelmed, overwhelming, too much', 'too much, tired, rest'),
  kin('burnout, burned out, burnt out, burn out, overworked, overwork, workaholic', 'tired, busy, rest'),
  kin('tired, fatigue, exhausted, exhaustion, weary, sleepy, drained, worn out', 'tired, sleep, rest'),
  kin(
    'insomnia, cant sleep, cannot sleep, sleepless, sleeplessness, trouble sleeping, awake at night, up at night, sleep',
    'awake, sleep, night',
  ),
  kin('nightmare, nightmares, bad dreams, bad dream', 'night, sleep, dream'),
  kin(
    'sad, sadness, unhappy, feeling down, feeling low, blue, heartbroken, heartbreak',
    'sad, grief, loss, lonely',
  ),
  kin('depressed, depression, depressive, depressing', 'depression, sad, antidepressant, low'),
  kin('grief, grieve, grieving, bereavement, bereaved, mourning, mourn', 'grief, grieving, loss, death'),
  kin(
    'mother died, father died, mom died, mum died, dad died, parent died, husband died, wife died, sister died, brother died, friend died, lost my mother, lost my father, lost my mom, lost my dad, lost my husband, lost my wife, lost a friend, loss of a parent, death of a parent',
    'grief, grieving, death, died',
  ),
  kin(
    'death, died, dead, passed away, lost my, funeral, widow, widower, deceased',
    'death, grief, died, loss',
  ),
  kin('loss, losing, lost', 'loss, grief, missing'),
  kin(
    'lonely, loneliness, lonesome, alone, isolated, isolation, no friends',
    'lonely, loneliness, alone, company, friends',
  ),
  kin('friend, friends, friendship, friendships', 'friends, friend, company'),
  kin('cry, crying, tears, tearful', 'crying, tears, sad, grief'),
  kin(
    'angry, anger, mad, rage, furious, irritable, irritated, resentment, resentful, temper, hate',
    'anger, angry, furious',
  ),
  kin('ashamed, shame, shameful, humiliated, humiliation, embarrassed, embarrassment', 'shame, ashamed'),
  kin('guilt, guilty, regret, remorse', 'guilt, shame, apology, sorry'),
  kin(
    'worthless, not good enough, self esteem, self worth, confidence, insecure, insecurity, inadequate, failure, useless',
    'self-acceptance, shame, kind',
  ),
  kin(
    'self love, self compassion, self kindness, inner critic, self criticism, critical, hate myself, self hatred',
    'kind, self-compassion, self-acceptance, shame',
  ),
  kin(
    'perfectionism, perfectionist, perfect, procrastination, procrastinate, lazy, laziness, unproductive, productivity',
    'wasted, plan, rest, shame',
  ),
  kin('jealous, jealousy, envy, envious', 'jealous, envy'),
  kin(
    'numb, numbness, empty, emptiness, dissociation, dissociating, dissociate, shut down, detached',
    'numb, body, nothing',
  ),
  kin(
    'trauma, traumatic, traumatized, ptsd, c ptsd, cptsd, flashback, flashbacks, triggered, trigger, nervous system',
    'trauma, safety, safe, body',
  ),
  kin(
    'abuse, abused, abusive, toxic, narcissist, narcissistic, gaslighting, invalidated, invalidation, invalidating',
    'abuse, believed, validation, safe',
  ),
  kin('unsafe, danger, dangerous, safe, safety, secure, security', 'safe, safety'),
  kin('mom, mum, mommy, mama, mummy, mother, mothers, stepmother', 'mother, mom'),
  kin('dad, daddy, papa, father, fathers, stepfather', 'father, dad'),
  kin('parent, parents, parenting, childhood, upbringing', 'parents, mother, father, child'),
  kin('family, sibling, siblings, sister, brother, relatives', 'family, sister, brother, mother'),
  kin(
    'husband, wife, spouse, partner, boyfriend, girlfriend, marriage, married, relationship, relationships, couple, couples',
    'marriage, partner, relationship, husband, wife',
  ),
  kin('breakup, break up, breaking up, divorce, divorced, separation, ex', 'loss, goodbye, ending'),
  kin('kid, kids, child, children, teenager, teen, son, daughter', 'children, kids, child'),
  kin(
    'boundaries, boundary, limits, set limits, setting limits, saying no, say no, people pleasing, people pleaser, assertive, assertiveness',
    'boundaries, no, kindly',
  ),
  kin(
    'argue, argument, arguing, conflict, fight, fighting, confrontation, confront, communication, communicate, hard conversation, difficult conversation',
    'argument, kindly, say',
  ),
  kin(
    'listen, listens, listening, heard, hear me, believe me, believes me, believed, validation, validate, misunderstood',
    'believed, validation, listen',
  ),
  kin(
    'therapist, therapists, counselor, counsellor, psychologist, shrink, psychotherapist, find a therapist, therapist near me',
    'therapist, therapy',
  ),
  kin(
    'therapy, counseling, counselling, psychotherapy, treatment, does therapy work, how therapy works',
    'therapy, therapist, session',
  ),
  kin(
    'first session, first appointment, first visit, intake, what to expect, starting therapy, consultation',
    'first session, session',
  ),
  kin(
    'end therapy, ending therapy, termination, stop therapy, stopping therapy, quit therapy, quitting therapy, leave my therapist, break up with therapist, fire my therapist, firing my therapist, change therapists',
    'goodbye, ending',
  ),
  kin(
    'cost, costs, price, prices, fee, fees, rates, insurance, afford, affordable, expensive, sliding scale, how much',
    'fee, money, insurance',
  ),
  kin('money, finances, financial, debt, bills', 'money, fee'),
  kin(
    'medication, medications, medicine, meds, pills, pill, antidepressant, antidepressants, ssri, ssris, zoloft, prozac, lexapro, psychiatrist, prescription',
    'medicine, antidepressant, medication',
  ),
  kin('routine, routines, habit, habits, structure, self care, coping skills', 'routine, routines, rest'),
  kin('body, body image, ashamed of my body, weight, fat, appearance, ugly', 'body'),
  kin('moved, moving, new city, new town, relocated, relocation', 'lonely, friends, moved'),
  kin('eat, eating, food, diet, hungry, hunger', 'eating, food, hungry'),
  kin('rest, resting, relax, relaxing, time off, break, slow down', 'rest, afternoon'),
  kin('busy, busyness, hustle, no time', 'busy'),
  kin('community, belonging, belong, group, support group, fitting in', 'community, group'),
  kin('online, telehealth, zoom, virtual, video', 'screen, online'),
  kin('confidentiality, confidential, private, tracking, cookies', 'privacy'),
  kin('newsletter, subscribe, email list, updates, rss', 'follow, feed'),
  kin('hope, hopeful, better, get better, healing, heal, recovery', 'hope, better, healing'),
  kin('happy, happiness, joy, joyful', 'happy, glad'),
  kin(
    'mindfulness, meditation, meditate, breathing, breathe, grounding, calm, calm down, calming',
    'breath, calm, pause',
  ),
  kin('colleague, colleagues, coworkers, coworker, work, job, supervision, peers', 'colleagues, work'),
  kin('specialist, generalist, niche, specialty, specialize', 'specialty, specialist'),
  kin('crisis, hotline, helpline, crisis line, emergency, suicide hotline', 'help'),
];
