import { paperColours } from '../blocks/theme'
import { twoColumns } from './layouts/two-columns'

/** Contact and short facts in a column on the left, headings over hairlines in both. */
export const renderSideColumnLeft = twoColumns({
  side: 'left',
  own: { sectionTitles: 'ruled', icons: 'shown' },
  header: {
    arrangement: 'name',
    name: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.15, accent: true },
    title: { scale: 1.2, colour: paperColours.soft },
    gap: 0.2,
    rule: 0.7,
    photoSide: 'start',
  },
  headings: { text: { scale: 1.1 }, gap: 0.5, underneath: 2.5 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.85 },
  headerGap: 1.2,
  sectionGap: 1.3,
})
