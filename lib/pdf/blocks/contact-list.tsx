import type { ReactNode } from 'react'
import { type Contact, contactSeparator } from './contact-model'
import { contactOutlines, Icon } from './icon'
import type { PaperStyle } from './paper-style'
import { joinPieces, printedText } from './pieces'
import { Text, View } from './primitives'
import type { TextLook, Theme } from './theme'

/** Minimum characters of a contact that may break over pages, since it may be higher than one. */
const longLine = 120

const row: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start' }
const words: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/** Minimum size of contacts as a share of the body size, and average letter width in ems. */
const smallest = 0.84
const letterWidth = { default: 0.56, mono: 0.62 }

/** Width of the icon with its space in ems. */
const iconEms = 0.95
const gapEms = 0.5

/**
 * Returns the scale at which an email address fits on one line: over two, machines read two words. Never below the
 * readable minimum.
 */
function fittingScale(
  contacts: readonly Contact[],
  theme: Theme,
  width: number,
  ems: number,
  isMono: boolean,
) {
  const lengths = contacts.map(({ kind, pieces }) =>
    kind === 'mail' || (kind === 'web' && theme.isRedrawn) ? printedText(pieces, '').length : 0,
  )
  const letter = letterWidth[isMono && theme.isRedrawn ? 'mono' : 'default']
  const needed = (Math.max(...lengths, 1) * letter + ems) * theme.fontSize
  return Math.max(smallest, Math.min(1, width / needed))
}

/**
 * Contacts in a vertical list.
 *
 * @param width available width in points
 * @param icons whether each has an icon
 */
export function ContactList({
  contacts,
  theme,
  width,
  look,
  icons = false,
}: {
  contacts: readonly Contact[]
  theme: Theme
  width: number
  look: Omit<TextLook, 'scale'>
  icons?: boolean
}): ReactNode {
  const ems = icons ? iconEms + gapEms : 0
  const scale = fittingScale(contacts, theme, width, ems, look.family === 'mono')
  const style = theme.text({ ...look, scale })
  const size = theme.sizeOf({ scale })
  return (
    <View style={{ rowGap: theme.space(0.25) }}>
      {contacts.map(({ key, kind, pieces }) => (
        <View
          key={key}
          style={{ ...row, columnGap: size * gapEms }}
          wrap={printedText(pieces, ', ').length > longLine}
        >
          {icons && (
            <Icon
              outline={contactOutlines[kind]}
              size={size * iconEms}
              top={(size * (theme.lineHeight - iconEms)) / 2}
              colour={theme.colours[look.colour === 'soft' ? 'accent' : (look.colour ?? 'accent')]}
            />
          )}
          <Text tag="P" style={{ ...style, ...words }}>
            {joinPieces(
              pieces,
              contactSeparator(kind, theme.punctuation),
              theme.colours[look.colour ?? 'ink'],
            )}
          </Text>
        </View>
      ))}
    </View>
  )
}
