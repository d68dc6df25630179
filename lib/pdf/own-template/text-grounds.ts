import type { HeaderPart } from '../blocks/header-look'
import type { PageDress, PageStrip } from '../blocks/page-dress'
import type { ColourRole } from '../blocks/palette'
import type { TitleSlot } from '../blocks/title-look'
import type { TemplateDesign } from '../templates/template-design'

/** Words of a template in a colour, and the colour behind them. */
export type TextGround = { path: string; text: ColourRole; ground: ColourRole }

/** Millimetres from an edge of the page: nearer than the second no margin is, nor than the first a page number. */
const reach = { number: 5, text: 8 }

/** Colours of words in every template, whatever its look. */
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

/** Grounds of the columns that sections stand on. */
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
}

function entryGrounds({ entries }: TemplateDesign): TextGround[] {
  const slots = Object.entries(slotColours) as [TitleSlot, ColourRole][]
  const titles = (['title', 'brief'] as const).flatMap((key) =>
    slots.map(([slot, usual]): TextGround => {
      const text = entries[key]?.looks?.[slot]?.colour ?? usual
      return { path: `look.entries.${key}.looks.${slot}`, text, ground: 'paper' }
    }),
  )
  const others = (['keywords', 'summary'] as const).flatMap((key): TextGround[] => {
    const text = entries[key]?.colour
    return text ? [{ path: `look.entries.${key}`, text, ground: 'paper' }] : []
  })
  return [...titles, ...others]
}

/** Whether a page's number stands at the edge that a strip is at. */
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

/** Returns the colours of all words that a look prints, with what is behind each. */
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
