import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A masthead in the middle between thick and thin rules, a summary that stands out, room around every post. */
export const executive: TemplateDesign = {
  layout: 'one-column',
  own: { headerAlign: 'center' },
  header: {
    zones: [
      {
        gap: 0.45,
        parts: [
          {
            part: 'name',
            look: {
              family: 'headings',
              scale: 2.9,
              lineHeight: 1.12,
              colour: 'accent',
            },
          },
          { part: 'title', look: { scale: 1.2, italic: true, colour: 'soft' } },
          { part: 'contacts', look: { scale: 0.92, colour: 'ink' }, apart: true },
        ],
      },
      {
        gap: 0,
        parts: [
          {
            part: 'rule',
            lines: [
              { width: 2, colour: 'accent' },
              { width: 0.5, colour: 'accent', gap: 1.5 },
            ],
          },
        ],
      },
    ],
    gap: 0.8,
  },
  headings: {
    text: { scale: 0.92, tracking: 0.08, align: 'center' },
    gap: 0.5,
    dress: { upper: true, under: [{ width: 0.5, colour: 'rule', gap: 2.5 }] },
  },
  entries: {
    title: { rows: twoLines, looks: { organisation: { italic: true } } },
    brief: { ...oneLine, looks: { organisation: { italic: true } } },
    entryGap: 0.95,
    partGap: 0.2,
    summary: { scale: 1.15, lineHeight: 1.4 },
  },
  headerGap: 1.5,
  sectionGap: 1.8,
  page: { number: 'head', rules: [{ width: 0.75, colour: 'accent' }] },
}
