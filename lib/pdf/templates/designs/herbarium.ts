import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Two columns for the sciences, initials in a ring beside the name and the page number. */
export const herbarium: TemplateDesign = {
  layout: 'side-column',
  side: { at: 'left' },
  own: { datePosition: 'end' },
  header: {
    zones: [
      {
        gap: 0.2,
        parts: [
          {
            part: 'name',
            look: { family: 'display', scale: 3, lineHeight: 1.1, colour: 'accent' },
          },
          { part: 'title', look: { scale: 1.2, italic: true } },
        ],
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 0.75, colour: 'accent' }] }] },
    ],
    gap: 0.7,
    monogram: 'accent',
  },
  headings: {
    text: { scale: 0.9, tracking: 0.08 },
    gap: 0.4,
    dress: { upper: true },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      looks: { dates: { colour: 'second' } },
    },
    brief: { ...oneLine, looks: { organisation: { italic: true }, dates: { colour: 'second' } } },
    entryGap: 0.9,
    partGap: 0.18,
  },
  headerGap: 1.4,
  sectionGap: 1.7,
  page: { number: 'ring' },
}
