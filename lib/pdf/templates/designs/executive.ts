import { twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A name in the middle, a summary that stands out, and room around every post. */
export const executive: TemplateDesign = {
  layout: 'one-column',
  own: { headerAlign: 'center', sectionTitles: 'capitals' },
  header: {
    zones: [
      {
        gap: 0.35,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.12 } },
          { part: 'title', look: { scale: 1.2, colour: 'soft' } },
          { part: 'contacts', apart: true },
        ],
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 0.75, colour: 'accent' }] }] },
    ],
    gap: 0.6,
  },
  headings: { text: { scale: 1, tracking: 0.08, colour: 'accent' }, gap: 0.45 },
  entries: {
    title: { rows: twoLines, looks: { organisation: { italic: true } } },
    entryGap: 0.8,
    partGap: 0.22,
    summary: { scale: 1.1, lineHeight: 1.4 },
  },
  headerGap: 1,
  sectionGap: 1.2,
}
