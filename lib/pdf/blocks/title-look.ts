import type { TextLook, Theme } from './theme'

/**
 * Slots of a title. `heading`: name (a job title, a degree); `organisation`: employer or school; `details`: short facts
 * such as a place; `place`: the place alone, which then is not among the details.
 */
export type TitleSlot = 'heading' | 'organisation' | 'dates' | 'details' | 'place'

/** Line of a title: slots at its start, and slots at its end, which move below if there is no room. */
export type TitleRow = { start: TitleSlot[]; end?: TitleSlot[] }

/** Arrangement of the slots of a title. */
export type TitleLook = {
  rows: TitleRow[]
  /** Styles of slots; by default a heading is bold on the first line. */
  looks?: Partial<Record<TitleSlot, TextLook>>
  /** Whether the organisation comes first, if there is one. */
  employerFirst?: boolean
  /** Style of the job title below an employer that comes first; default: that of the organisation. */
  role?: TextLook
  /** Lines beside the title if dates are in the margin; default: the dates. */
  margin?: TitleSlot[][]
  marginAlign?: 'right'
}

/** Title with its available space. */
export type PlacedTitle = TitleLook & {
  /** Width in points of the date margin with its space. */
  indent: number
  /** Width of the entry in points. */
  width: number
  /** Whether its first row is a paragraph: name and organisation as sentences, in as many lines as they need. */
  isParagraph?: boolean
}

/** Title style of entries that have little more than one, with the space between them as a share of the type size. */
export type BriefLook = Pick<TitleLook, 'rows' | 'looks' | 'margin'> & { gap: number }

/** Returns true if a title has a slot. */
export const hasSlot = ({ rows, margin = [] }: TitleLook, slot: TitleSlot) =>
  rows.some(({ start, end = [] }) => [...start, ...end].includes(slot)) ||
  margin.some((line) => line.includes(slot))

/** Returns true if a title prints the details, which otherwise have a line of their own. */
export const hasDetails = (look: TitleLook) => hasSlot(look, 'details')

/** Returns a title style without positions for dates, for a design that sets their position. */
export function withoutDates({ margin = [], rows, ...rest }: TitleLook): TitleLook {
  const others = (slots: TitleSlot[]) => slots.filter((slot) => slot !== 'dates')
  const all: TitleRow[] = [...rows, ...margin.map((start) => ({ start }))]
  const left = all.map(({ start, end = [] }) => ({ start: others(start), end: others(end) }))
  return { ...rest, rows: left.filter(({ start, end }) => start.length + end.length > 0) }
}

const oneRow: TitleSlot[] = ['heading', 'organisation']

/** Returns the title style of entries with little more than a title: on one row where a page is tight. */
export function briefLook(brief: BriefLook, { tightness, options }: Theme): BriefLook {
  if (tightness < 1) return brief
  const hasEnd = options.datePosition === 'end'
  const first = { start: oneRow, ...(hasEnd ? { end: ['dates' as const] } : {}) }
  return { ...brief, rows: [first, { start: ['details'] }] }
}

/** Returns the title style of works: name and publisher as one paragraph, and the date at the end of its first line. */
export function workTitle(title: TitleLook, { options }: Theme, isNarrow = false): TitleLook {
  const isAtEnd = options.datePosition === 'end' && !isNarrow
  return {
    rows: [
      { start: ['heading', 'organisation'], ...(isAtEnd ? { end: ['dates'] } : {}) },
      { start: isNarrow ? ['dates', 'details'] : ['details'] },
    ],
    looks: {
      heading: { bold: false },
      organisation: { italic: true, colour: 'soft' },
      dates: title.looks?.dates ?? { colour: 'soft' },
    },
    ...(title.marginAlign ? { marginAlign: title.marginAlign } : {}),
  }
}
