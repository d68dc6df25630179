import type { TemplateDesign } from '../template-design'

/** Wide margins, a large light name, a hairline beside the whole career. */
export const capital: TemplateDesign = {
  layout: 'one-column',
  density: 0.96,
  sides: 1.4,
  own: { bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.5,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 4, lineHeight: 1.22 } },
          { part: 'rule', lines: [{ width: 0.5, colour: 'second' }] },
          {
            part: 'title',
            look: { family: 'headings', scale: 1.5, tracking: 0.06, features: 'small-caps' },
          },
          { part: 'contacts', look: { scale: 0.9, colour: 'soft' } },
        ],
      },
    ],
  },
  headings: {
    text: { scale: 1.65, bold: false, lineHeight: 1.15, colour: 'ink' },
    gap: 0.35,
    dress: {},
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      employerFirst: true,
      looks: {
        heading: {
          family: 'headings',
          bold: true,
          scale: 1.2,
          tracking: 0.04,
          features: 'small-caps',
        },
        organisation: { bold: false },
        details: { italic: true, colour: 'soft' },
      },
    },
    entryGap: 0.8,
    partGap: 0.2,
    dress: { line: { colour: 'second', width: 0.6 }, sections: ['work', 'education', 'volunteer'] },
    summary: { scale: 1.2, lineHeight: 1.4 },
  },
  headerGap: 1.5,
  sectionGap: 1.2,
  page: { number: 'head' },
}
