import type { ReactNode } from 'react'
import { type Contact, contactSeparator, hasIcon, iconPieces } from './contact-model'
import { contactOutlines, Icon } from './icon'
import type { PaperStyle } from './paper-style'
import { joinPieces, printedText } from './pieces'
import { Text, View } from './primitives'
import type { TextLook, Theme } from './theme'

const sides = { left: 'flex-start', center: 'center', right: 'flex-end' } as const

/** Icon, in ems. */
const iconEms = 0.95

/** Average letter width in ems, on the wide side. */
const letterEms = 0.7

/** Returns true if every contact fits on a line of its own, so that a row can hold it whole. */
export function fitsRow(contacts: readonly Contact[], theme: Theme): boolean {
  return contacts.every(
    ({ kind, pieces }) =>
      printedText(pieces, contactSeparator(kind, theme.punctuation)).length *
        letterEms *
        theme.fontSize <
      theme.page.contentWidth,
  )
}

/** Contacts in a wrapping row with icons. Only for contacts that fit on one line. */
export function ContactRow({
  contacts,
  theme,
  look,
}: {
  contacts: readonly Contact[]
  theme: Theme
  look: TextLook
}): ReactNode {
  if (contacts.length === 0) return null
  const { align = 'left', ...text } = look
  const style = theme.text(text)
  const size = theme.sizeOf(look)
  const row: PaperStyle = {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: sides[align],
    columnGap: size * 1.4,
    rowGap: theme.space(0.1),
  }
  const item: PaperStyle = {
    flexDirection: 'row',
    alignItems: 'flex-start',
    columnGap: size * 0.4,
  }
  return (
    <View style={row}>
      {contacts.map((contact) => (
        <View key={contact.key} style={item}>
          {hasIcon(contact.kind, theme) && (
            <Icon
              outline={contactOutlines[contact.kind]}
              size={size * iconEms}
              top={(size * (theme.lineHeight - iconEms)) / 2}
              colour={theme.colours[look.colour ?? 'accent']}
            />
          )}
          <Text tag="P" style={style}>
            {joinPieces(
              iconPieces(contact, theme, look.colour ?? 'ink'),
              contactSeparator(contact.kind, theme.punctuation),
              theme.colours[look.colour ?? 'ink'],
            )}
          </Text>
        </View>
      ))}
    </View>
  )
}
