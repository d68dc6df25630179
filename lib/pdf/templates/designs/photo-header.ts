import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A passport photo at the start with name and contacts beside it, for countries where that is usual. */
export const photoHeader: TemplateDesign = {
  layout: 'one-column',
  own: { sectionTitles: 'ruled', photoSize: 'large', icons: 'shown' },
  header: {
    zones: [
      {
        gap: 0.45,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.12 } },
          { part: 'title', look: { scale: 1.2, colour: 'accent' } },
          { part: 'contacts', look: { scale: 0.92, colour: 'soft' } },
        ],
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 0.75, colour: 'rule' }] }] },
    ],
    gap: 1,
    photoSide: 'start',
  },
  headings: { text: { scale: 1.1 }, gap: 0.5, underneath: 2.5 },
  entries: { title: { rows: twoLines }, brief: oneLine, entryGap: 0.95 },
  headerGap: 1.5,
  sectionGap: 1.7,
  page: { number: 'head', rules: [{ width: 0.75, colour: 'accent' }] },
}
