import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Three bands of sunrise at the head, education and projects first, each project beside an edge of colour. */
export const firstLight: TemplateDesign = {
  layout: 'one-column',
  own: { datePosition: 'end' },
  header: {
    zones: [
      {
        gap: 0.35,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 3.4, bold: true, lineHeight: 1.1, colour: 'accent' },
          },
          { part: 'title', look: { family: 'headings', scale: 1.35, colour: 'ink' } },
          { part: 'contacts', look: { scale: 0.96, colour: 'soft' } },
        ],
      },
    ],
  },
  headings: {
    text: { scale: 1.35, lineHeight: 1.15 },
    gap: 0.4,
    dress: {},
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      looks: { dates: { features: 'tabular', colour: 'soft' } },
    },
    brief: oneLine,
    entryGap: 0.9,
    partGap: 0.2,
    summary: { scale: 1.2, lineHeight: 1.4 },
    dress: { edge: { colour: 'ground', width: 3 }, sections: ['projects'] },
  },
  headerGap: 1.4,
  sectionGap: 1.7,
  page: {
    strips: [
      { edge: 'top', from: 0, size: 2.5, colour: 'ground', pages: 'all' },
      { edge: 'top', from: 2.5, size: 2.5, colour: 'second', pages: 'all' },
      { edge: 'top', from: 5, size: 2.5, colour: 'surface', pages: 'first' },
    ],
    number: 'head',
  },
}
