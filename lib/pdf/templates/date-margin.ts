import { oneColumn } from './layouts/one-column'

/** Dates in a margin of their own, everything else on one line down the page beside them. */
export const renderDateMargin = oneColumn({
  own: { sectionTitles: 'ruled', datePosition: 'margin' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2.3, bold: true, lineHeight: 1.15 },
    title: { scale: 1.15, accent: true },
    gap: 0.3,
    apart: true,
  },
  headings: { text: { scale: 1.12 }, gap: 0.5, underneath: 2.5 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.75 },
  headerGap: 1.3,
  sectionGap: 1.2,
})
