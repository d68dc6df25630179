import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** Posts along a line with a point at each. */
export const renderTimeline = oneColumn({
  own: { sectionTitles: 'plain' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2.4, bold: true, lineHeight: 1.15 },
    title: { scale: 1.15, colour: paperColours.soft },
    gap: 0.3,
    apart: true,
    rule: 0.5,
  },
  headings: { text: { scale: 1.2 }, gap: 0.55 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.9, rail: true },
  headerGap: 1.1,
  sectionGap: 1.25,
})
