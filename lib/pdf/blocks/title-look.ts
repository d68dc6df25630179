import type { TextLook } from './theme'

/**
 * Words that name an entry. `heading` is what it is (a job title, a degree), `organisation` where or with whom,
 * `details` short facts such as a place.
 */
export type TitleSlot = 'heading' | 'organisation' | 'dates' | 'details'

/** A line of a title: words from its start, and words at its end, which stand below where they lack room. */
export type TitleRow = { start: TitleSlot[]; end?: TitleSlot[] }

/** Arrangement of the words that name an entry. */
export type TitleLook = {
  rows: TitleRow[]
  /** Looks of the slots where they differ: a heading is bold on the first line. */
  looks?: Partial<Record<TitleSlot, TextLook>>
  /** The organisation comes first, where there is one. */
  employerFirst?: boolean
  /** Lines beside the title where the dates stand in the margin; the dates alone unless given. */
  margin?: TitleSlot[][]
  marginAlign?: 'right'
}

/** A title and the room that it has. */
export type PlacedTitle = TitleLook & {
  /** Points that the dates in the margin have, with the space after them. */
  indent: number
  /** Points from one side of an entry to the other. */
  width: number
}

/** The organisation and short facts on a second line. */
export const twoLines: TitleRow[] = [{ start: ['heading'] }, { start: ['organisation', 'details'] }]

/** Everything, short facts too, on one line. */
export const runningLine: TitleRow[] = [{ start: ['heading', 'organisation', 'details'] }]

/** Title of entries that have hardly more than one, and the space between them as a share of the type size. */
export type BriefLook = Pick<TitleLook, 'rows' | 'looks' | 'margin'> & { gap: number }

/** A certificate, award or publication and who issued it on one line, close under each other. */
export const oneLine: BriefLook = {
  rows: [{ start: ['heading', 'organisation'] }, { start: ['details'] }],
  gap: 0.35,
}

/** Whether a title prints the short facts, which else stand on a line of their own. */
export const hasDetails = ({ rows, margin = [] }: TitleLook) =>
  rows.some(({ start, end = [] }) => [...start, ...end].includes('details')) ||
  margin.some((line) => line.includes('details'))

/** Returns a title without places for dates, for a design that says where they stand. */
export function withoutDates({ margin = [], rows, ...rest }: TitleLook): TitleLook {
  const others = (slots: TitleSlot[]) => slots.filter((slot) => slot !== 'dates')
  const all: TitleRow[] = [...rows, ...margin.map((start) => ({ start }))]
  const left = all.map(({ start, end = [] }) => ({ start: others(start), end: others(end) }))
  return { ...rest, rows: left.filter(({ start, end }) => start.length + end.length > 0) }
}
