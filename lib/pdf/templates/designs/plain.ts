import { oneLine, runningLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** One column: a name, a rule, sections under headings in small capitals, everything that names a post on a line. */
export const plain: TemplateDesign = {
  layout: 'one-column',
  header: {
    zones: [
      {
        gap: 0.35,
        parts: [
          { part: 'name', look: { scale: 2.5, bold: true, lineHeight: 1.12 } },
          { part: 'title', look: { scale: 1.2, colour: 'soft' } },
          { part: 'contacts', look: { scale: 0.94, colour: 'soft' }, apart: true },
        ],
      },
      { gap: 0, parts: [{ part: 'rule', lines: [{ width: 1, colour: 'accent' }] }] },
    ],
    gap: 0.8,
  },
  headings: { text: { scale: 0.92, tracking: 0.08 }, gap: 0.4 },
  entries: {
    title: { rows: runningLine },
    brief: oneLine,
    entryGap: 0.85,
    partGap: 0.2,
  },
  headerGap: 1.4,
  sectionGap: 1.75,
  page: { number: 'head', rules: [{ width: 0.5, colour: 'rule' }] },
}
