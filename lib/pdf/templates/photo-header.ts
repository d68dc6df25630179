import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** A passport photo at the start with name and contacts beside it, for countries where that is usual. */
export const renderPhotoHeader = oneColumn({
  own: { sectionTitles: 'ruled', photoSize: 'large', icons: 'shown' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.12 },
    title: { scale: 1.2, accent: true },
    gap: 0.45,
    contacts: { scale: 0.92, colour: paperColours.soft },
    photoSide: 'start',
    rule: 1,
  },
  headings: { text: { scale: 1.1 }, gap: 0.5, underneath: 2.5 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.8 },
  headerGap: 1.1,
  sectionGap: 1.2,
})
