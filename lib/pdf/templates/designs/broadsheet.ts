import type { TemplateDesign } from '../template-design'

/** A masthead over a dateline, titles as headlines, the summary as a lead. */
export const broadsheet: TemplateDesign = {
  layout: 'one-column',
  own: { bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.35,
        parts: [
          { part: 'rule', lines: [{ width: 3, colour: 'accent' }] },
          {
            part: 'name',
            look: { family: 'headings', scale: 4.1, bold: true, lineHeight: 1.14, colour: 'ink' },
          },
          { part: 'title', look: { scale: 1.2, italic: true, colour: 'soft' } },
          { part: 'rule', lines: [{ width: 0.6, colour: 'ink', gap: 2 }] },
          { part: 'contacts', look: { scale: 0.9, colour: 'ink' } },
          { part: 'rule', lines: [{ width: 0.6, colour: 'ink' }] },
        ],
      },
    ],
  },
  headings: {
    text: { scale: 0.88, tracking: 0.08, colour: 'accent' },
    gap: 0.4,
    dress: {
      upper: true,
      over: [{ width: 0.6, colour: 'ink' }],
      padding: { block: 4, inline: 0 },
    },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      looks: {
        heading: { family: 'headings', scale: 1.25, bold: true },
        organisation: { italic: true },
        dates: { italic: true, colour: 'soft' },
        details: { italic: true, colour: 'soft' },
      },
    },
    entryGap: 0.7,
    partGap: 0.15,
    summary: { scale: 1.2, lineHeight: 1.35 },
  },
  headerGap: 0.9,
  sectionGap: 1,
  page: { number: 'head' },
}
