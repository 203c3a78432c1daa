import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Se una vita è in pericolo',
  emergencyCall: 'Se una vita è in pericolo: {call}',
  emergencyUnknown: 'Se una vita è in pericolo, chiama il numero di emergenza del posto in cui ti trovi.',
  helpTrace:
    'Chiamate, messaggi e visite come questa lasciano una traccia sul telefono. Se usi il tuo insieme a qualcuno che ti fa paura, quello di una persona fidata può essere un inizio più sicuro.',
  helpLeave: 'Al suo posto si apre {host}, e non si cancella nulla.',
  helpJump: 'Di che cosa si tratta',
  situations: {
    'thoughts-of-dying': 'Pensieri di morire',
    'someone-hurts-you': 'Qualcuno ti fa del male',
    'sexual-violence': 'Violenza sessuale',
    'a-child': 'Una bambina o un bambino',
    'drinking-or-drugs': 'Alcol o droghe',
    eating: 'Alimentazione',
    'to-talk': 'Qualcuno con cui parlare',
    'worried-about-someone': 'Qualcuno per cui ti preoccupi',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Non serve che tu abbia deciso qualcosa, né che tu ne abbia la certezza. Volere che smetta è una ragione sufficiente per chiamare o scrivere.',
    'someone-hurts-you': 'Non serve che tu stia pensando di andartene, né che tu sappia come chiamarlo.',
    'sexual-violence': 'Non importa quanto tempo fa è stato, né chi è stato. Quanto raccontare lo decidi tu.',
    'a-child': 'Per bambini e adolescenti, e per gli adulti che si preoccupano per uno di loro.',
    'drinking-or-drugs':
      'Il tuo consumo, o quello di un’altra persona. Quando qualcuno non si sveglia o respira a fatica, una vita è in pericolo: chiama subito i soccorsi.',
    eating: 'Sul cibo e sul tuo corpo, comunque appaia da fuori.',
    'to-talk': 'Non serve che tu sia in pericolo per chiamare. Basta una brutta notte.',
    'worried-about-someone':
      'Chiedi, con parole semplici. Chiedere a qualcuno se pensa di morire non gli mette l’idea in testa. Poi ascolta più di quanto parli, credi a quello che ti dice, e resta, o torna quando hai promesso di tornare. Aiuta questa persona a raggiungere una linea di questa pagina, o usane una tu: queste parlano anche con amici e famiglie.',
  },
  quietFirst: 'Prima viene quello che non fa rumore.',
  worriedNot:
    'Quello che aiuta di rado: discutere se ci sia ragione di sentirsi così, cercare di tirare su di morale, promettere di tenerlo per sé quando una vita è in pericolo. Se qualcuno le fa del male in casa, non affrontare chi lo fa e non fare pressione perché la persona se ne vada; può diventare più pericoloso. E non devi portarlo senza aiuto.',
  crisisSaid: 'Le linee di aiuto vengono prima in questa pagina: {situations}.',
  crisisMore: 'Altre linee, e altri paesi',

  linesElsewhere: 'In qualsiasi altro luogo',
  otherCountries: 'Un altro paese',
  otherCountriesLead:
    'I numeri cambiano. Dove accanto a una linea non c’è una data, guarda prima la sua pagina, se puoi.',
  lineSource: 'La sua pagina: {value}',
  lastChecked: 'Verificato il {date}',
};
