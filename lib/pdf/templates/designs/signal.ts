import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** One dense column for engineers: dates, contacts and keys in a typewriter face, a tick at every entry. */
export const signal: TemplateDesign = {
  layout: 'one-column',
  density: 0.93,
  maxLineHeight: 1.32,
  sides: 0.9,
  own: { datePosition: 'end', bullets: 'angle' },
  header: {
    zones: [
      {
        gap: 0.2,
        parts: [
          { part: 'name', look: { family: 'headings', scale: 2.4, bold: true, lineHeight: 1.1 } },
          { part: 'title', look: { scale: 1.15, colour: 'accent' } },
        ],
        beside: {
          share: 0.42,
          parts: [
            {
              part: 'contacts',
              list: true,
              look: { family: 'mono', colour: 'soft', align: 'right' },
            },
          ],
        },
      },
    ],
  },
  headings: {
    text: { family: 'mono', scale: 1.08, colour: 'ink' },
    gap: 0.35,
    dress: { bar: 'accent', under: [{ width: 0.6, colour: 'rule', gap: 2 }] },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      looks: {
        dates: { family: 'mono', scale: 0.88, colour: 'accent' },
      },
    },
    brief: { ...oneLine, looks: { dates: { family: 'mono', scale: 0.88, colour: 'accent' } } },
    entryGap: 0.7,
    partGap: 0.16,
    dress: {
      edge: { colour: 'accent', width: 1.5 },
      sections: ['work', 'projects', 'education', 'volunteer'],
    },
    keywords: { family: 'mono', scale: 0.86, colour: 'soft' },
  },
  headerGap: 1.2,
  sectionGap: 1.25,
  page: {
    strips: [{ edge: 'left', from: 0, size: 3, colour: 'accent', pages: 'all' }],
    number: 'head',
    rules: [{ width: 0.6, colour: 'rule' }],
  },
}
