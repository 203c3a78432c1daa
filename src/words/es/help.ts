import type { Help } from '../words.ts';

export const help: Help = {
  emergency: 'Si hay una vida en peligro',
  emergencyCall: 'Si hay una vida en peligro: {call}',
  emergencyUnknown:
    'Si hay una vida en peligro, llama por favor al número de emergencias del lugar donde estás.',
  helpTrace:
    'Las llamadas, los mensajes y las visitas como esta dejan rastro en un teléfono. Si compartes el tuyo con alguien que te da miedo, quizá sea más seguro empezar con el de una amistad.',
  helpLeave: 'En su lugar abre {host}, y no borra nada.',
  helpJump: 'De qué se trata',
  situations: {
    'thoughts-of-dying': 'Pensamientos de morir',
    'someone-hurts-you': 'Alguien te hace daño',
    'sexual-violence': 'Violencia sexual',
    'a-child': 'Una niña o un niño',
    'drinking-or-drugs': 'Alcohol o drogas',
    eating: 'La alimentación',
    'to-talk': 'Alguien con quien hablar',
    'worried-about-someone': 'Alguien que te preocupa',
  },
  situationsSay: {
    'thoughts-of-dying':
      'No hace falta que hayas decidido nada, ni que tengas certeza. Querer que pare es razón suficiente para llamar o escribir.',
    'someone-hurts-you': 'No hace falta que pienses en irte, ni que sepas cómo llamarlo.',
    'sexual-violence': 'No importa cuánto tiempo haya pasado ni quién fuera. Tú decides cuánto cuentas.',
    'a-child': 'Para niñas, niños y adolescentes, y para personas adultas a quienes les preocupa alguno.',
    'drinking-or-drugs':
      'Tu consumo o el de otra persona. Cuando no se puede despertar a alguien o apenas respira, hay una vida en peligro: pide ayuda de inmediato.',
    eating: 'Sobre la comida y tu cuerpo, se vea como se vea desde fuera.',
    'to-talk': 'No hace falta estar en peligro para usar estas líneas. Basta con una mala noche.',
    'worried-about-someone':
      'Pregunta, con palabras sencillas. Preguntar a alguien si piensa en morir no le mete esa idea en la cabeza. Después escucha más de lo que hablas, cree lo que te dice, y quédate, o vuelve cuando dijiste que volverías. Ayúdale a contactar con una línea de esta página, o usa tú una: estas hablan también con amistades y familias.',
  },
  quietFirst: 'Primero va lo que no hace ruido.',
  worriedNot:
    'Lo que pocas veces ayuda: discutir si tiene motivos para sentirse así, intentar animarle, prometer que no dirás nada cuando hay una vida en peligro. Si alguien le hace daño en casa, no encares a esa persona ni presiones para que se vaya; puede aumentar el peligro. Y no tienes que cargar con esto a solas.',
  crisisSaid: 'Las líneas de ayuda están al principio de esta página: {situations}.',
  crisisMore: 'Más líneas, y otros países',

  linesElsewhere: 'En cualquier otro lugar',
  otherCountries: 'Otro país',
  otherCountriesLead:
    'Los números cambian. Donde no haya una fecha junto a una línea, mira primero su propia página, si puedes.',
  lineSource: 'Su propia página: {value}',
  lastChecked: 'Comprobado el {date}',
};
