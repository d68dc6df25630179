import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** A panel of mist on every page, short bars of coral above the headings. */
export const fjord: TemplateDesign = {
  layout: 'side-column',
  side: {
    at: 'left',
    width: 64,
    fill: 'surface',
    header: 'main',
  },
  density: 0.96,
  sides: 0.85,
  own: { datePosition: 'end' },
  header: {
    zones: [
      {
        gap: 0.35,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 2.7, bold: true, lineHeight: 1.1, colour: 'accent' },
          },
          { part: 'title', look: { scale: 1.25, colour: 'soft' } },
        ],
      },
    ],
    photoSide: 'end',
  },
  headings: {
    text: { scale: 1.15, lineHeight: 1.15 },
    gap: 0.35,
    dress: {
      over: [{ width: 2.2, colour: 'second', length: 9 }],
      padding: { block: 3, inline: 0 },
    },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      looks: { organisation: { colour: 'accent' }, dates: { scale: 0.92, colour: 'soft' } },
    },
    brief: oneLine,
    entryGap: 0.9,
    partGap: 0.22,
  },
  headerGap: 1.5,
  sectionGap: 1.6,
  page: { number: 'head' },
}
