import { oneLine, runningLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** One dense column: small headings over hairlines, everything that names an entry on one line. */
export const compact: TemplateDesign = {
  layout: 'one-column',
  density: 0.92,
  maxLineHeight: 1.28,
  own: { sectionTitles: 'ruled', datePosition: 'end', photoSize: 'small' },
  header: {
    zones: [
      {
        gap: 0.15,
        parts: [
          {
            part: 'name-and-title',
            name: { family: 'headings', scale: 1.9, bold: true, lineHeight: 1.15 },
            title: { scale: 1.1, colour: 'accent' },
          },
          { part: 'contacts', look: { scale: 0.95, colour: 'soft' } },
        ],
      },
    ],
  },
  headings: { text: { scale: 1.08 }, gap: 0.3, underneath: 1.5 },
  entries: { title: { rows: runningLine }, brief: oneLine, entryGap: 0.6, partGap: 0.12 },
  headerGap: 1.1,
  sectionGap: 1.25,
  page: { number: 'head', rules: [{ width: 0.5, colour: 'rule' }] },
}
