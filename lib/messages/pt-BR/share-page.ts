import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Currículo',
  letter: 'Carta de apresentação',
  documents: 'Documentos',
  view: 'Exibição',
  text: 'Texto',
  pdf: 'PDF',
  pages: 'As páginas do PDF. O texto tem as mesmas palavras.',
  download: 'Baixar PDF',
  comments: 'Comentários',
  markHint: 'Selecione palavras no texto para comentá-las, ou comente o documento inteiro abaixo.',
  commentOnWords: 'Comentar estas palavras',
  commentOnAll: 'Comentar o documento inteiro',
  commentText: 'Seu comentário',
  suggestWords: 'Sugerir outras palavras (opcional)',
  commentName: 'Seu nome',
  commentSeen: 'Qualquer pessoa com este link pode ler seu comentário e seu nome.',
  sendComment: 'Enviar comentário',
  cancel: 'Cancelar',
  commentSent: 'Seu comentário foi enviado.',
  suggested: 'Sugestão no lugar',
  answer: 'Resposta',
  wordsGone: 'O documento agora tem outras palavras aqui.',
  commentResolved: 'Resolvido',
  suggestionTaken: 'Sugestão aceita',
  commentMissing: 'Digite seu nome e um comentário.',
  commentTooLong:
    'Seu comentário não foi enviado. Ele pode ter até 2.000 caracteres, e seu nome até 80. Encurte-o, por favor.',
  commentOutdated:
    'Seu comentário não foi enviado, porque o texto mudou nesse meio-tempo. Selecione as palavras de novo, por favor.',
  commentsFull:
    'Seu comentário não foi enviado: este documento já tem 500 comentários, e não cabem mais.',
  commentLimited:
    'Seu comentário não foi enviado: você enviou muitos em uma hora. Tente de novo mais tarde.',
  passwordTitle: 'Esta página tem senha',
  passwordHint: 'Digite a senha que você recebeu com o link.',
  password: 'Senha',
  open: 'Abrir',
  passwordWrong: 'Esta senha está incorreta. Tente novamente.',
  passwordLimited: 'Senhas incorretas demais. Tente novamente em 15 minutos.',
  goneTitle: 'Não há nada para ver aqui',
  goneText:
    'Este link terminou, foi retirado ou nunca existiu. Pergunte à pessoa que o enviou a você.',
  commentNotSent: 'Seu comentário não foi enviado. Você pode copiá-lo aqui.',
  busyTitle: 'Tente novamente em instantes',
  busyText: 'Não foi possível exibir a página agora.',
}
