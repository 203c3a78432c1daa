import type { ClientWords } from '../words.ts';

const client = '(?:paciente|cliente|utente|consulente)';
const one = '(?:um|uma|outro|outra|este|esta|esse|essa|aquele|aquela)';
const person =
  '(?:alguém|uma (?:jovem )?(?:mulher|mãe|moça|rapariga|adolescente|estudante|professora|enfermeira|família|pessoa|senhora|menina)|um (?:jovem )?(?:homem|casal|pai|rapaz|adolescente|estudante|professor|senhor|menino))';
const saw =
  '(?:vejo|vi|via|atendo|atendi|atendia|acompanho|acompanhei|acompanhava|tratei|trato|tratava|sigo|segui|seguia)';

/** What is said of one person with whom the author worked. Said of people in general it asks nothing. */
export const clients: ClientWords = {
  says: [
    `${one} (?:\\p{L}+ ){0,2}?${client} (?:minha|meu|que (?:eu )?${saw}|a quem ${saw})`,
    `um(?:a)? d(?:e|os|as) me?u?(?:s|inhas) (?:\\p{L}+ ){0,2}?(?:${client}s|casais|famílias|supervisionand[oa]s)|um(?:a)? (?:dos meus|das minhas|de meus|de minhas) (?:\\p{L}+ ){0,2}?(?:${client}s|casais|famílias)`,
    `(?:meu|minha) (?:\\p{L}+ )?${client}`,
    `${person} (?:(?:que|a quem) (?:eu )?${saw}|com quem (?:trabalho|trabalhei|trabalhava)|que (?:veio|vem|vinha|chegou) (?:ver-me|me ver|à terapia|à consulta|ao consultório|para terapia))`,
    `${one} (?:\\p{L}+ )?${client},? (?:uma vez |um dia |hoje |ontem )?(?:(?:me )?(?:disse|contou|perguntou|escreveu|confessou|explicou|dizia|contava)(?:-me)?|chegou|veio)`,
    `(?:um antigo|uma antiga) ${client}|(?:um|uma) ex~${client}`,
    '(?:numa|em uma|na) sessão (?:de )?(?:ontem|hoje|da semana passada|na semana passada|recente|desta semana|há dias)',
  ],
  reason: 'Somebody may know herself in it.',
  source: 'ours',
  sign: /paciente|cliente|utente|consul|sessão|trabalh|aten[dt]|acompanh|trat|\bv[ie]|segu|sigo/i,
  reader:
    /(?:(?<!\p{L})se\s+(?:você\s+|tu\s+)?(?:é|és|foi|fosse|for)|você\s+é|tu\s+és|(?:torna|faz)\s+de\s+(?:si|ti|você))(?:\s+\p{L}+){0,3}\s*$/iu,
};
