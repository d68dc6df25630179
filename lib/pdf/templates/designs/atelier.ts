import type { TemplateDesign } from '../template-design'

/** A large name, section titles in a wide margin, a full stop of colour after the name. */
export const atelier: TemplateDesign = {
  layout: 'one-column',
  density: 0.95,
  own: { datePosition: 'end', bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.25,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 3.6, bold: true, lineHeight: 1.05 },
            dot: 'accent',
          },
          {
            part: 'title',
            look: { family: 'headings', scale: 1.35, italic: true, colour: 'accent' },
          },
        ],
      },
      {
        gap: 0.45,
        parts: [
          { part: 'rule', lines: [{ width: 0.6, colour: 'ink' }] },
          { part: 'contacts', look: { scale: 0.88, colour: 'soft' } },
        ],
      },
    ],
    gap: 0.9,
  },
  headings: {
    text: { scale: 1.25, bold: false, italic: true, lineHeight: 1.1 },
    gap: 0.2,
    margin: 0.22,
    dress: {},
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      employerFirst: true,
      looks: {
        dates: { features: 'tabular', colour: 'soft' },
      },
    },
    entryGap: 0.75,
    partGap: 0.16,
  },
  headerGap: 1.5,
  sectionGap: 1.25,
  page: { number: 'head' },
}
