import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Wide margins, a large light name, a hairline beside the whole career. */
export const capital: TemplateDesign = {
  layout: 'one-column',
  density: 0.97,
  sides: 1.4,
  own: { bullets: 'dash' },
  header: {
    zones: [
      {
        gap: 0.5,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 4.4, lineHeight: 1.15 } },
          {
            part: 'title',
            look: { family: 'headings', scale: 1.55, tracking: 0.06, features: 'small-caps' },
          },
          { part: 'contacts', look: { scale: 0.92, colour: 'soft' } },
        ],
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 0.6, colour: 'second' }] }] },
    ],
    gap: 0.9,
  },
  headings: {
    text: { scale: 1.8, bold: false, lineHeight: 1.1, colour: 'ink' },
    gap: 0.3,
    dress: {},
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      employerFirst: true,
      looks: {
        heading: { bold: true },
        organisation: { italic: true },
        dates: { features: 'tabular', colour: 'soft' },
      },
    },
    brief: { ...oneLine, looks: { organisation: { italic: true, colour: 'soft' } } },
    entryGap: 0.9,
    partGap: 0.2,
    dress: { line: { colour: 'second', width: 0.6 }, sections: ['work', 'education', 'volunteer'] },
    summary: { scale: 1.2, lineHeight: 1.4 },
  },
  headerGap: 1.5,
  sectionGap: 1.7,
  page: { number: 'head', rules: [{ width: 0.6, colour: 'second' }] },
}
