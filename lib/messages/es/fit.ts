import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('es')

const pages = (count: number) => plural(count, { one: '# página', other: '# páginas' })

/** Formats the values that the fitting has set, as a list within a sentence. */
const values = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `fuente de ${number(size, { maximumFractionDigits: 1 })} pt, interlineado ${number(lineHeight, { maximumFractionDigits: 2 })}, espaciado del ${number(spacing, { style: 'percent' })} y márgenes de ${number(margin, { maximumFractionDigits: 1 })} mm`

/** Messages of fitting a CV to a number of pages, in Spanish. */
export const fitArea: typeof english = {
  title: 'Ajustar a páginas',
  pages: 'Páginas que llenar',
  auto: 'Auto',
  off: 'No',
  choice: (count) => number(count),
  hint: 'Ajusta el espaciado, los márgenes, el interlineado y el tamaño de fuente hasta que el currículum llene este número de páginas, y de nuevo después de cada cambio. No se corta nada. Mover un control de abajo lo desactiva.',
  autoHint:
    'Reduce el currículum a una página si se sigue leyendo bien: texto de 9,5 pt como mínimo y márgenes cómodos. Si no, se usan tus propios ajustes y, donde es posible, se evita o se llena mejor una última página de pocas líneas. Cambiar abajo el tamaño o el espaciado lo desactiva.',
  autoOwn: (count) => `Ocupa ${pages(count)} con tus propios ajustes.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Ajustado a ${pages(count)}: ${values(size, lineHeight, spacing, margin)}.`,
  working: 'Ajustando…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Cabe en ${pages(count)} con ${values(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `Incluso con los ajustes más amplios, solo llena ${pages(count)}. Hay sitio para más texto.`,
  keep: 'Conservar estos ajustes',
  tooLong: (lines, count) =>
    `Incluso con los ajustes más estrechos, sobran unas ${plural(lines, { one: '# línea', other: '# líneas' })} para ${pages(count)}. Se usan tus propios ajustes y no se ha cortado nada. Acorta algunas entradas.`,
  oldest: 'Entradas más antiguas',
  longest: 'Entradas más largas',
  unnamed: 'Entrada sin título',
}
