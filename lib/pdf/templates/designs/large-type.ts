import { twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Type a quarter larger, all of it upright and dark, dates beside the words they belong to. */
export const largeType: TemplateDesign = {
  layout: 'one-column',
  density: 1.28,
  own: { sectionTitles: 'plain', datePosition: 'inline', icons: 'shown' },
  header: {
    zones: [
      {
        gap: 0.3,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 1.9, bold: true, lineHeight: 1.15 } },
          { part: 'title', look: { scale: 1.1 } },
          { part: 'contacts', look: { scale: 1 } },
        ],
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 1.5, colour: 'accent' }] }] },
    ],
    gap: 0.5,
  },
  headings: { text: { scale: 1.25 }, gap: 0.45 },
  entries: { title: { rows: twoLines }, entryGap: 0.9, partGap: 0.25 },
  headerGap: 1,
  sectionGap: 1.25,
}
