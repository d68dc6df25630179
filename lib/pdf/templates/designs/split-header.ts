import { twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Name on one side, contacts under each other on the other. */
export const splitHeader: TemplateDesign = {
  layout: 'one-column',
  own: { sectionTitles: 'capitals', icons: 'shown' },
  header: {
    zones: [
      {
        gap: 0.3,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.6, bold: true, lineHeight: 1.12 } },
          { part: 'title', look: { scale: 1.2, colour: 'accent' } },
        ],
        beside: { share: 0.38, parts: [{ part: 'contacts', list: true }] },
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 0.75, colour: 'rule' }] }] },
    ],
    gap: 0.7,
  },
  headings: { text: { scale: 1, tracking: 0.06 }, gap: 0.45 },
  entries: { title: { rows: twoLines }, entryGap: 0.75 },
  headerGap: 1.1,
  sectionGap: 1.2,
}
