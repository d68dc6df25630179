import { paperColours } from '../blocks/theme'
import { orderOf } from './catalogue'
import { oneColumn } from './layouts/one-column'

/** Close lists under quiet headings, what was studied and published before what was worked. */
export const renderAcademic = oneColumn({
  own: { sectionTitles: 'ruled', bullets: 'dash' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2, bold: true, lineHeight: 1.15 },
    title: { scale: 1.1, italic: true, colour: paperColours.soft },
    gap: 0.25,
    apart: true,
  },
  headings: { text: { scale: 1.15 }, gap: 0.4 },
  entries: {
    title: { arrangement: 'two-lines', organisation: { fontStyle: 'italic' } },
    entryGap: 0.5,
    partGap: 0.12,
  },
  headerGap: 1,
  sectionGap: 1.05,
  order: orderOf('academic'),
})
