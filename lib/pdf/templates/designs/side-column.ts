import { oneLine, twoLines } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/**
 * Contact and short facts in a column on the right, what was done in the wide one. Dates stand under the
 * titles: at the right end of the wide column they are nearer to the side column than to what they
 * belong to, and readers that go by places take them for a part of it.
 */
export const sideColumn: TemplateDesign = {
  layout: 'side-column',
  side: { at: 'right' },
  own: { sectionTitles: 'capitals', icons: 'shown', datePosition: 'below' },
  header: {
    zones: [
      {
        gap: 0.2,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.5, bold: true, lineHeight: 1.15 } },
          { part: 'title', look: { scale: 1.2, colour: 'accent' } },
        ],
      },
    ],
  },
  headings: { text: { scale: 0.95, tracking: 0.07 }, gap: 0.4 },
  entries: { title: { rows: twoLines }, brief: oneLine, entryGap: 1 },
  headerGap: 1.6,
  sectionGap: 1.8,
  page: {
    strips: [{ edge: 'right', from: 0, size: 5, colour: 'accent', pages: 'all' }],
    number: 'head',
    rules: [{ width: 0.75, colour: 'accent' }],
  },
}
