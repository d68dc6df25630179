import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** A classic page: name and headings in the middle, set for a book face. */
export const renderSerif = oneColumn({
  density: 1.08,
  own: { sectionTitles: 'ruled', headerAlign: 'center' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2.4, lineHeight: 1.12 },
    title: { scale: 1.15, italic: true, colour: paperColours.soft },
    gap: 0.3,
    apart: true,
  },
  headings: {
    text: { scale: 1.15, align: 'center', bold: false },
    gap: 0.5,
    underneath: 3,
  },
  entries: {
    title: { arrangement: 'line', organisation: { fontWeight: 400, fontStyle: 'italic' } },
    entryGap: 0.65,
  },
  headerGap: 1,
  sectionGap: 1.1,
})
