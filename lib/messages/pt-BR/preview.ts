import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages of the preview, in Brazilian Portuguese. */
export const preview: typeof english = {
  region: 'Prévia do PDF',
  pages: 'Páginas',
  asText: 'O currículo como texto. Escolha qualquer texto para editá-lo.',
  asTextToRead: 'O currículo como texto',
  loading: 'Preparando a prévia…',
  pageNumber: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Aumentar zoom',
  zoomOut: 'Diminuir zoom',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Mostrar em tamanho real',
  fitWidth: 'Ajustar à largura',
  tapToEdit: 'Toque em uma linha para editá-la. Toque duas vezes para mudar o zoom.',
  tapToZoom: 'Toque duas vezes para mudar o zoom.',
  changePhoto: 'Mudar foto',
  openLink: (url) => `Ctrl ou ⌘ + clique para abrir ${url}`,
  exampleNote:
    'Este é um exemplo. Ele some quando você começa a digitar e não faz parte do seu currículo.',
  tryAgain: 'Tentar de novo',
  paintFailed:
    'Este navegador não conseguiu mostrar a página. Seu texto está a salvo, e você ainda pode baixar o PDF.',
  failed: {
    'unknown-kind': 'Ainda não é possível imprimir este tipo de documento. Seu texto está a salvo.',
    'too-large':
      'Este currículo é longo demais para um PDF. Seu texto está a salvo, mas a prévia não está atualizada. Encurte a parte mais longa.',
    'font-unavailable':
      'Não foi possível carregar uma fonte. Seu texto está a salvo, mas a prévia não está atualizada. Verifique sua conexão e tente de novo.',
    'layout-failed':
      'Não foi possível mostrar sua última alteração. Seu texto está a salvo, mas a prévia não está atualizada. Mude ou desfaça a última edição.',
    'engine-crashed':
      'A prévia parou de funcionar. Seu texto está a salvo, mas a prévia não está atualizada. Tente de novo.',
    'photo-unavailable':
      'Não foi possível carregar a foto. Seu texto está a salvo, mas a prévia não está atualizada. Verifique sua conexão e tente de novo.',
    'deadline-passed':
      'A prévia demorou demais. Seu texto está a salvo, mas a prévia não está atualizada. Encurte a parte mais longa ou tente de novo.',
  },
  notPrinted: (place: string) =>
    `Não é possível imprimir “${place}”. Nada foi perdido, mas a prévia não está atualizada. Mude este texto e a prévia volta.`,
  notPrintedHere: 'Não é possível imprimir este texto. Nada foi perdido. Mude-o e a prévia volta.',
  showText: 'Mostrar o texto',
  thumbnailFailed: 'Sem prévia deste currículo',
}
