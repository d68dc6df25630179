import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A classic page: name and headings in the middle, set for a book face. */
export const serif: TemplateDesign = {
  layout: 'one-column',
  density: 1.06,
  own: { sectionTitles: 'ruled', headerAlign: 'center' },
  header: {
    zones: [
      {
        gap: 0.3,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.5, lineHeight: 1.12 } },
          { part: 'title', look: { scale: 1.15, italic: true, colour: 'soft' } },
          { part: 'contacts', apart: true },
        ],
      },
    ],
  },
  headings: { text: { scale: 1.2, align: 'center', bold: false }, gap: 0.45, underneath: 3 },
  entries: {
    title: { rows: twoLines, looks: { organisation: { italic: true } } },
    brief: { ...oneLine, looks: { organisation: { italic: true } } },
    entryGap: 0.75,
    hangingBullets: true,
  },
  headerGap: 1.3,
  sectionGap: 1.55,
  page: { number: 'head', rules: [{ width: 0.5, colour: 'rule' }] },
}
