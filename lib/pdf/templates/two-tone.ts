import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** The name on the accent and the contacts on a tint of it, from edge to edge. */
export const renderTwoTone = oneColumn({
  own: { sectionTitles: 'plain', icons: 'shown' },
  header: {
    arrangement: 'band',
    name: { family: 'headings', scale: 2.6, bold: true, lineHeight: 1.12, colour: '#ffffff' },
    title: { scale: 1.2, colour: '#ffffff' },
    gap: 0.3,
    contacts: { scale: 0.92, colour: paperColours.ink },
  },
  headings: { text: { scale: 1.2 }, gap: 0.4 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.8 },
  headerGap: 1.4,
  sectionGap: 1.2,
})
