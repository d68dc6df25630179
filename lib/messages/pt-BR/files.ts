import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages about opening files in the editor, in Brazilian Portuguese. */
export const files: typeof english = {
  dropHere:
    'Solte aqui: PDF, Word, texto, LinkedIn, JSON Resume ou um backup. Abre como outro currículo.',
  pastedCv: 'Isto parece um currículo inteiro. Organizar em seções?',
  readPasted: 'Importar como currículo',
  opened: (title, file) =>
    `Aberto: “${title}”, do arquivo ${file}. Seu outro currículo não foi alterado.`,
  alreadyHere: (title) => `“${title}” já está neste dispositivo. Nós o abrimos. Nada foi alterado.`,
  alreadyOpen: 'É exatamente o currículo que você tem aberto.',
  several: (count) =>
    plural(count, {
      one: '# currículo adicionado aos seus.',
      other: '# currículos adicionados aos seus.',
    }),
  seeAll: 'Ver todos os currículos',
}
