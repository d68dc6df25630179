import type { TemplateDesign } from '../template-design'

/** Three bands of sunrise at the head, education and projects first, each project a card. */
export const firstLight: TemplateDesign = {
  layout: 'one-column',
  own: { datePosition: 'end', icons: 'shown' },
  header: {
    zones: [
      {
        gap: 0.25,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 3, bold: true, lineHeight: 1.1, colour: 'accent' },
          },
          { part: 'title', look: { scale: 1.2, bold: true } },
          { part: 'contacts', look: { scale: 0.94, colour: 'soft' } },
        ],
      },
    ],
  },
  headings: {
    text: { scale: 1.2 },
    gap: 0.4,
    dress: {},
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
    },
    entryGap: 0.75,
    partGap: 0.15,
    summary: { scale: 1.18, lineHeight: 1.4 },
    dress: { edge: { colour: 'second', width: 3 }, sections: ['projects'] },
  },
  headerGap: 1,
  sectionGap: 1.1,
  page: {
    strips: [
      { edge: 'top', from: 0, size: 2, colour: 'surface', pages: 'first' },
      { edge: 'top', from: 2, size: 2, colour: 'second', pages: 'all' },
      { edge: 'top', from: 4, size: 2, colour: 'ground', pages: 'first' },
    ],
    number: 'head',
  },
}
