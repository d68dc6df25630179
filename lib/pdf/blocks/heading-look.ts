import type { Design } from '@/lib/resume/schema/design'
import { nearestReadable, tintOf } from '../contrast'
import type { PaperOptions } from './options'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import type { RuleLine } from './rules'
import type { SectionLook } from './section'
import type { TextLook, Theme } from './theme'
import { upperCase } from './uppercase'

/** Section heading style of a template, if the design leaves it to the template. */
export type HeadingDress = {
  /** Whether it is in capitals. */
  upper?: boolean
  fill?: ColourRole
  /** Whether the fill has the width of the text; default: of the column. */
  isTab?: boolean
  /** Padding of the fill in points. */
  padding?: { block: number; inline: number }
  /** Bar before the text. */
  bar?: ColourRole
  /** Icon of the section before the text. */
  icon?: ColourRole
  /** Rule after the text, on its line; centred text has one at each side. */
  tail?: RuleLine
  over?: RuleLine[]
  under?: RuleLine[]
}

/** Section heading options of a template. */
export type HeadingLook = {
  text?: TextLook
  /** Space between heading and body, as a share of the type size. */
  gap: number
  /** Points below the text, above a rule. */
  underneath?: number
  ruleColour?: ColourRole
  dress?: HeadingDress
  /** Width of a margin for headings beside their sections, as a share. */
  margin?: number
  /** Whether headings are aligned with the text of entries, beside dates in the margin. */
  atBody?: boolean
  /** Factor of the text's size, and its weight, also in a style that the design chooses. */
  change?: { size: number; bold?: boolean }
}

/** Returns the text style of headings with the person's changes. */
const changeText = (text: TextLook, { change }: HeadingLook): TextLook =>
  change
    ? {
        ...text,
        ...(change.bold === undefined ? {} : { bold: change.bold }),
        scale: (text.scale ?? 1) * change.size,
      }
    : text

/** Minimum contrast with white for text on a tint, to keep 4.5 there. */
const contrastOnTint = 6
const tintShare = 0.1

type Parts = { text: TextLook; colour?: string; box: PaperStyle; isUpper?: boolean }

/** Returns text and box style of a heading, for the design's section title style. */
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
          borderBottomColor: theme.lineColour(ruleColour),
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

/** Returns what is left of a template's heading text in a style that the design chooses. */
export function textInStyle(
  { text = {}, dress }: HeadingLook,
  { sectionTitles }: Pick<PaperOptions, 'sectionTitles'>,
): TextLook {
  const { align, colour } = text
  return {
    ...(align ? { align } : {}),
    // A colour for text on the template's fill is not used on paper.
    ...(colour && sectionTitles !== 'filled' && !dress?.fill ? { colour } : {}),
  }
}

const capitals = (theme: Theme) => (title: string) => upperCase(title, theme.language)

/**
 * Returns the heading style of the sections in one column. The template's own options apply if the design leaves the
 * style to it. In redrawn templates centred headings begin at the start where the header does.
 *
 * @param type theme for font sizes
 * @param column theme for spaces
 */
export function headingLook(
  given: HeadingLook,
  design: Design,
  type: Theme,
  column: Theme = type,
): SectionLook {
  const isOwn = design.sectionTitles === 'own'
  const isAtStart = type.isRedrawn && type.options.headerAlign === 'start'
  const { align: _, ...unaligned } = given.text ?? {}
  const look: HeadingLook = isAtStart ? { ...given, text: unaligned } : given
  const { dress } = look
  const base: TextLook = { family: 'headings', bold: true, colour: 'accent' }
  const gap = column.space(look.gap)
  const margin = {
    ...(look.margin === undefined ? {} : { margin: look.margin }),
    ...(look.atBody ? { atBody: true } : {}),
  }
  if (isOwn && dress) {
    return {
      ...margin,
      heading: type.text(changeText({ ...base, lineHeight: 1.2, ...look.text }, look)),
      headingBox: boxOf(dress, type),
      gap,
      over: dress.over ?? [],
      under: dress.under ?? [],
      ...(dress.bar ? { bar: dress.bar } : {}),
      ...(dress.icon ? { icon: dress.icon } : {}),
      ...(dress.tail ? { tail: dress.tail } : {}),
      ...(dress.upper ? { printTitle: capitals(type) } : {}),
    }
  }
  const { text, box, colour, isUpper } = partsOf(look, type)
  const kept = textInStyle(look, type.options)
  const words = { ...base, ...text, ...(isOwn ? look.text : kept) }
  const heading = type.text(changeText(words, look))
  return {
    ...margin,
    heading: colour ? { ...heading, color: colour } : heading,
    headingBox: box,
    gap,
    ...(isUpper ? { printTitle: capitals(type) } : {}),
  }
}
