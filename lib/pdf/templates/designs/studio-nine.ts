import type { TemplateDesign } from '../template-design'

/** A block of blush with a very large name, dates and employer in a third, the rest in two. */
export const studioNine: TemplateDesign = {
  layout: 'one-column',
  density: 0.97,
  own: { datePosition: 'margin' },
  header: {
    zones: [
      {
        gap: 0.3,
        fill: 'surface',
        shape: 'bleed',
        padding: 1.6,
        height: 52,
        parts: [
          {
            part: 'name',
            look: {
              family: 'headings',
              scale: 4.3,
              bold: true,
              lineHeight: 1.1,
              colour: 'accent',
            },
          },
          { part: 'title', look: { scale: 1.25, bold: true } },
        ],
        beside: {
          share: 0.4,
          parts: [{ part: 'summary', look: { scale: 1.08, colour: 'accent' } }],
        },
      },
      { gap: 0, padding: 0.7, parts: [{ part: 'contacts', look: { scale: 0.94, colour: 'ink' } }] },
    ],
  },
  headings: { text: { scale: 1.6, lineHeight: 1.1 }, gap: 0.6, dress: {} },
  entries: {
    title: {
      rows: [{ start: ['heading'] }, { start: ['details'] }],
      margin: [['dates'], ['organisation']],
      looks: { organisation: { colour: 'accent', bold: true }, heading: { scale: 1.08 } },
    },
    entryGap: 0.75,
    partGap: 0.16,
    labels: 52,
  },
  headerGap: 0.9,
  sectionGap: 1.1,
  page: {
    strips: [{ edge: 'top', from: 0, size: 5, colour: 'surface', pages: 'later' }],
    number: 'head',
  },
}
