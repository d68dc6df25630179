import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the controls themselves, in Brazilian Portuguese. */
export const ui: typeof english = {
  close: 'Fechar',
  skipToContent: 'Pular para o conteúdo',
  clear: 'Limpar',
  dismiss: 'Fechar',
  notices: 'Mensagens',
  notFetched:
    'Não foi possível carregar isto. Nada foi perdido. Verifique sua conexão e tente de novo.',
  fetching: 'Carregando de novo…',
  tryAgain: 'Tentar de novo',
  required: 'obrigatório',
  move: (name) => `Mover ${name}`,
  moveHelp:
    'Pressione Enter, depois as setas, depois Enter de novo. Pressione Esc para cancelar. Clique ou toque para mover um lugar para cima ou para baixo.',
  moveUp: 'Mover para cima',
  moveDown: 'Mover para baixo',
  lifted: (position, count) => `Selecionado para mover, posição ${position} de ${count}.`,
  moved: (position, count) => `Posição ${position} de ${count}.`,
  dropped: (position, count) => `Movido para a posição ${position} de ${count}.`,
  cancelled: 'Movimento cancelado.',
  formatting: 'Formatação',
  bold: 'Negrito',
  italic: 'Itálico',
  link: 'Link',
  linkAddress: 'Endereço web, e-mail ou telefone',
  linkApply: 'Aplicar link',
  linkRemove: 'Remover link',
  linkRefused: 'De um PDF, só podem ser abertos links da web (https), de e-mail e de telefone.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Um campo comporta no máximo # caractere. Isto não caberia. Nada foi perdido.',
      other: 'Um campo comporta no máximo # caracteres. Isto não caberia. Nada foi perdido.',
    }),
}
