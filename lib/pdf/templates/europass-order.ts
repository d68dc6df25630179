import { paperColours } from '../blocks/theme'
import { orderOf } from './catalogue'
import { oneColumn } from './layouts/one-column'

/** The order that readers of a Europass CV know: work, education, languages, skills; dates before. */
export const renderEuropassOrder = oneColumn({
  own: { sectionTitles: 'capitals', datePosition: 'margin', skills: 'levels', icons: 'shown' },
  header: {
    arrangement: 'split',
    name: { family: 'headings', scale: 2.1, bold: true, lineHeight: 1.15, accent: true },
    title: { scale: 1.12, colour: paperColours.soft },
    gap: 0.25,
    rule: 0.7,
  },
  headings: { text: { scale: 0.95, tracking: 0.06 }, gap: 0.5 },
  entries: { title: { arrangement: 'two-lines' }, entryGap: 0.75 },
  headerGap: 1.1,
  sectionGap: 1.2,
  order: orderOf('europass-order'),
})
