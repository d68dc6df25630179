import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A form that breathes: labels and dates in a filled column, sections on sky, a photo in the grid. */
export const nordicForm: TemplateDesign = {
  layout: 'one-column',
  density: 0.97,
  own: { datePosition: 'margin', photoSize: 'large' },
  header: {
    zones: [
      {
        gap: 0.35,
        parts: [
          {
            part: 'name',
            look: {
              family: 'headings',
              scale: 2.4,
              bold: true,
              lineHeight: 1.15,
              colour: 'accent',
            },
          },
          { part: 'title', look: { scale: 1.15 } },
          { part: 'contacts', list: true, look: {} },
        ],
      },
    ],
  },
  headings: {
    text: { scale: 1.05 },
    gap: 0.5,
    dress: { fill: 'surface', padding: { block: 3, inline: 6 } },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'] }, { start: ['organisation', 'details'] }],
      marginAlign: 'right',
    },
    brief: oneLine,
    entryGap: 0.8,
    partGap: 0.18,
    labels: 42,
    levelBars: 'accent',
  },
  headerGap: 1.3,
  sectionGap: 1.4,
  page: {
    strips: [{ edge: 'top', from: 0, size: 4, colour: 'surface', pages: 'all' }],
    number: 'head',
  },
}
