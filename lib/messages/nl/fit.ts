import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('nl')

const pages = (count: number) => plural(count, { one: '# pagina', other: '# pagina’s' })

/** Messages of fitting a CV to a number of pages, in Dutch. */
export const fitArea: typeof english = {
  title: 'Passend maken',
  pages: 'Aantal pagina’s',
  auto: 'Auto',
  off: 'Uit',
  choice: (count) => number(count),
  hint: 'Past witruimte, marges, regelafstand en lettergrootte aan tot het cv zo veel pagina’s vult, en na elke wijziging opnieuw. Er wordt niets afgekapt. Een schuifregelaar hieronder verplaatsen zet dit uit.',
  autoHint:
    'Brengt het cv op één pagina als het goed leesbaar blijft: tekst niet kleiner dan 9,5 pt en ruime marges. Anders worden je eigen instellingen gebruikt, en wordt een laatste pagina met maar een paar regels waar mogelijk vermeden of beter gevuld. De grootte of witruimte hieronder wijzigen zet dit uit.',
  autoOwn: (count) => `Opgemaakt op ${pages(count)} met je eigen instellingen.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Passend gemaakt op ${pages(count)}: lettergrootte ${number(size, { maximumFractionDigits: 1 })} pt, regelafstand ${number(lineHeight, { maximumFractionDigits: 2 })}, witruimte ${number(spacing, { style: 'percent' })}, marges ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Passend maken…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Past op ${pages(count)} met lettergrootte ${number(size, { maximumFractionDigits: 1 })} pt, regelafstand ${number(lineHeight, { maximumFractionDigits: 2 })}, witruimte ${number(spacing, { style: 'percent' })} en marges van ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count) =>
    `Zelfs met de ruimste instellingen vult het maar ${pages(count)}. Er is plaats voor meer tekst.`,
  keep: 'Deze instellingen behouden',
  tooLong: (lines, count) =>
    `Zelfs met de krapste instellingen is het ongeveer ${plural(lines, { one: '# regel', other: '# regels' })} te lang voor ${pages(count)}. Je eigen instellingen worden gebruikt en er is niets afgekapt. Kort een paar items in.`,
  oldest: 'Oudste items',
  longest: 'Langste items',
  unnamed: 'Naamloos item',
}
