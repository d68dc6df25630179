import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A black band and a strip of yellow, posts as stops along a thick route. */
export const metro: TemplateDesign = {
  layout: 'one-column',
  density: 0.97,
  own: { datePosition: 'end', icons: 'shown' },
  header: {
    zones: [
      {
        gap: 0.2,
        fill: 'ground',
        shape: 'bleed',
        padding: 1,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 3.2, bold: true, lineHeight: 1.08, colour: 'paper' },
          },
        ],
      },
      {
        gap: 0,
        fill: 'second',
        shape: 'bleed',
        padding: 0.45,
        parts: [{ part: 'title', look: { scale: 1.15, bold: true } }],
      },
      { gap: 0, padding: 0.6, parts: [{ part: 'contacts', look: { scale: 0.94 } }] },
    ],
  },
  headings: {
    text: { scale: 0.95, tracking: 0.06, colour: 'paper' },
    gap: 0.55,
    dress: { upper: true, fill: 'ground', isTab: true, padding: { block: 2.5, inline: 7 } },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
    },
    brief: oneLine,
    entryGap: 0.9,
    partGap: 0.2,
    dress: {
      line: { colour: 'accent', width: 2.2 },
      stop: { colour: 'accent', current: 'second', size: 0.98 },
      sections: ['work', 'education', 'volunteer'],
    },
  },
  headerGap: 0.8,
  sectionGap: 1.5,
  page: {
    strips: [
      { edge: 'top', from: 0, size: 3, colour: 'ground', pages: 'later' },
      { edge: 'top', from: 3, size: 1, colour: 'second', pages: 'later' },
    ],
    number: 'head',
  },
}
