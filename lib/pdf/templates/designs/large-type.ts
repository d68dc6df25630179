import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Type a quarter larger, all of it upright and dark, thick rules over every section. */
export const largeType: TemplateDesign = {
  layout: 'one-column',
  density: 1.25,
  own: { datePosition: 'inline' },
  header: {
    zones: [
      {
        gap: 0.3,
        fill: 'ground',
        shape: 'bleed',
        padding: 1.1,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 2.4, bold: true, lineHeight: 1.1, colour: 'paper' },
          },
          { part: 'title', look: { scale: 1.15, colour: 'paper' } },
        ],
      },
      { gap: 0, padding: 0.5, parts: [{ part: 'contacts', look: { scale: 1, colour: 'ink' } }] },
    ],
  },
  headings: {
    text: { scale: 1.3, lineHeight: 1.15 },
    gap: 0.35,
    dress: { over: [{ width: 2.5, colour: 'accent' }], padding: { block: 4, inline: 0 } },
  },
  entries: {
    title: { rows: twoLines, looks: { details: { colour: 'ink' } } },
    brief: oneLine,
    entryGap: 0.8,
    partGap: 0.22,
  },
  headerGap: 0.7,
  sectionGap: 1.3,
  page: {
    strips: [{ edge: 'top', from: 0, size: 4, colour: 'ground', pages: 'later' }],
    number: 'head',
  },
}
