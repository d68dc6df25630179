import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Letterspaced small capitals between double rules, which come again at the foot with the page number. */
export const ledger: TemplateDesign = {
  layout: 'one-column',
  sides: 1.15,
  own: { headerAlign: 'center', datePosition: 'end' },
  header: {
    zones: [
      {
        gap: 0.5,
        parts: [
          {
            part: 'rule',
            lines: [
              { width: 1.2, colour: 'accent' },
              { width: 0.5, colour: 'accent', gap: 1.4 },
            ],
          },
          {
            part: 'name',
            look: {
              family: 'headings',
              scale: 2.3,
              lineHeight: 1.15,
              colour: 'accent',
              tracking: 0.08,
              features: 'small-caps',
            },
          },
          {
            part: 'rule',
            lines: [
              { width: 0.5, colour: 'accent' },
              { width: 1.2, colour: 'accent', gap: 1.4 },
            ],
          },
          { part: 'title', look: { scale: 1.1, italic: true, colour: 'accent' } },
          { part: 'contacts', look: { scale: 0.9, colour: 'soft' }, apart: true },
        ],
      },
    ],
  },
  headings: {
    text: { scale: 1.2, tracking: 0.06, features: 'small-caps' },
    gap: 0.45,
    dress: {
      under: [{ width: 0.75, colour: 'second', gap: 1.5 }],
    },
  },
  entries: {
    title: {
      rows: [
        { start: ['heading'], end: ['details'] },
        { start: ['organisation'], end: ['dates'] },
      ],
      employerFirst: true,
      looks: {
        heading: { bold: true, tracking: 0.03, features: 'small-caps' },
        organisation: { italic: true },
        dates: { features: 'tabular', colour: 'soft' },
      },
    },
    brief: { ...oneLine, looks: { organisation: { italic: true } } },
    entryGap: 0.8,
    partGap: 0.18,
  },
  headerGap: 1.4,
  sectionGap: 1.6,
  page: {
    rules: [
      { width: 0.5, colour: 'accent' },
      { width: 1.2, colour: 'accent', gap: 1.4 },
    ],
  },
}
