import type { TemplateDesign } from '../template-design'

/** One column: a name, a rule, sections under headings in small capitals. */
export const plain: TemplateDesign = {
  layout: 'one-column',
  header: {
    zones: [
      {
        gap: 0.35,
        parts: [
          { part: 'name', look: { scale: 2.2, bold: true, lineHeight: 1.15 } },
          { part: 'title', look: { scale: 1.12, colour: 'soft' } },
          { part: 'contacts', apart: true },
        ],
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 0.75, colour: 'rule' }] }] },
    ],
    gap: 0.5,
  },
  headings: { text: { scale: 1, tracking: 0.06 }, gap: 0.4 },
  entries: { title: { rows: [{ start: ['heading', 'organisation'] }] }, entryGap: 0.7 },
  headerGap: 1,
  sectionGap: 1.1,
}
