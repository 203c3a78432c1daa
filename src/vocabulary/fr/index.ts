import type { Vocabulary } from '../vocabulary.ts';
import { stopWordsOf } from '../stop-words.ts';
import { danger } from './danger.ts';

/** What people type in French. */
export const french: Vocabulary = {
  danger,
  harmless: [
    'crise economique|financiere|climatique|quarantaine|identite|adolescence|foi',
    'mourir rire|faim|ennui|honte|soif',
    'en finir avec procrastination|travail|dette',
    'tuer temps',
  ],
  between:
    'je j jai tu il elle on mon ma mes de du des le la les l un une ne pas plus tres si trop vraiment juste seulement toujours encore a au d dun dune que qui et en y est suis ai tout toute me te se avec pour chez dans sur par'.split(
      ' ',
    ),
  ordinary:
    'livre livres ivre nourrir courir mari mars mort mots force forte peur pour cour sans sens vie vite aime amie finir fuir venir tenir bois voir voix vois grise prise sucre mange change image'.split(
      ' ',
    ),
  kin: [],
  common: [
    ['anxiete', 'angoisse', 'anxieux', 'anxieuse'],
    ['depression', 'deprime', 'deprimee', 'tristesse'],
    ['deuil', 'perte'],
    ['solitude', 'seul', 'seule'],
    ['stress', 'epuisement', 'epuise', 'epuisee'],
    ['sommeil', 'dormir', 'insomnie'],
    ['panique'],
    ['colere'],
    ['honte', 'culpabilite'],
    ['trauma', 'traumatisme'],
    ['limites'],
    ['couple', 'relation'],
    ['parents', 'mere', 'pere'],
    ['confiance', 'estime'],
    ['medicaments', 'medicament'],
    ['prix', 'tarif', 'honoraires'],
  ],
  stopWords: stopWordsOf('fr'),
};
