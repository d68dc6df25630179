import { oneColumn } from './layouts/one-column'

/** Large headings under rules in the accent, for a sans face. */
export const renderModernRule = oneColumn({
  own: { sectionTitles: 'overlined', bullets: 'dash' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2.9, bold: true, lineHeight: 1.08 },
    title: { scale: 1.3, accent: true },
    gap: 0.35,
    apart: true,
  },
  headings: { text: { scale: 1.25 }, gap: 0.5 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.8 },
  headerGap: 1.5,
  sectionGap: 1.35,
})
