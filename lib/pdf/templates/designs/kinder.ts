import { oneLine } from '../../blocks/title-look'
import type { TemplateDesign } from '../template-design'

/** Warm and round: a block of apricot with the photo in a circle, room between everything. */
export const kinder: TemplateDesign = {
  layout: 'one-column',
  own: { photoShape: 'round', photoSize: 'medium', icons: 'shown' },
  header: {
    zones: [
      {
        gap: 0.3,
        fill: 'surface',
        shape: 'rounded',
        padding: 1.2,
        parts: [
          {
            part: 'name',
            look: {
              family: 'headings',
              scale: 2.5,
              bold: true,
              lineHeight: 1.15,
              colour: 'accent',
            },
          },
          { part: 'title', look: { scale: 1.2 } },
          { part: 'contacts', look: { scale: 0.95 } },
        ],
      },
    ],
    photoSide: 'start',
  },
  headings: {
    text: { scale: 1.25 },
    gap: 0.45,
    dress: { icon: 'accent', under: [{ width: 3, colour: 'second', length: 12, gap: 2 }] },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      looks: { dates: { scale: 0.94, colour: 'soft' } },
    },
    brief: { ...oneLine, looks: { dates: { scale: 0.94, colour: 'soft' } } },
    entryGap: 0.95,
    partGap: 0.2,
  },
  headerGap: 1.5,
  sectionGap: 1.7,
  page: {
    strips: [
      { edge: 'top', from: 0, size: 6, colour: 'surface', pages: 'later' },
      { edge: 'bottom', from: 0, size: 6, colour: 'surface', pages: 'all' },
    ],
    number: 'head',
  },
}
