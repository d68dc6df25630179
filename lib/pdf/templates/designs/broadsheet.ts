import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A masthead over a dateline, titles as headlines, the summary as a lead. */
export const broadsheet: TemplateDesign = {
  layout: 'one-column',
  own: { bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.5,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 4.5, bold: true, lineHeight: 1.1, colour: 'ink' },
          },
          { part: 'title', look: { scale: 1.3, italic: true, colour: 'soft' } },
          {
            part: 'rule',
            lines: [
              { width: 1.2, colour: 'ink' },
              { width: 0.5, colour: 'ink', gap: 1.5 },
            ],
          },
          { part: 'contacts', look: { scale: 0.94, colour: 'ink' } },
        ],
      },
    ],
  },
  headings: {
    text: { scale: 0.86, tracking: 0.08, colour: 'accent' },
    gap: 0.2,
    dress: {
      upper: true,
      over: [{ width: 0.5, colour: 'ink' }],
      padding: { block: 5, inline: 0 },
    },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      looks: {
        heading: { family: 'headings', scale: 1.22, bold: true },
        organisation: { italic: true },
        dates: { italic: true, colour: 'soft' },
        details: { italic: true, colour: 'soft' },
      },
    },
    brief: {
      ...oneLine,
      looks: { organisation: { italic: true }, dates: { italic: true, colour: 'soft' } },
    },
    entryGap: 0.8,
    partGap: 0.18,
    summary: { scale: 1.25, lineHeight: 1.35 },
  },
  headerGap: 1,
  sectionGap: 1.5,
  page: {
    strips: [{ edge: 'top', from: 0, size: 4, colour: 'accent', pages: 'all' }],
    number: 'head',
    rules: [{ width: 1.2, colour: 'ink' }],
  },
}
