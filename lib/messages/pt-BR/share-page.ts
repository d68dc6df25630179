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
  passwordTitle: 'Esta página tem senha',
  passwordHint: 'Digite a senha que você recebeu com o link.',
  password: 'Senha',
  open: 'Abrir',
  passwordWrong: 'Esta senha está incorreta. Tente novamente.',
  passwordLimited: 'Senhas incorretas demais. Tente novamente em 15 minutos.',
  goneTitle: 'Não há nada para ver aqui',
  goneText:
    'Este link terminou, foi retirado ou nunca existiu. Pergunte à pessoa que o enviou a você.',
  busyTitle: 'Tente novamente em instantes',
  busyText: 'Não foi possível exibir a página agora.',
}
