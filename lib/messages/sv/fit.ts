import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

const pages = (count: number) => plural(count, { one: '# sida', other: '# sidor' })

/** Messages of fitting a CV to a number of pages. They load with the design panel, in Swedish. */
export const fitArea: typeof english = {
  title: 'Anpassa till sidor',
  pages: 'Antal sidor att fylla',
  auto: 'Auto',
  off: 'Av',
  choice: (count) => number(count),
  hint: 'Justerar avstånd, marginaler, radavstånd och teckenstorlek tills cv:t fyller så många sidor, och igen efter varje ändring. Inget skärs bort. Om du flyttar ett reglage nedan slås det här av.',
  autoHint:
    'Får in cv:t på en sida om det förblir lättläst: text på minst 9,5 pt och goda marginaler. Annars används dina egna inställningar, och en sista sida med bara några rader undviks eller fylls bättre där det går. Om du ändrar storlek eller avstånd nedan slås det här av.',
  autoOwn: (count) => `Ryms på ${pages(count)} med dina egna inställningar.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Anpassat till ${pages(count)}: teckenstorlek ${number(size, { maximumFractionDigits: 1 })}\u00a0pt, radavstånd ${number(lineHeight, { maximumFractionDigits: 2 })}, avstånd ${number(spacing, { style: 'percent' })}, marginaler ${number(margin, { maximumFractionDigits: 1 })}\u00a0mm.`,
  working: 'Anpassar …',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Ryms på ${pages(count)} med teckenstorlek ${number(size, { maximumFractionDigits: 1 })}\u00a0pt, radavstånd ${number(lineHeight, { maximumFractionDigits: 2 })}, avstånd ${number(spacing, { style: 'percent' })} och marginaler ${number(margin, { maximumFractionDigits: 1 })}\u00a0mm.`,
  takesLess: (count) =>
    `Även med de luftigaste inställningarna fyller det bara ${pages(count)}. Det finns plats för mer text.`,
  keep: 'Behåll inställningarna',
  tooLong: (lines, count) =>
    `Även med de tätaste inställningarna är det ungefär ${plural(lines, { one: '# rad', other: '# rader' })} för långt för ${pages(count)}. Dina egna inställningar används, och inget har skurits bort. Korta några poster.`,
  oldest: 'Äldsta posterna',
  longest: 'Längsta posterna',
  unnamed: 'Namnlös post',
}
