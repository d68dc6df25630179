import { paperColours } from '../blocks/theme'
import { orderOf } from './catalogue'
import { oneColumn } from './layouts/one-column'

/** Education and projects first, under headings on a tint, for whoever has few posts yet. */
export const renderGraduate = oneColumn({
  own: { sectionTitles: 'filled', icons: 'shown' },
  header: {
    arrangement: 'stacked',
    name: { family: 'headings', scale: 2.3, bold: true, lineHeight: 1.15, accent: true },
    title: { scale: 1.15, colour: paperColours.soft },
    gap: 0.35,
    apart: true,
  },
  headings: { gap: 0.55 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.75 },
  headerGap: 1.2,
  sectionGap: 1.15,
  order: orderOf('graduate'),
})
