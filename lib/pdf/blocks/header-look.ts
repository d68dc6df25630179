import type { ColourRole } from './palette'
import type { RuleLine } from './rules'
import type { TextLook } from './theme'

/** Part of a header; one without words is left out. */
export type HeaderPart =
  /** A dot in this colour is drawn after the name, where that stands on one line. */
  | { part: 'name'; look: TextLook; dot?: ColourRole }
  | { part: 'title'; look: TextLook }
  /** Name and title on one line. */
  | { part: 'name-and-title'; name: TextLook; title: TextLook }
  /** `apart`: facts such as a nationality have a line of their own. `list`: one under the other. */
  | { part: 'contacts'; look?: TextLook; apart?: boolean; list?: boolean }
  /** The summary, which then is no section of its own. */
  | { part: 'summary'; look: TextLook }
  | { part: 'rule'; lines: RuleLine[] }

/** Area of a header with parts under each other. */
export type HeaderZone = {
  parts: HeaderPart[]
  /** Parts on the other side, and their share of the width; under the others where these lack room. */
  beside?: { parts: HeaderPart[]; share: number }
  /** Space between parts, as a share of the type size. */
  gap: number
  fill?: ColourRole
  /** `bleed`: the fill reaches the edges of the page. */
  shape?: 'bleed' | 'rounded'
  /** Share of the width by which the words are moved in from the start, to stand over those of the sections. */
  indent?: number
  /** Space above and under the words on a fill, as a share of the type size. */
  padding?: number
  /** Minimum height in millimetres. */
  height?: number
}

/** Look of the header in a template. */
export type HeaderLook = {
  zones: HeaderZone[]
  /** Space between zones, as a share of the type size; none unless given. */
  gap?: number
  /** Where a photo stands beside the words of the first zone; at their end unless given. */
  photoSide?: 'start' | 'end'
  /** Initials in a ring, beside the words of the first zone where there is no photo. */
  monogram?: ColourRole
}
