import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages of the download of several CVs and letters as one file, in Brazilian Portuguese. */
export const bulkExport: typeof english = {
  documents: 'Currículos e cartas',
  limit: (max) => `Até ${number(max)} por vez`,
  selected: (count) => `Selecionados: ${number(count)}`,
  selectAll: 'Selecionar tudo',
  selectNone: 'Não selecionar nada',
  nothingSelected: 'Selecione pelo menos um currículo ou uma carta.',
  tooManySelected: (max) =>
    `Selecione no máximo ${number(max)}. Você pode baixar os outros depois.`,
  lettersLeftOut: 'As cartas ficam de fora: elas sempre dizem quem você é.',
  leave:
    'Você pode fechar esta janela e continuar trabalhando. Fique nesta página até o arquivo ficar pronto.',
  ready: 'Seu download está pronto.',
  skipped: (count) =>
    `Documentos que não estão no arquivo: ${number(count)}. Foram excluídos ou não foi possível criá-los.`,
  another: 'Escolher outros',
  notSent:
    'Nem tudo o que você escreveu foi enviado ainda, por isso os arquivos estariam desatualizados. Suas alterações estão salvas neste dispositivo. Tente de novo daqui a pouco.',
  notThere:
    'Algo que você selecionou foi excluído ou movido para a lixeira em outro lugar. Nada foi criado. Confira a seleção e tente de novo.',
  tooMany:
    'Downloads demais foram preparados nas últimas 24 horas. Nada foi perdido. Tente de novo mais tarde.',
}
