import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Si une vie est en danger',
  emergencyCall: 'Si une vie est en danger : {call}',
  emergencyUnknown: 'Si une vie est en danger, appelez le numéro d’urgence de l’endroit où vous êtes.',
  helpTrace:
    'Les appels, les messages et les visites comme celle-ci laissent une trace sur un téléphone. Si vous partagez le vôtre avec quelqu’un qui vous fait peur, celui d’une personne de confiance est peut-être un début plus sûr.',
  helpLeave: 'À la place s’ouvre {host}, et rien n’est effacé.',
  helpJump: 'De quoi il s’agit',
  situations: {
    'thoughts-of-dying': 'Des pensées de mort',
    'someone-hurts-you': 'Quelqu’un vous fait du mal',
    'sexual-violence': 'Violences sexuelles',
    'a-child': 'Un enfant',
    'drinking-or-drugs': 'L’alcool ou les drogues',
    eating: 'L’alimentation',
    'to-talk': 'Quelqu’un à qui parler',
    'worried-about-someone': 'Quelqu’un vous inquiète',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Il n’est pas nécessaire d’avoir décidé quoi que ce soit, ni d’en avoir la certitude. Vouloir que cela cesse suffit pour appeler ou écrire.',
    'someone-hurts-you':
      'Il n’est pas nécessaire de projeter de partir, ni de savoir quel nom donner à cela.',
    'sexual-violence':
      'Peu importe depuis combien de temps, et peu importe qui c’était. Vous choisissez ce que vous dites.',
    'a-child':
      'Pour les enfants et les adolescents eux-mêmes, et pour les adultes qui s’inquiètent pour l’un d’eux.',
    'drinking-or-drugs':
      'Votre consommation, ou celle de quelqu’un d’autre. Quand une personne ne se réveille plus ou respire à peine, une vie est en danger : appelez les secours tout de suite.',
    eating: 'À propos de l’alimentation et de votre corps, quoi que l’on voie de l’extérieur.',
    'to-talk': 'Il n’est pas nécessaire d’être en danger pour appeler. Une mauvaise nuit suffit.',
    'worried-about-someone':
      'Posez la question, avec des mots simples. Demander à quelqu’un s’il pense à mourir ne lui met pas l’idée en tête. Ensuite, écoutez plus que vous ne parlez, croyez ce que l’on vous dit, et restez, ou revenez quand vous l’avez promis. Aidez cette personne à joindre une ligne de cette page, ou appelez-en une vous-même : celles-ci parlent aussi avec les proches.',
  },
  quietFirst: 'Ce qui ne fait aucun bruit vient en premier.',
  worriedNot:
    'Ce qui aide rarement : discuter si la personne a des raisons d’aller mal, chercher à lui remonter le moral, promettre le secret quand une vie est en danger. Si quelqu’un lui fait du mal à la maison, n’allez pas demander de comptes à celui qui le fait et ne la pressez pas de partir ; le danger peut augmenter. Et vous n’avez pas à porter cela sans aide.',
  crisisSaid: 'Les lignes d’écoute sont en tête de cette page\u00a0: {situations}.',
  crisisMore: 'D’autres lignes, et d’autres pays',

  linesElsewhere: 'Partout ailleurs',
  otherCountries: 'Un autre pays',
  otherCountriesLead:
    'Les numéros changent. Quand aucune date ne figure à côté d’une ligne, consultez d’abord sa propre page, si vous le pouvez.',
  lineSource: 'Sa propre page : {value}',
  lastChecked: 'Vérifié le {date}',
};
