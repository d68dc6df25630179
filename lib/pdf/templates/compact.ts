import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** One dense column: small headings over hairlines, everything that names an entry on one line. */
export const renderCompact = oneColumn({
  density: 0.92,
  closestLines: 1.28,
  own: { sectionTitles: 'ruled', datePosition: 'inline', photoSize: 'small' },
  header: {
    arrangement: 'running',
    name: { family: 'headings', scale: 1.8, bold: true, lineHeight: 1.15 },
    title: { scale: 1.1, accent: true },
    gap: 0.15,
    contacts: { scale: 0.95, colour: paperColours.soft },
  },
  headings: { text: { scale: 1.02 }, gap: 0.3, underneath: 1.5 },
  entries: { title: { arrangement: 'running' }, entryGap: 0.45, partGap: 0.1 },
  headerGap: 0.8,
  sectionGap: 0.8,
})
