import type { ReactNode } from 'react'
import type { RichField } from './entry-model'
import { staysWhole } from './length'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { RichText } from './rich-text'
import type { TextLook, Theme } from './theme'

/** Width of the sign and the space after it, as a share of the type size. */
const indentShare = 1.2

/** Points from the edge of the paper that printers reach, in which no sign stands. */
const unprinted = 14

/** Signs that every font family has. */
const signs: Record<Theme['options']['bullets'], string> = { dot: '•', dash: '–', angle: '›' }

/** Whether a text from the paper is the sign of a bullet in the margin, where printers still reach it. */
export const isHungSign = (text: string, x: number) =>
  x >= unprinted && Object.values(signs).includes(text.trim())

/** Not stretched: a sign as high as its words could not be cut with them at the end of a page. */
const row: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start' }

/**
 * A list of bullets. Of each row only the sign is left out where a bullet goes on on the next page:
 * the text carries its indent itself (as padding) and the sign takes no room beside it, so the
 * indent is there on every page and the sign never stands alone.
 *
 * @param width room of the list in points
 * @param together true when the entry may not break, where that is possible
 */
export function Bullets({
  bullets,
  theme,
  width,
  together,
  look = {},
  gap = 0.2,
  hangs = false,
}: {
  bullets: readonly RichField[]
  theme: Theme
  width: number
  together: boolean
  look?: TextLook
  /** Space between bullets, as a share of the type size. */
  gap?: number
  /** The signs stand before the column where the margin has room, and the words in line with everything above. */
  hangs?: boolean
}): ReactNode {
  const indent = theme.fontSize * indentShare
  const isHanging = hangs && theme.page.side - indent >= unprinted
  const style = theme.text(look)
  const sign: PaperStyle = {
    ...style,
    width: indent,
    ...(isHanging ? { marginLeft: -indent } : { marginRight: -indent }),
    paddingLeft: theme.fontSize * 0.25,
    flexShrink: 0,
  }
  const words: PaperStyle = {
    ...style,
    paddingLeft: isHanging ? 0 : indent,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
  }
  const spacedRow: PaperStyle = { ...row, marginBottom: theme.space(gap) }
  return (
    <View tag="L">
      {bullets.map((bullet, index) => (
        <View
          key={bullet.address}
          tag="LI"
          style={index < bullets.length - 1 ? spacedRow : row}
          wrap={!(together && staysWhole(bullet, width, theme))}
          {...(together && index < bullets.length - 1 ? { minPresenceAhead: 1 } : {})}
        >
          <Text tag="Lbl" style={sign}>
            {signs[theme.options.bullets]}
          </Text>
          <RichText
            field={bullet}
            role="bullet"
            tag="LBody"
            style={words}
            accent={theme.colours.accent}
          />
        </View>
      ))}
    </View>
  )
}
