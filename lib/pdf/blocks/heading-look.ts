import type { Design } from '@/lib/resume/schema/design'
import { nearestReadable, tintOf } from '../contrast'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import type { RuleLine } from './rules'
import type { SectionLook } from './section'
import type { TextLook, Theme } from './theme'
import { upperCase } from './uppercase'

/** Look of the headings of a template's sections, where the design leaves their style to it. */
export type HeadingDress = {
  /** Printed in capitals. */
  upper?: boolean
  fill?: ColourRole
  /** The fill is as wide as the words; as the column unless given. */
  isTab?: boolean
  /** Points between the words and the ends of the fill, above and below, and at the sides. */
  padding?: { block: number; inline: number }
  /** A bar before the words. */
  bar?: ColourRole
  /** A drawing of what the section is about before the words. */
  icon?: ColourRole
  over?: RuleLine[]
  under?: RuleLine[]
}

/** Options of a template for the headings of its sections. */
export type HeadingLook = {
  text?: TextLook
  /** Share of the type size between heading and body. */
  gap: number
  /** Points under the words, above a rule. */
  underneath?: number
  ruleColour?: ColourRole
  dress?: HeadingDress
  /** Share of the width of a margin that the headings stand in, beside their sections. */
  margin?: number
}

/** Contrast with white that words on a tinted ground need to keep 4.5 there. */
const contrastOnTint = 6
const tintShare = 0.1

type Parts = { text: TextLook; colour?: string; box: PaperStyle; isUpper?: boolean }

/** Returns the text look and the box style of a heading, for the section title style of the design. */
function partsOf({ underneath = 2, ruleColour = 'rule' }: HeadingLook, theme: Theme): Parts {
  const { accent } = theme.colours
  switch (theme.options.sectionTitles) {
    case 'capitals':
      return { text: { scale: 0.92, tracking: 0.06 }, box: {}, isUpper: true }
    case 'ruled':
      return {
        text: { scale: 1.05, lineHeight: 1.2 },
        box: {
          borderBottomWidth: 0.5,
          borderBottomColor: theme.colours[ruleColour],
          borderBottomStyle: 'solid',
          paddingBottom: underneath,
        },
      }
    case 'overlined':
      return {
        text: { scale: 1.1, lineHeight: 1.2 },
        box: {
          borderTopWidth: 1.5,
          borderTopColor: accent,
          borderTopStyle: 'solid',
          paddingTop: 5,
        },
      }
    case 'filled':
      return {
        text: { scale: 1, lineHeight: 1.25 },
        colour: nearestReadable(accent, contrastOnTint),
        box: {
          backgroundColor: tintOf(accent, tintShare),
          paddingTop: 2.5,
          paddingBottom: 2.5,
          paddingLeft: 4.5,
          paddingRight: 4.5,
        },
      }
    default:
      return { text: { scale: 1.15, lineHeight: 1.2 }, box: {} }
  }
}

function boxOf({ fill, isTab, padding }: HeadingDress, theme: Theme): PaperStyle {
  return {
    ...(fill ? { backgroundColor: theme.colours[fill] } : {}),
    ...(isTab ? { alignSelf: 'flex-start' } : {}),
    ...(padding
      ? {
          paddingTop: padding.block,
          paddingBottom: padding.block,
          paddingLeft: padding.inline,
          paddingRight: padding.inline,
        }
      : {}),
  }
}

const capitals = (theme: Theme) => (title: string) => upperCase(title, theme.language)

/**
 * Returns the look of the headings of sections in one column. The template's own options count while the
 * design leaves their style to it.
 *
 * @param type theme whose sizes the words have
 * @param column theme whose spaces the column has
 */
export function headingLook(
  look: HeadingLook,
  design: Design,
  type: Theme,
  column: Theme = type,
): SectionLook {
  const isOwn = design.sectionTitles === 'own'
  const { dress } = look
  const base: TextLook = { family: 'headings', bold: true, colour: 'accent' }
  const gap = column.space(look.gap)
  const margin = look.margin === undefined ? {} : { margin: look.margin }
  if (isOwn && dress) {
    return {
      ...margin,
      heading: type.text({ ...base, lineHeight: 1.2, ...look.text }),
      headingBox: boxOf(dress, type),
      gap,
      over: dress.over ?? [],
      under: dress.under ?? [],
      ...(dress.bar ? { bar: dress.bar } : {}),
      ...(dress.icon ? { icon: dress.icon } : {}),
      ...(dress.upper ? { printTitle: capitals(type) } : {}),
    }
  }
  const { text, box, colour, isUpper } = partsOf(look, type)
  const { align } = look.text ?? {}
  const isFilled = type.options.sectionTitles === 'filled'
  const kept: TextLook = {
    ...(align ? { align } : {}),
    // A colour for words on the template's own fill is not one for words on paper.
    ...(look.text?.colour && !isFilled && !dress?.fill ? { colour: look.text.colour } : {}),
  }
  const heading = type.text({ ...base, ...text, ...(isOwn ? look.text : kept) })
  return {
    ...margin,
    heading: colour ? { ...heading, color: colour } : heading,
    headingBox: box,
    gap,
    ...(isUpper ? { printTitle: capitals(type) } : {}),
  }
}
