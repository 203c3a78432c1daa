import { describe, expect, test } from 'vitest';
import { listener } from '../../../src/browser/crisis/danger.ts';
import { isWhole } from '../../../src/browser/crisis/phrase.ts';
import { wordsOf } from '../../../src/browser/words/folded.ts';
import { vocabularyFile } from '../../../src/outputs/vocabulary.ts';
import { situations } from '../../../src/schema/crisis-line.ts';
import { knownLanguages, vocabularyIn } from '../../../src/vocabulary/index.ts';
import { line, site } from '../make.ts';
import { innocent, needs } from './typed.ts';

const hearIn = (language: string) =>
  listener(JSON.parse(vocabularyFile({ site: site({ language }), lines: [] }).text));
const english = hearIn('en-US');
const spanish = hearIn('es-MX');

describe.each(knownLanguages)('the words of danger in "%s"', (language) => {
  const { danger, harmless, between, ordinary } = vocabularyIn([language]);
  const phrases = danger.flatMap(({ words }) => words);

  test('each have a reason, and a source that says where it was read, or that the words are ours', () => {
    for (const { reason, source } of danger) {
      expect(reason).toMatch(/\S.*\.$/);
      expect(source).toMatch(/\b(?:read|ours|leíd[oa]s?|nuestras)\b|https?:/);
    }
  });

  test('speak of every situation that somebody types', () => {
    const spoken = new Set(danger.map(({ situation }) => situation));
    expect(situations.filter((id) => !spoken.has(id))).toEqual([]);
  });

  test('are written as they are compared, and none twice in one situation', () => {
    for (const phrase of [...phrases, ...harmless]) {
      const words = phrase.replace(/^=/, '').split(/[ |]/);
      for (const word of words)
        expect([phrase, wordsOf(word).join('')]).toEqual([phrase, word.replace('*', '')]);
    }
    for (const id of situations) {
      const own = danger.flatMap(({ situation, words }) => (situation === id ? words : []));
      expect(own.filter((one, at) => own.indexOf(one) !== at)).toEqual([]);
    }
    expect([...between, ...ordinary].filter((word) => wordsOf(word)[0] !== word)).toEqual([]);
  });

  test('take no word for ordinary that is one of theirs alone', () => {
    const alone = phrases.filter((phrase) => !/[ =]/.test(phrase)).flatMap((phrase) => phrase.split('|'));
    expect(ordinary.filter((word) => alone.some((one) => isWhole(word, one)))).toEqual([]);
  });
});

describe('in English', () => {
  test.each([
    ['kill myself', 'thoughts-of-dying'],
    ['Kil myself', 'thoughts-of-dying'],
    ['killing my self tonight', 'thoughts-of-dying'],
    ['i want to die', 'thoughts-of-dying'],
    ['I just really wnat to die', 'thoughts-of-dying'],
    ['suicidle', 'thoughts-of-dying'],
    ['SUICIDAL thoughts at night', 'thoughts-of-dying'],
    ['unalive', 'thoughts-of-dying'],
    ['I don’t want to be here anymore', 'thoughts-of-dying'],
    ['wish i was never born', 'thoughts-of-dying'],
    ['no reason to live', 'thoughts-of-dying'],
    ['im a burden to my family', 'thoughts-of-dying'],
    ['how many pills', 'thoughts-of-dying'],
    ['self harm', 'thoughts-of-dying'],
    ['selfharm', 'thoughts-of-dying'],
    ['i keep hurting myself', 'thoughts-of-dying'],
    ['how to leave him', 'someone-hurts-you'],
    ['my boyfreind hits me', 'someone-hurts-you'],
    ['scared of my husband', 'someone-hurts-you'],
    ['am i being abused', 'someone-hurts-you'],
    ['he tracks my phone', 'someone-hurts-you'],
    ['i was raped', 'sexual-violence'],
    ['sexually assualted at work', 'sexual-violence'],
    ['my dad hits me', 'a-child'],
    ['I hit my child', 'a-child'],
    ['my son is being bullied', 'a-child'],
    ['i can’t stop drinking', 'drinking-or-drugs'],
    ['addicted to pills', 'drinking-or-drugs'],
    ['making myself throw up', 'eating'],
    ['anorexia', 'eating'],
    ['I need someone to talk to', 'to-talk'],
    ['crisis line', 'to-talk'],
    ['hopeless', 'to-talk'],
    ['my friend wants to die', 'worried-about-someone'],
    ['worried about my brother', 'worried-about-someone'],
    ['she is cutting herself', 'worried-about-someone'],
  ])('"%s" asks for help: %s', (typed, situation) => {
    expect(english(typed)).toContain(situation);
  });

  test.each([
    'killing time',
    'dying to know',
    'suicide squad',
    'my back is killing me',
    'kill them with kindness',
    'die laughing',
    'dead tired',
    'i want to dye my hair',
    'will myself to sleep',
    'be the best me',
    'self help',
    'cut myself some slack',
    'leave him alone',
    'binge watching',
    'midlife crisis',
    'race',
    'rage',
    'grape',
    'grief',
    'death of a parent',
    'my mother died',
    'boundaries with my mother',
    'how to help a grieving friend',
    'afraid of failure',
    'the first session',
    'ending therapy',
    'therapist near me',
    'panic attack',
    'can’t sleep',
    'lonely',
    'angry',
    'mad at my sister',
    'hungry',
    'medication',
    '',
  ])('"%s" asks for none', (typed) => {
    expect(english(typed)).toEqual([]);
  });
});

describe('of some four hundred things that people type in English', () => {
  test.each(Object.entries(needs))(
    'each that needs the lines for %s is heard as such',
    (situation, typed) => {
      expect(typed.filter((one) => !english(one).includes(situation))).toEqual([]);
    },
  );

  test('none is heard that needs no line', () => {
    expect(innocent.length).toBeGreaterThan(400);
    expect(innocent.filter((one) => english(one).length > 0)).toEqual([]);
  });
});

describe('in Spanish', () => {
  test.each([
    ['quiero morir', 'thoughts-of-dying'],
    ['me quiero matar', 'thoughts-of-dying'],
    ['no puedo más', 'thoughts-of-dying'],
    ['suicidio', 'thoughts-of-dying'],
    ['mi marido me pega', 'someone-hurts-you'],
    ['me violaron', 'sexual-violence'],
    ['maltrato infantil', 'a-child'],
    ['quiero dejar de beber', 'drinking-or-drugs'],
    ['anorexia', 'eating'],
    ['necesito hablar con alguien', 'to-talk'],
    ['mi amiga quiere morir', 'worried-about-someone'],
  ])('"%s" asks for help: %s', (typed, situation) => {
    expect(spanish(typed)).toContain(situation);
  });

  test.each([
    'ansiedad',
    'duelo',
    'me preocupa el dinero',
    'dejar el trabajo',
    'muero de risa',
    'miedo al futuro',
  ])('"%s" asks for none', (typed) => {
    expect(spanish(typed)).toEqual([]);
  });
});

/** What people type in other languages who need somebody, and what only sounds alike. */
const elsewhere: Readonly<
  Record<
    string,
    { readonly needs: readonly (readonly [string, string])[]; readonly innocent: readonly string[] }
  >
> = {
  de: {
    needs: [
      ['ich will sterben', 'thoughts-of-dying'],
      ['ich will nicht mehr leben', 'thoughts-of-dying'],
      ['Suizidgedanken', 'thoughts-of-dying'],
      ['Selbstmord', 'thoughts-of-dying'],
      ['mich umbringen', 'thoughts-of-dying'],
      ['ich kann nicht mehr', 'thoughts-of-dying'],
      ['wie viele Tabletten', 'thoughts-of-dying'],
      ['ich ritze mich', 'thoughts-of-dying'],
      ['mein Mann schlägt mich', 'someone-hurts-you'],
      ['häusliche Gewalt', 'someone-hurts-you'],
      ['Angst vor meinem Mann', 'someone-hurts-you'],
      ['ich wurde vergewaltigt', 'sexual-violence'],
      ['sexueller Missbrauch', 'sexual-violence'],
      ['mein Vater schlägt mich', 'a-child'],
      ['ich trinke zu viel', 'drinking-or-drugs'],
      ['Magersucht', 'eating'],
      ['ich brauche jemanden zum Reden', 'to-talk'],
      ['Hilfe', 'to-talk'],
      ['meine Freundin will sterben', 'worried-about-someone'],
    ],
    innocent: [
      'Angst',
      'Trauer',
      'Trauer um meinen Vater',
      'Wirtschaftskrise',
      'sterben vor Lachen',
      'Grenzen setzen',
      'Schlafstörung',
      'meine Mutter ist gestorben',
      'Einsamkeit',
      'Panikattacke',
      'Wut auf meinen Bruder',
      'erste Stunde Therapie',
      'Therapeut finden',
      'Kosten der Therapie',
      'Hilfe im Haushalt',
      'allein leben',
      'Scham',
      'Streit mit Freundin',
      'Prüfungsangst',
      'Neujahr',
    ],
  },
  fr: {
    needs: [
      ['je veux mourir', 'thoughts-of-dying'],
      ['je ne veux plus vivre', 'thoughts-of-dying'],
      ['idées suicidaires', 'thoughts-of-dying'],
      ['j’en peux plus', 'thoughts-of-dying'],
      ['envie d’en finir', 'thoughts-of-dying'],
      ['me tuer', 'thoughts-of-dying'],
      ['je me scarifie', 'thoughts-of-dying'],
      ['mon mari me frappe', 'someone-hurts-you'],
      ['violences conjugales', 'someone-hurts-you'],
      ['peur de mon mari', 'someone-hurts-you'],
      ['j’ai été violée', 'sexual-violence'],
      ['agression sexuelle', 'sexual-violence'],
      ['papa me frappe', 'a-child'],
      ['harcèlement scolaire', 'a-child'],
      ['je bois trop', 'drinking-or-drugs'],
      ['boulimie', 'eating'],
      ['besoin de parler à quelqu’un', 'to-talk'],
      ['aidez-moi', 'to-talk'],
      ['mon amie veut mourir', 'worried-about-someone'],
    ],
    innocent: [
      'anxiété',
      'deuil',
      'mort de mon père',
      'crise économique',
      'mourir de rire',
      'poser des limites',
      'insomnie',
      'solitude',
      'attaque de panique',
      'colère contre ma sœur',
      'première séance',
      'trouver un thérapeute',
      'prix de la thérapie',
      'vivre seule',
      'honte',
      'mars',
      'livre',
      'forêt',
      'ma mère est morte',
      'voiture',
    ],
  },
  pt: {
    needs: [
      ['quero morrer', 'thoughts-of-dying'],
      ['não quero mais viver', 'thoughts-of-dying'],
      ['me matar', 'thoughts-of-dying'],
      ['suicídio', 'thoughts-of-dying'],
      ['não aguento mais', 'thoughts-of-dying'],
      ['quero sumir', 'thoughts-of-dying'],
      ['eu me corto', 'thoughts-of-dying'],
      ['meu marido me bate', 'someone-hurts-you'],
      ['violência doméstica', 'someone-hurts-you'],
      ['medo do meu marido', 'someone-hurts-you'],
      ['fui estuprada', 'sexual-violence'],
      ['abuso sexual', 'sexual-violence'],
      ['meu pai me bate', 'a-child'],
      ['bebo demais', 'drinking-or-drugs'],
      ['anorexia', 'eating'],
      ['preciso falar com alguém', 'to-talk'],
      ['ajuda', 'to-talk'],
      ['minha amiga quer morrer', 'worried-about-someone'],
    ],
    innocent: [
      'ansiedade',
      'luto',
      'morte do meu pai',
      'crise econômica',
      'morrer de rir',
      'matar a saudade',
      'limites',
      'insônia',
      'solidão',
      'raiva da minha irmã',
      'primeira sessão',
      'preço da terapia',
      'viver sozinha',
      'vergonha',
      'quero dormir melhor',
      'medo de avião',
    ],
  },
};

describe.each(Object.entries(elsewhere))('in %s', (language, { needs: needed, innocent: quiet }) => {
  const hear = hearIn(language);

  test.each(needed)('"%s" asks for help: %s', (typed, situation) => {
    expect(hear(typed)).toContain(situation);
  });

  test.each(quiet)('"%s" asks for none', (typed) => {
    expect(hear(typed)).toEqual([]);
  });
});

describe('in a language of which only the plainest words are known', () => {
  test.each([
    ['ar', 'أريد أن أموت'],
    ['cs', 'sebevražda'],
    ['cs', 'nechci žít'],
    ['el', 'αυτοκτονία'],
    ['el', 'θέλω να πεθάνω'],
    ['he', 'להתאבד'],
    ['he', 'אני רוצה למות'],
    ['it', 'voglio morire'],
    ['it', 'non ce la faccio più'],
    ['ja', '死にたい'],
    ['ja', '自殺'],
    ['nl', 'zelfmoordgedachten'],
    ['nl', 'ik wil dood'],
    ['pl', 'samobójstwo'],
    ['pl', 'nie chcę żyć'],
    ['sv', 'självmord'],
    ['sv', 'jag vill dö'],
    ['tr', 'intihar etmek'],
    ['tr', 'ölmek istiyorum'],
    ['uk', 'самогубство'],
    ['uk', 'не хочу жити'],
    ['vi', 'tự tử'],
    ['vi', 'tôi muốn chết'],
  ])('%s: "%s" is heard', (language, typed) => {
    expect(hearIn(language)(typed)).toContain('thoughts-of-dying');
  });

  test.each([
    ['it', 'mio marito mi picchia'],
    ['nl', 'mijn man slaat me'],
    ['pl', 'mąż mnie bije'],
    ['tr', 'kocam beni dövüyor'],
    ['uk', 'чоловік мене б’є'],
    ['el', 'με χτυπάει'],
    ['vi', 'bạo lực gia đình'],
  ])('%s: "%s" is heard as well', (language, typed) => {
    expect(hearIn(language)(typed)).toContain('someone-hurts-you');
  });

  test.each([
    ['it', 'ansia'],
    ['it', 'mio padre'],
    ['nl', 'rouw om mijn vader'],
    ['pl', 'lęk'],
    ['pl', 'pomoc domowa'],
    ['tr', 'yas'],
    ['tr', 'kaygı'],
    ['uk', 'горе'],
    ['el', 'πένθος'],
    ['vi', 'lo âu'],
    ['ja', '八月の夜'],
    ['he', 'אבל'],
    ['sv', 'sorg'],
    ['cs', 'úzkost'],
  ])('%s: "%s" asks for nobody', (language, typed) => {
    expect(hearIn(language)(typed)).toEqual([]);
  });
});

describe('the file with the words', () => {
  const data = { site: site({ language: 'en', region: 'US' }), lines: [] };

  test('has another name when it says something else', () => {
    const { name } = vocabularyFile(data);
    expect(name).toMatch(/^vocabulary\.[0-9a-f]{8}\.json$/);
    expect(vocabularyFile(data).name).toBe(name);
    expect(vocabularyFile({ ...data, site: site({ language: 'es' }) }).name).not.toBe(name);
  });

  test('knows the languages in which the region’s help answers, besides the blog’s', () => {
    const lines = [line({ country: 'US', languages: ['en', 'es', 'ase'] })];
    expect(listener(JSON.parse(vocabularyFile({ ...data, lines }).text))('quiero morir')).toEqual([
      'thoughts-of-dying',
    ]);
    expect(listener(JSON.parse(vocabularyFile(data).text))('quiero morir')).toEqual([]);
  });
});
