import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A book page: headings in small capitals, studies and publications before work, a coloured spine at the edge. */
export const academic: TemplateDesign = {
  layout: 'one-column',
  own: { bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.25,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 2.4, lineHeight: 1.15, colour: 'accent' },
          },
          { part: 'title', look: { scale: 1.2, italic: true, colour: 'soft' } },
        ],
        beside: {
          share: 0.36,
          parts: [{ part: 'contacts', list: true, look: { align: 'right' } }],
        },
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 0.75, colour: 'accent' }] }] },
    ],
    gap: 0.8,
  },
  headings: {
    text: { scale: 1.22, bold: false, tracking: 0.06, features: 'small-caps', lineHeight: 1.15 },
    gap: 0.35,
    dress: {},
  },
  entries: {
    title: {
      rows: twoLines,
      looks: { organisation: { italic: true }, dates: { features: 'tabular', colour: 'soft' } },
    },
    brief: {
      ...oneLine,
      looks: {
        heading: { bold: false },
        organisation: { italic: true, colour: 'soft' },
        dates: { features: 'tabular', colour: 'soft' },
      },
    },
    entryGap: 0.7,
    partGap: 0.18,
  },
  headerGap: 1.5,
  sectionGap: 1.7,
  page: {
    strips: [{ edge: 'left', from: 0, size: 4, colour: 'accent', pages: 'all' }],
    number: 'head',
    rules: [{ width: 0.5, colour: 'rule' }],
  },
}
