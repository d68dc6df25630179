import type { TemplateDesign } from '../template-design'

/** A panel of mist on every page, short bars of coral above the headings, dates in pills. */
export const fjord: TemplateDesign = {
  layout: 'side-column',
  side: {
    at: 'left',
    width: 66,
    fill: 'surface',
    header: 'main',
  },
  density: 0.96,
  sides: 0.78,
  own: { datePosition: 'end' },
  header: {
    zones: [
      {
        gap: 0.4,
        parts: [
          {
            part: 'name',
            look: { family: 'headings', scale: 2.8, bold: true, lineHeight: 1.1, colour: 'accent' },
          },
          { part: 'title', look: { scale: 1.2, colour: 'soft' } },
        ],
      },
    ],
    photoSide: 'end',
  },
  headings: {
    text: { scale: 1.08 },
    gap: 0.4,
    dress: {
      over: [{ width: 2.2, colour: 'second', length: 14 }],
      padding: { block: 2, inline: 0 },
    },
  },
  entries: {
    title: {
      rows: [{ start: ['heading'], end: ['dates'] }, { start: ['organisation', 'details'] }],
      pill: 'surface',
      looks: { dates: { scale: 0.88, colour: 'accent' } },
    },
    entryGap: 0.75,
    partGap: 0.18,
  },
  headerGap: 1.1,
  sectionGap: 1.1,
  page: { number: 'head' },
}
