import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Dates in a margin of their own, everything else on one line down the page beside them. */
export const dateMargin: TemplateDesign = {
  layout: 'one-column',
  own: { sectionTitles: 'ruled', datePosition: 'margin' },
  header: {
    zones: [
      {
        gap: 0.3,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.4, bold: true, lineHeight: 1.15 } },
          { part: 'title', look: { scale: 1.15, colour: 'accent' } },
          { part: 'contacts', apart: true },
        ],
      },
    ],
  },
  headings: { text: { scale: 1.12 }, gap: 0.5, underneath: 2.5 },
  entries: { title: { rows: twoLines }, brief: oneLine, entryGap: 0.85 },
  headerGap: 1.5,
  sectionGap: 1.6,
  page: { number: 'head', rules: [{ width: 0.5, colour: 'rule' }] },
}
