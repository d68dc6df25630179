import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** Type a quarter larger, all of it upright and dark, dates under the words they belong to. */
export const renderLargeType = oneColumn({
  density: 1.28,
  own: { sectionTitles: 'plain', datePosition: 'inline', skills: 'levels', icons: 'shown' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 1.9, bold: true, lineHeight: 1.15 },
    title: { scale: 1.1, colour: paperColours.ink },
    gap: 0.3,
    contacts: { scale: 1, colour: paperColours.ink },
    rule: 0.5,
  },
  headings: { text: { scale: 1.25 }, gap: 0.45 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.9, partGap: 0.25 },
  headerGap: 1,
  sectionGap: 1.25,
})
