import { oneColumn } from './layouts/one-column'

/** Name on one side, contacts under each other on the other. */
export const renderSplitHeader = oneColumn({
  own: { sectionTitles: 'capitals', icons: 'shown' },
  header: {
    arrangement: 'split',
    name: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.12 },
    title: { scale: 1.2, accent: true },
    gap: 0.3,
    rule: 0.7,
  },
  headings: { text: { scale: 0.95, tracking: 0.06 }, gap: 0.5 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.8 },
  headerGap: 1.1,
  sectionGap: 1.25,
})
