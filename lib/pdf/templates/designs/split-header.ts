import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Name on one side, contacts under each other on the other. */
export const splitHeader: TemplateDesign = {
  layout: 'one-column',
  own: { sectionTitles: 'capitals' },
  header: {
    zones: [
      {
        gap: 0.3,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.9, bold: true, lineHeight: 1.12 } },
          { part: 'title', look: { scale: 1.2, colour: 'accent' } },
        ],
        beside: {
          share: 0.38,
          parts: [{ part: 'contacts', list: true, look: { align: 'right' } }],
        },
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 1.5, colour: 'accent' }] }] },
    ],
    gap: 0.7,
  },
  headings: { text: { scale: 1, tracking: 0.06 }, gap: 0.4 },
  entries: { title: { rows: twoLines }, brief: oneLine, entryGap: 0.95 },
  headerGap: 1.4,
  sectionGap: 1.75,
  page: { number: 'head', rules: [{ width: 1.5, colour: 'accent' }] },
}
