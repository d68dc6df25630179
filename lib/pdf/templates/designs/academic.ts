import { twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Close lists under quiet headings, what was studied and published before what was worked. */
export const academic: TemplateDesign = {
  layout: 'one-column',
  own: { sectionTitles: 'ruled', bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.25,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.1, bold: true, lineHeight: 1.15 } },
          { part: 'title', look: { scale: 1.1, italic: true, colour: 'soft' } },
          { part: 'contacts', apart: true },
        ],
      },
    ],
  },
  headings: { text: { scale: 1.18 }, gap: 0.4 },
  entries: {
    title: { rows: twoLines, looks: { organisation: { italic: true } } },
    entryGap: 0.5,
    partGap: 0.12,
  },
  headerGap: 1,
  sectionGap: 1.05,
}
