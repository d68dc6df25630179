import { twoColumns } from './layouts/two-columns'

/**
 * Contact and short facts in a column on the right, what was done in the wide one. Dates stand under the
 * titles: at the right end of the wide column they are nearer to the side column than to what they
 * belong to, and readers that go by places take them for a part of it.
 */
export const renderSideColumn = twoColumns({
  side: 'right',
  own: { icons: 'shown', datePosition: 'below' },
  header: {
    arrangement: 'name',
    name: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.15 },
    title: { scale: 1.2, accent: true },
    gap: 0.2,
  },
  headings: { text: { scale: 0.9, tracking: 0.07 }, gap: 0.5 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.9 },
  headerGap: 1.6,
  sectionGap: 1.4,
})
