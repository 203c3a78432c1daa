import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Als er een leven in gevaar is',
  emergencyCall: 'Als er een leven in gevaar is: {call}',
  emergencyUnknown: 'Als er een leven in gevaar is, bel dan het alarmnummer van de plek waar je bent.',
  helpTrace:
    'Telefoontjes, berichten en bezoeken zoals dit laten een spoor na op een telefoon. Deel je de jouwe met iemand voor wie je bang bent, dan is die van een vriend of vriendin misschien een veiliger begin.',
  helpLeave: 'In plaats daarvan opent {host}; er wordt niets gewist.',
  helpJump: 'Waar het over gaat',
  situations: {
    'thoughts-of-dying': 'Gedachten aan doodgaan',
    'someone-hurts-you': 'Iemand doet je pijn',
    'sexual-violence': 'Seksueel geweld',
    'a-child': 'Een kind',
    'drinking-or-drugs': 'Drank of drugs',
    eating: 'Eten',
    'to-talk': 'Iemand om mee te praten',
    'worried-about-someone': 'Iemand over wie je je zorgen maakt',
  },
  situationsSay: {
    'thoughts-of-dying':
      'Je hoeft niets besloten te hebben, en je hoeft het niet zeker te weten. Willen dat het ophoudt is reden genoeg om te bellen of te schrijven.',
    'someone-hurts-you':
      'Je hoeft niet van plan te zijn om weg te gaan, en niet te weten hoe je het moet noemen.',
    'sexual-violence':
      'Het maakt niet uit hoe lang het geleden is, of wie het was. Hoeveel je vertelt, bepaal jij.',
    'a-child': 'Voor kinderen en tieners zelf, en voor volwassenen die zich zorgen maken over een van hen.',
    'drinking-or-drugs':
      'Je eigen gebruik, of dat van iemand anders. Als iemand niet wakker te krijgen is of nauwelijks ademt, is er een leven in gevaar: bel meteen om hulp.',
    eating: 'Over eten en je lichaam, hoe het er van buiten ook uitziet.',
    'to-talk': 'Je hoeft niet in gevaar te zijn om te bellen. Een slechte nacht is genoeg.',
    'worried-about-someone':
      'Vraag het, in gewone woorden. Iemand vragen of die aan doodgaan denkt, brengt niemand op het idee. Luister dan meer dan je praat, geloof wat je hoort, en blijf, of kom terug wanneer je het gezegd hebt. Help om een lijn op deze pagina te bereiken, of gebruik er zelf een: deze praten ook met vrienden en familie.',
  },
  quietFirst: 'Wat geen geluid maakt staat eerst.',
  worriedNot:
    'Wat zelden helpt: erover twisten of er reden is om je zo te voelen, opvrolijken, beloven het voor je te houden als er een leven in gevaar is. Wordt iemand thuis pijn gedaan, spreek degene die het doet er dan niet op aan en dring niet aan op weggaan; het kan er gevaarlijker van worden. En je hoeft het niet alleen te dragen.',
  crisisSaid: 'Hulplijnen staan op deze pagina eerst: {situations}.',
  crisisMore: 'Meer lijnen, en andere landen',

  linesElsewhere: 'Overal elders',
  otherCountries: 'Een ander land',
  otherCountriesLead:
    'Nummers veranderen. Staat er geen datum bij een lijn, kijk dan als het kan eerst op de eigen pagina.',
  lineSource: 'Eigen pagina: {value}',
  lastChecked: 'Gecontroleerd op {date}',
};
