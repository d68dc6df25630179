import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('pt-BR')

const pages = (count: number) => plural(count, { one: '# página', other: '# páginas' })

const measures = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `tamanho da fonte ${number(size, { maximumFractionDigits: 1 })} pt, espaço entre linhas ${number(lineHeight, { maximumFractionDigits: 2 })}, espaçamento ${number(spacing, { style: 'percent' })}, margens ${number(margin, { maximumFractionDigits: 1 })} mm`

/** Messages of fitting a CV to a number of pages, in Brazilian Portuguese. */
export const fitArea: typeof english = {
  title: 'Ajustar às páginas',
  pages: 'Páginas a preencher',
  auto: 'Auto',
  off: 'Desligado',
  choice: (count) => number(count),
  hint: 'Ajusta espaçamento, margens, espaço entre linhas e tamanho da fonte até o currículo preencher esse número de páginas, e de novo depois de cada alteração. Nada é cortado. Mover um controle abaixo desativa isto.',
  autoHint:
    'Coloca o currículo em uma página se ele continuar fácil de ler: texto de pelo menos 9,5 pt e margens confortáveis. Senão, valem as suas configurações, e uma última página com poucas linhas é evitada ou mais bem preenchida onde possível. Mudar o tamanho ou o espaçamento abaixo desativa isto.',
  autoOwn: (count) => `Em ${pages(count)}, com as suas configurações.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Ajustado a ${pages(count)}: ${measures(size, lineHeight, spacing, margin)}.`,
  working: 'Ajustando…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Cabe em ${pages(count)} com ${measures(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `Mesmo com as medidas mais folgadas, preenche só ${pages(count)}. Há espaço para mais texto.`,
  keep: 'Manter estas configurações',
  tooLong: (lines, count) =>
    `Mesmo com as medidas mais apertadas, ${plural(lines, { one: 'sobra cerca de # linha', other: 'sobram cerca de # linhas' })} além de ${pages(count)}. Valem as suas configurações, e nada foi cortado. Encurte alguns itens.`,
  oldest: 'Itens mais antigos',
  longest: 'Itens mais longos',
  unnamed: 'Item sem título',
}
