import type { Books } from '../words.ts';

export const books: Books = {
  elsewhere: 'Pour lire ailleurs :',
  onePage: 'une page à imprimer',
  epub: 'un EPUB pour les applications de lecture',
  elsewhereHint:
    'Un fichier que vous gardez peut être ouvert par quiconque utilise cet appareil, et ce qu’une application de lecture dit à son fabricant de ce que vous lisez n’est pas entre mes mains.',
  onePagePreview:
    'Ceci est un aperçu : les textes sont insérés quand le site est construit, et « npm start » les montre.',
  inThisOrder: 'Dans cet ordre',
  bookFrom: 'Du blog {site}',
  bookNewest: 'Le texte le plus récent date du {date}.',
  bookAges: 'Ce qui change ensuite sur le blog ne change plus ici.',
  bookLicence: 'Numéro professionnel : {licence}. Exerce avec autorisation en : {jurisdiction}.',
  bookLimits:
    'Ce qui est écrit ici est général. Ce n’est ni une thérapie, ni un diagnostic, ni un conseil sur votre situation, que je ne connais pas, et la lecture ne crée pas entre nous de suivi thérapeutique. Personne n’est de garde : si une vie peut être en danger, appelez le numéro d’urgence de l’endroit où vous êtes.',
  bookAccess:
    'Tout est du texte, avec des titres, une table des matières, des notes liées dans les deux sens et des mots pour les images.',
};
