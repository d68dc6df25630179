import type { ColourRole } from './palette'
import type { RuleLine } from './rules'
import type { TextLook, Theme } from './theme'

/** Part of a header; omitted without text. */
export type HeaderPart =
  /**
   * `dot`: colour of a dot drawn after the name, if that fits on one line. `first`: what is different in the style of
   * the first word.
   */
  | { part: 'name'; look: TextLook; dot?: ColourRole; first?: TextLook }
  | { part: 'title'; look: TextLook }
  /** Name and title on one line. */
  | { part: 'name-and-title'; name: TextLook; title: TextLook }
  /** `apart`: facts such as a nationality are on a line of their own. `list`: vertical. */
  | { part: 'contacts'; look?: TextLook; apart?: boolean; list?: boolean }
  /** Summary in the header, which then is not a section. */
  | { part: 'summary'; look: TextLook }
  | { part: 'rule'; lines: RuleLine[] }

/** Area of a header with parts in a vertical flow. */
export type HeaderZone = {
  parts: HeaderPart[]
  /** Parts on the other side with their share of the width; below the others if there is no room. */
  beside?: { parts: HeaderPart[]; share: number }
  /** Space between parts, as a share of the type size. */
  gap: number
  fill?: ColourRole
  /** `bleed`: the fill extends to the edges of the page. */
  shape?: 'bleed' | 'rounded'
  /** Indent of the text as a share of the width, to align it with that of the sections. */
  indent?: number
  /** Alignment of the parts with those beside them; default: the start. */
  align?: 'center' | 'end'
  /** Padding above and below text on a fill, as a share of the type size. */
  padding?: number
  /** Minimum height in millimetres. */
  height?: number
  /** Millimetres above the text of a first zone that bleeds; default: the page's margin. */
  top?: number
}

/** Header style of a template. */
export type HeaderLook = {
  zones: HeaderZone[]
  /** Space between zones, as a share of the type size; default: none. */
  gap?: number
  /** Side of a photo in the first zone; default: the end. */
  photoSide?: 'start' | 'end'
  /** Initials in a ring in the first zone, if there is no photo. */
  monogram?: ColourRole
}

/** Factor of the name on a thin page. */
const largerName = 1.15

const larger = (look: TextLook): TextLook => ({ ...look, scale: (look.scale ?? 1) * largerName })

const withLarger = (part: HeaderPart): HeaderPart => {
  if (part.part === 'name') return { ...part, look: larger(part.look) }
  return part.part === 'name-and-title' ? { ...part, name: larger(part.name) } : part
}

/** Returns a header with a larger name. */
export const withLargerName = (look: HeaderLook): HeaderLook => ({
  ...look,
  zones: look.zones.map((zone) => ({
    ...zone,
    parts: zone.parts.map(withLarger),
    ...(zone.beside
      ? { beside: { ...zone.beside, parts: zone.beside.parts.map(withLarger) } }
      : {}),
  })),
})

/** Returns a header whose moved areas begin where the texts of sections do: their indent in points. */
export const withIndent = (look: HeaderLook, indent: number, { page }: Theme): HeaderLook => ({
  ...look,
  zones: look.zones.map((zone) =>
    zone.indent === undefined ? zone : { ...zone, indent: indent / (page.size[0] - 2 * page.side) },
  ),
})
