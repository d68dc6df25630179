import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** A name in the middle, a summary that stands out, and room around every post. */
export const renderExecutive = oneColumn({
  own: { headerAlign: 'center' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.12 },
    title: { scale: 1.2, accent: true },
    gap: 0.4,
    apart: true,
    rule: 0.6,
  },
  headings: {
    text: { scale: 0.95, tracking: 0.08, colour: paperColours.ink },
    gap: 0.55,
  },
  entries: {
    title: { arrangement: 'two-lines', organisation: { fontStyle: 'italic' } },
    entryGap: 1,
    partGap: 0.28,
    summary: { scale: 1.12, lineHeight: 1.4 },
  },
  headerGap: 1.2,
  sectionGap: 1.5,
})
