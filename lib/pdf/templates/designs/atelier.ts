import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A large name, section titles in a wide margin under hairlines, a full stop of colour after the name. */
export const atelier: TemplateDesign = {
  layout: 'one-column',
  density: 0.95,
  own: { datePosition: 'end', bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.2,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 4.2, bold: true, lineHeight: 1.08 },
            dot: 'accent',
          },
        ],
      },
      {
        gap: 0.35,
        indent: 0.22,
        parts: [
          {
            part: 'title',
            look: { family: 'headings', scale: 1.45, italic: true, colour: 'accent' },
          },
          { part: 'contacts', look: { scale: 0.94, colour: 'soft' } },
        ],
      },
    ],
    gap: 0.5,
  },
  headings: {
    text: { scale: 1.25, bold: false, italic: true, lineHeight: 1.1 },
    gap: 0,
    margin: 0.22,
    dress: { over: [{ width: 0.5, colour: 'rule' }], padding: { block: 4, inline: 0 } },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      employerFirst: true,
      looks: { dates: { features: 'tabular', colour: 'soft' } },
    },
    brief: { ...oneLine, looks: { dates: { features: 'tabular', colour: 'soft' } } },
    entryGap: 0.9,
    partGap: 0.2,
  },
  headerGap: 1.8,
  sectionGap: 1.2,
  page: { number: 'head' },
}
