import type { NameWords } from '../words.ts';

/** What is written large in French and names no person and no place below a country. */
export const names: NameWords = {
  common: new Set(
    `TV WhatsApp Zoom Google Facebook Instagram YouTube Netflix Skype Doctolib TDAH TOC TSPT TCA EMDR ACT TCC VIH RER SNCF TGV CMP HP ONG
    Noël Pâques Toussaint Ramadan Carême Saint-Sylvestre Nouvel An
    Dieu Seigneur Bible Église Vierge Jésus Christ Coran État Internet
    France Belgique Suisse Canada Québec Luxembourg Europe Amérique Afrique Asie États-Unis Allemagne Espagne Italie Portugal Angleterre Maroc Algérie Tunisie Sénégal Chine Japon
    Français Française Belge Suisse Docteur Docteure Dr M Mme Mlle Monsieur Madame Mademoiselle Maman Papa Nord Sud Est Ouest Méditerranée Atlantique`.split(
      /\s+/,
    ),
  ),
  nobody:
    /^(?:Il|Elle|Ils|Elles|On|Je|Tu|Nous|Vous|Qui|Que|Quoi|Ce|Cela|Ça|Ceci|Celui|Celle|Ceux|Celles|Personne|Quelqu|Tout|Tous|Toutes|Rien|Chacun|Chacune|Un|Une|Le|La|Les|Des|Mon|Ma|Mes|Son|Sa|Ses|Leur|Leurs|Notre|Nos|Certains|Certaines|Beaucoup|Plusieurs|Autres|Alors|Puis|Ensuite|Après|Maintenant|Hier|Jamais|Toujours|Parfois|Souvent|Et|Mais|Ou|Car|Donc|Or|Si|Comme|Quand|Où|Oui|Non|Même|Ainsi)$/u,
  doing:
    /^\s+(?:(?:m['’]|l['’]|s['’]|me\s+|se\s+)?(?:a|est|avait|était)\s+\p{L}+|dit|disait|raconte|racontait|demande|demandait|pleure|pleurait|rit|riait|sourit|souriait|arrive|arrivait|vient|venait|appelle|appelait|voulait|veut|pense|pensait|sent|sentait|savait|sait|écrit|écrivait|travaille|travaillait|regarde|regardait|habite|habitait|vit|vivait)(?!\p{L})/u,
};
