import type { ReactNode } from 'react'
import { type Contact, contactSeparator } from './contact-model'
import { ContactIcon } from './icon'
import type { PaperStyle } from './paper-style'
import { joinPieces, printedText } from './pieces'
import { Text, View } from './primitives'
import type { TextLook, Theme } from './theme'

/** A contact longer than this may break over pages, for it may be higher than one. */
const longLine = 120

const row: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start' }
const words: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/**
 * Contacts under each other.
 *
 * @param icons true: a small drawing before each
 */
export function ContactList({
  contacts,
  theme,
  look,
  icons = false,
}: {
  contacts: readonly Contact[]
  theme: Theme
  look: TextLook & { scale: number }
  icons?: boolean
}): ReactNode {
  const style = theme.text(look)
  const size = theme.fontSize * look.scale
  return (
    <View style={{ rowGap: theme.space(0.25) }}>
      {contacts.map(({ key, kind, pieces }) => (
        <View
          key={key}
          style={{ ...row, columnGap: size * 0.5 }}
          wrap={printedText(pieces, ', ').length > longLine}
        >
          {icons && (
            <ContactIcon
              kind={kind}
              size={size * 0.95}
              top={(size * (theme.lineHeight - 0.95)) / 2}
              colour={theme.accent}
            />
          )}
          <Text tag="P" style={{ ...style, ...words }}>
            {joinPieces(pieces, contactSeparator(kind), look.colour)}
          </Text>
        </View>
      ))}
    </View>
  )
}
