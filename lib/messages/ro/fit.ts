import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('ro')

const pages = (count: number) =>
  plural(count, { one: '# pagină', few: '# pagini', other: '# de pagini' })

const oneDigit = { maximumFractionDigits: 1 }

/** Messages of fitting a CV to a number of pages, in Romanian. */
export const fitArea: typeof english = {
  title: 'Încadrare în pagini',
  pages: 'Pagini de umplut',
  auto: 'Auto',
  off: 'Oprit',
  choice: (count) => number(count),
  hint: 'Ajustează spațierea, marginile, distanța între rânduri și mărimea fontului până când CV-ul umple atâtea pagini, și din nou după fiecare modificare. Nu se taie nimic. Dacă muți un glisor de mai jos, încadrarea se oprește.',
  autoHint:
    'Aduce CV-ul pe o singură pagină dacă rămâne ușor de citit: text nu mai mic de 9,5 pt, margini confortabile. Altfel se folosesc setările tale, iar o ultimă pagină cu doar câteva rânduri este evitată sau umplută mai bine, unde se poate. Dacă schimbi mărimea sau spațierea mai jos, încadrarea se oprește.',
  autoOwn: (count) => `Așezat pe ${pages(count)} cu setările tale.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Încadrat în ${pages(count)}: mărimea fontului ${number(size, oneDigit)} pt, distanța între rânduri ${number(lineHeight, { maximumFractionDigits: 2 })}, spațiere ${number(spacing, { style: 'percent' })}, margini ${number(margin, oneDigit)} mm.`,
  working: 'Se încadrează…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Încape pe ${pages(count)} cu mărimea fontului ${number(size, oneDigit)} pt, distanța între rânduri ${number(lineHeight, { maximumFractionDigits: 2 })}, spațiere ${number(spacing, { style: 'percent' })} și margini ${number(margin, oneDigit)} mm.`,
  takesLess: (count) =>
    `Chiar și cu cele mai largi setări, umple doar ${pages(count)}. Mai este loc pentru text.`,
  keep: 'Păstrează setările',
  tooLong: (lines, count) =>
    `Chiar și cu cele mai strânse setări, depășește ${pages(count)} cu aproximativ ${plural(lines, { one: '# rând', few: '# rânduri', other: '# de rânduri' })}. Se folosesc setările tale și nu s-a tăiat nimic. Scurtează câteva intrări.`,
  oldest: 'Cele mai vechi intrări',
  longest: 'Cele mai lungi intrări',
  unnamed: 'Intrare fără nume',
}
