import type { Design } from '@/lib/resume/schema/design'
import { nearestReadable, tintOf } from '../contrast'
import type { PaperStyle } from './paper-style'
import type { SectionLook } from './section'
import { paperColours, type TextLook, type Theme } from './theme'
import { upperCase } from './uppercase'

/** Options of a template for the headings of its sections. */
export type HeadingLook = {
  text?: TextLook
  /** Share of the type size between heading and body. */
  gap: number
  /** Points under the words, above a rule. */
  underneath?: number
  ruleColour?: string
}

/** Contrast with white that words on a tinted ground need to keep 4.5 there. */
const contrastOnTint = 6
const tintShare = 0.1

/** Returns the text look and the box style of a heading, for the section title style of the design. */
function partsOf(
  { underneath = 2, ruleColour = paperColours.rule }: HeadingLook,
  theme: Theme,
): { text: TextLook; box: PaperStyle } {
  const { accent } = theme
  switch (theme.options.sectionTitles) {
    case 'capitals':
      return { text: { scale: 0.92, tracking: 0.06 }, box: {} }
    case 'ruled':
      return {
        text: { scale: 1.05, lineHeight: 1.2 },
        box: {
          borderBottomWidth: 0.5,
          borderBottomColor: ruleColour,
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
        text: { scale: 1, lineHeight: 1.25, colour: nearestReadable(accent, contrastOnTint) },
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

/**
 * The headings of sections in one column. The template's own words about them count while the
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
  const { text, box } = partsOf(look, type)
  const isOwn = design.sectionTitles === 'own'
  const { align, colour } = look.text ?? {}
  const kept: TextLook = {
    ...(align ? { align } : {}),
    ...(colour && type.options.sectionTitles !== 'filled' ? { colour } : {}),
  }
  const heading = type.text({
    family: 'headings',
    bold: true,
    colour: type.accent,
    ...text,
    ...(isOwn ? look.text : kept),
  })
  return {
    heading,
    headingBox: box,
    gap: column.space(look.gap),
    ...(type.options.sectionTitles === 'capitals'
      ? { printTitle: (title: string) => upperCase(title, design.language) }
      : {}),
  }
}
