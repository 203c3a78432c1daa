import type { Notes } from '../words.ts';

export const notes: Notes = {
  noteLabel: 'Espaço para as suas próprias palavras',
  noteEarlier: 'Quando você escreveu isto, a pergunta era:',
  notePage:
    'O que você escreve aqui não é guardado. Está só nesta página, e pode se perder quando você sair dela.',
  noteOffer: 'Guardar neste aparelho',
  noteMeaning:
    'Então este navegador guarda o que você escreve, aqui e sob as outras perguntas, e não envia a lugar nenhum. Quem usar este aparelho poderia ler, e o navegador pode apagar.',
  noteKept: 'Guardado neste navegador enquanto você escreve. Quem usar este aparelho pode ler.',
  noteBoth: 'Isto também foi escrito em outra página. Os dois textos estão aqui, um abaixo do outro.',
  noteElsewhere:
    'Outra página agora guarda notas neste aparelho. O que você escreveu aqui ainda não está guardado.',
  noteRefused:
    'O navegador não quis guardar isto. Ainda está aqui: copie ou imprima antes de sair da página.',
  noteUnreadable:
    'Há algo guardado para esta pergunta que não pôde ser lido. Ficou como estava, e o que você escrever aqui agora não é guardado.',
  noteLeft:
    'Isto foi esvaziado quando você saiu. Carregue a página de novo para escrever aqui; o que estava guardado no aparelho continua lá.',
  notes: 'Suas notas',
  notesLead: 'O que você escreveu aqui sob as perguntas e escolheu guardar.',
  notesWhere:
    'Estas notas estão guardadas só neste navegador, neste aparelho. Este site não as envia a lugar nenhum, e eu não posso vê-las. Quem usar este aparelho e este navegador pode abrir esta página e lê-las.',
  notesHowLong:
    'Navegadores podem apagar o que um site guarda. O Safari faz isso depois de sete dias de uso em que você não passou por aqui. Se uma nota importa para você, copie, imprima ou baixe.',
  notesWithout:
    'Um script no seu navegador mostra as notas, e ele não está funcionando. Sem ele as perguntas também não têm campos para escrever.',
  notesEmpty:
    'Não há nada aqui, e não precisa haver. Alguns textos têm perguntas com espaço para escrever embaixo. O que você escreve ali só é guardado se você escolher.',
  notesBlocked: 'Seu navegador não deixa esta página ver o que ele guarda, então não há notas a mostrar.',
  notesUnreadable: 'Isto não pôde ser lido como nota. Aqui está como se encontra:',
  notesOther: 'De outro lugar',
  notesPlace: 'Ir à pergunta',
  notesCopy: 'Copiar tudo',
  notesPrint: 'Imprimir',
  notesDownload: 'Baixar',
  notesEraseAll: 'Apagar tudo',
  notesErase: 'Apagar esta nota',
  notesCopied:
    'Copiado. Você já pode colar em algum lugar; outros programas neste aparelho também podem ler ali.',
  notesCopyFailed: 'O navegador não deixou esta página copiar. Você pode baixar ou imprimir.',
  notesDownloaded:
    'Seu navegador salva como um arquivo comum, notes.txt. Quem puder abrir seus downloads pode ler.',
  notesErased:
    'Apagado deste navegador. Cópias que você fez, ou que este aparelho fez como backup, continuam onde estão. Quando não restar nada aqui, nada mais é guardado até que você escolha de novo.',
  notesEraseFailed: 'O navegador não deixou esta página apagar.',
  notesSureOne: 'Apagar esta nota?',
  notesSureAll: 'Apagar todas as suas notas?',
  notesNoReturn: 'Não dá para trazer de volta.',
  notesEraseSure: 'Apagar',
  notesKeepThem: 'Deixar como está',
};
