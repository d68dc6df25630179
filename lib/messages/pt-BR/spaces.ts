import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages about the space that a page shows, in Brazilian Portuguese. */
export const spaces: typeof english = {
  personal: 'Pessoal',
  label: (name) => `Espaço de trabalho: ${name}`,
  unnamed: 'Espaço de trabalho',
  manage: 'Gerenciar espaços de trabalho',
  roles: {
    owner: 'Proprietário',
    admin: 'Administração',
    member: 'Membro',
    coach: 'Orientador',
    viewer: 'Somente leitura',
  },
  saved: {
    state: 'Salvo no espaço de trabalho',
    short: 'No espaço',
    spoken: 'Tudo está salvo no espaço de trabalho.',
  },
  empty:
    'Este espaço de trabalho ainda não tem documentos. Os membros podem abrir tudo o que há nele.',
  readOnly: (role) =>
    `Sua função: ${role}. Você pode ler os documentos deste espaço de trabalho, mas não alterá-los.`,
  mayComment: (role) =>
    `Sua função: ${role}. Você pode ler e comentar os documentos deste espaço de trabalho, mas não alterá-los.`,
  openDocuments: 'Abrir documentos',
  toDocuments: 'Ir para os documentos dele',
  signIn: 'Entre para abrir este espaço de trabalho. Só os membros veem os documentos dele.',
  ended: {
    title: 'Este espaço de trabalho não está disponível',
    text: 'Ele foi excluído ou você não faz mais parte dele.',
    nothing: 'Nada se perdeu: tudo o que você escreveu neste dispositivo já tinha sido enviado.',
    unsent: (count) =>
      `Documentos com alterações que não foram enviadas: ${number(count)}. Elas ainda estão neste dispositivo. Copie os documentos para os seus ou baixe-os.`,
    copy: 'Copiar para meus documentos',
    download: 'Baixar',
    remove: 'Remover deste dispositivo',
    removeTitle: 'Remover as alterações deste dispositivo?',
    removeText: 'Elas não estão salvas em nenhum outro lugar. Isso não pode ser desfeito.',
    failed: 'Não deu certo. Tudo ainda está neste dispositivo. Tente de novo.',
    toOwn: 'Ir para meus documentos',
    leftWords:
      'Um espaço de trabalho que você não pode mais abrir tem alterações que estão só neste dispositivo.',
    review: 'Conferir',
  },
  copyTo: 'Copiar para',
  copiedTo: (title, name) => `“${title}” foi copiado para “${name}”.`,
  notCopied: (title) => `Não foi possível copiar “${title}”. Nada foi alterado. Tente de novo.`,
  open: 'Abrir',
  errors: {
    'workspace-not-found':
      'Este espaço de trabalho foi excluído ou você não faz mais parte dele. O que você escreveu ainda está neste dispositivo.',
    'role-missing': 'Sua função neste espaço de trabalho não permite isso. Nada foi alterado.',
    'personal-only': 'Isso só funciona com seus próprios documentos. Nada foi alterado.',
  },
}
