import type { HeaderPart } from '../blocks/header-look'
import type { TitleLook, TitleSlot } from '../blocks/title-look'
import type { OwnTemplate } from './own-template-schema'
import { because, type TemplateProblem } from './template-problem'

/** Maximum total height of header zones in millimetres: two fifths of a page. */
const maxHeaderHeight = 120

type Placed<T> = { path: string; value: T }

function headerParts({ look }: OwnTemplate): Placed<HeaderPart>[] {
  return look.header.zones.flatMap(({ parts, beside }, zone) => {
    const at = (list: readonly HeaderPart[], name: string) =>
      list.map((value, index) => ({ path: `look.header.zones[${zone}].${name}[${index}]`, value }))
    return [...at(parts, 'parts'), ...at(beside?.parts ?? [], 'beside.parts')]
  })
}

function titleSlots(
  { rows, margin = [] }: Pick<TitleLook, 'rows' | 'margin'>,
  place: string,
): Placed<TitleSlot>[] {
  return [
    ...rows.flatMap(({ start, end = [] }, row) =>
      [...start, ...end].map((value) => ({ path: `${place}.rows[${row}]`, value })),
    ),
    ...margin.flatMap((line, row) =>
      line.map((value) => ({ path: `${place}.margin[${row}]`, value })),
    ),
  ]
}

/** Returns the paths of repeated values. */
function repeated(list: readonly Placed<string>[], reason: string): TemplateProblem[] {
  return list
    .filter(({ value }, at) => list.findIndex((other) => other.value === value) < at)
    .map(({ path, value }) => ({
      path,
      ...because(`${reason}: ${value}`, 'twice', { text: value }),
    }))
}

/** Returns the content that a part of a header prints. */
const wordsOf = (part: HeaderPart): string[] => {
  if (part.part === 'rule') return []
  return part.part === 'name-and-title' ? ['name', 'title'] : [part.part]
}

function missing(found: readonly string[], needed: readonly string[], path: string) {
  return needed
    .filter((one) => !found.includes(one))
    .map((one) => ({ path, ...because(`has no place for: ${one}`, 'no-place', { text: one }) }))
}

/**
 * Returns structural problems of a valid template: content that is missing or printed twice, and headers that are too
 * high.
 */
export function structureProblems(template: OwnTemplate): TemplateProblem[] {
  const { look, palettes } = template
  const parts = headerParts(template).flatMap(({ path, value }) =>
    wordsOf(value).map((word) => ({ path, value: word })),
  )
  const { title, brief } = look.entries
  const titles = [
    { place: 'look.entries.title', slots: titleSlots(title, 'look.entries.title') },
    ...(brief
      ? [{ place: 'look.entries.brief', slots: titleSlots(brief, 'look.entries.brief') }]
      : []),
  ]
  const isSide = look.layout === 'side-column'
  const height = look.header.zones.reduce((sum, zone) => sum + (zone.height ?? 0), 0)
  return [
    ...missing(
      parts.map(({ value }) => value),
      isSide ? ['name', 'title'] : ['name', 'title', 'contacts'],
      'look.header.zones',
    ),
    ...repeated(parts, 'prints what the header has already'),
    ...titles.flatMap(({ place, slots }) => [
      ...missing(
        slots.map(({ value }) => value),
        ['heading', 'organisation'],
        `${place}.rows`,
      ),
      ...repeated(slots, 'prints what the title has already'),
    ]),
    ...repeated(
      palettes.map(({ id }, at) => ({ path: `palettes[${at}].id`, value: id })),
      'names a palette that there is already',
    ),
    ...(height > maxHeaderHeight
      ? [
          {
            path: 'look.header.zones',
            ...because(`are higher than ${maxHeaderHeight} mm together`, 'header-high', {
              count: maxHeaderHeight,
            }),
          },
        ]
      : []),
  ]
}
