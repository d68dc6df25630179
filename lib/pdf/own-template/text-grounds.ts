import type { HeaderPart } from '../blocks/header-look'
import type { PageDress, PageStrip } from '../blocks/page-dress'
import type { ColourRole } from '../blocks/palette'
import type { TitleSlot } from '../blocks/title-look'
import type { TemplateDesign } from '../templates/template-design'

/** Text colour of a template with its background. */
export type TextGround = { path: string; text: ColourRole; ground: ColourRole }

/** Distances from the page edge in millimetres: no page number is closer than the first, no text than the second. */
const reach = { number: 5, text: 8 }

/** Text colours used by every template. */
const anywhere: readonly ColourRole[] = ['ink', 'soft', 'accent']

function partColours(part: HeaderPart): ColourRole[] {
  switch (part.part) {
    case 'rule':
      return []
    case 'name-and-title':
      return [part.name.colour ?? 'ink', part.title.colour ?? 'ink']
    case 'contacts':
      return [part.look ? (part.look.colour ?? (part.list ? 'soft' : 'ink')) : 'soft']
    case 'summary':
      return part.look.colour ? [part.look.colour] : ['ink', 'accent']
    default:
      return [part.look.colour ?? 'ink']
  }
}

function headerGrounds({ header }: TemplateDesign): TextGround[] {
  return header.zones.flatMap(({ parts, beside, fill: ground = 'paper' }, zone) => {
    const path = `look.header.zones[${zone}]`
    const lists = [
      { list: parts, at: `${path}.parts` },
      { list: beside?.parts ?? [], at: `${path}.beside.parts` },
    ]
    return lists.flatMap(({ list, at }) =>
      list.flatMap((part, index) =>
        partColours(part).map((text) => ({ path: `${at}[${index}]`, text, ground })),
      ),
    )
  })
}

/** Returns the background colours of the columns with sections. */
const columnGrounds = (look: TemplateDesign): ColourRole[] =>
  look.layout === 'side-column' && look.side.fill ? ['paper', look.side.fill] : ['paper']

function headingGrounds(look: TemplateDesign): TextGround[] {
  const { text = {}, dress } = look.headings
  const grounds = dress?.fill ? [dress.fill] : columnGrounds(look)
  return grounds.map((ground) => ({ path: 'look.headings', text: text.colour ?? 'accent', ground }))
}

const slotColours: Record<TitleSlot, ColourRole> = {
  heading: 'ink',
  organisation: 'ink',
  dates: 'soft',
  details: 'soft',
  place: 'soft',
}

function entryGrounds({ entries }: TemplateDesign): TextGround[] {
  const slots = Object.entries(slotColours) as [TitleSlot, ColourRole][]
  const titles = (['title', 'brief'] as const).flatMap((key) =>
    slots.map(([slot, usual]): TextGround => {
      const text = entries[key]?.looks?.[slot]?.colour ?? usual
      return { path: `look.entries.${key}.looks.${slot}`, text, ground: 'paper' }
    }),
  )
  const single = {
    keywords: entries.keywords,
    summary: entries.summary,
    'title.role': entries.title.role,
  }
  const others = Object.entries(single).flatMap(([key, look]): TextGround[] => {
    const text = look?.colour
    return text ? [{ path: `look.entries.${key}`, text, ground: 'paper' }] : []
  })
  return [...titles, ...others]
}

/** Returns whether a page number is on the edge of a strip. */
const isAtNumber = ({ edge, pages }: PageStrip, number: PageDress['number']) =>
  number === 'head' ? edge === 'top' && pages !== 'first' : edge === 'bottom'

function stripGrounds({ strips = [], number }: PageDress): TextGround[] {
  return strips.flatMap((strip, index) => {
    const end = strip.from + strip.size
    const hasNumber = end > reach.number && isAtNumber(strip, number)
    const texts = end > reach.text ? anywhere : hasNumber ? (['soft'] as const) : []
    return texts.map((text) => ({
      path: `look.page.strips[${index}]`,
      text,
      ground: strip.colour,
    }))
  })
}

/** Returns all text colours that a template prints, each with its background. */
export function textGrounds(look: TemplateDesign): TextGround[] {
  const columns = columnGrounds(look).flatMap((ground) =>
    anywhere.map((text) => ({ path: 'look', text, ground })),
  )
  return [
    ...columns,
    ...headerGrounds(look),
    ...headingGrounds(look),
    ...entryGrounds(look),
    ...stripGrounds(look.page ?? {}),
  ]
}
