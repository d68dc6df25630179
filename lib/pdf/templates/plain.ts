import { paperColours } from '../blocks/theme'
import { oneColumn } from './layouts/one-column'

/** One column: a name, a rule, sections under headings in small accent capitals. */
export const renderPlain = oneColumn({
  header: {
    arrangement: 'stacked',
    name: { scale: 2.2, bold: true, lineHeight: 1.15 },
    title: { scale: 1.12, colour: paperColours.soft },
    gap: 0.35,
    apart: true,
    rule: 0.45,
  },
  headings: { gap: 0.45 },
  entries: { title: { arrangement: 'line' }, entryGap: 0.75 },
  headerGap: 1.1,
  sectionGap: 1.2,
})
