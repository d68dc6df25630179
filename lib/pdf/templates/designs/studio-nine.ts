import { oneLine } from '../../blocks/title-look'
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
        padding: 1.8,
        height: 56,
        parts: [
          {
            part: 'name',
            look: {
              family: 'headings',
              scale: 4.3,
              bold: true,
              lineHeight: 1.05,
              colour: 'accent',
            },
          },
          { part: 'title', look: { scale: 1.3, bold: true } },
        ],
        beside: {
          share: 0.4,
          parts: [{ part: 'summary', look: { scale: 1.08, colour: 'accent' } }],
        },
      },
      {
        gap: 0,
        padding: 0.8,
        parts: [{ part: 'contacts', look: { scale: 0.96, colour: 'ink' } }],
      },
    ],
  },
  headings: { text: { scale: 1.6, lineHeight: 1.15 }, gap: 0.7, dress: {} },
  entries: {
    title: {
      rows: [{ start: ['heading', 'details'] }],
      margin: [['dates'], ['organisation']],
      looks: {
        organisation: { colour: 'accent', bold: true },
        dates: { colour: 'soft' },
      },
    },
    brief: { ...oneLine, margin: [['dates']], looks: { organisation: { colour: 'accent' } } },
    entryGap: 0.95,
    partGap: 0.2,
    labels: 52,
  },
  headerGap: 0.9,
  sectionGap: 1.7,
  page: {
    strips: [{ edge: 'top', from: 0, size: 5, colour: 'surface', pages: 'later' }],
    number: 'head',
  },
}
