import type { ReactNode } from 'react'
import { type Contact, contactSeparator, hasIcon, iconPieces } from './contact-model'
import { contactWidth } from './even-lines'
import { contactOutlines, Icon } from './icon'
import type { PaperStyle } from './paper-style'
import { joinPieces, type Piece, printedText } from './pieces'
import { Text, View } from './primitives'
import type { TextLook, Theme } from './theme'

/** Minimum characters of a contact that may break over pages, since it may be higher than one. */
const longLine = 120

const row: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start' }
const words: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/** Minimum size of contacts as a share of the body size, and in points, and average letter width in ems. */
const smallest = 0.84
const smallestPoints = 8.6
/** Factor of estimated widths below which a contact surely fits. */
const margin = 1.04
/** Tolerance in points. */
const rounding = 0.1
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
  look: Omit<TextLook, 'scale'>,
) {
  const addresses = contacts.filter(
    ({ kind }) => kind === 'mail' || (kind === 'web' && theme.isRedrawn),
  )
  if (theme.isTypeset) {
    const room = width - ems * theme.fontSize
    const widest = Math.max(1, ...addresses.map((one) => contactWidth(one, theme, { look })))
    return Math.min(1, Math.max(room / (widest * margin), smallestPoints / theme.fontSize))
  }
  const lengths = addresses.map(({ pieces }) => printedText(pieces, '').length)
  const letter = letterWidth[look.family === 'mono' && theme.isRedrawn ? 'mono' : 'default']
  const needed = (Math.max(...lengths, 1) * letter + ems) * theme.fontSize
  return Math.max(smallest, Math.min(1, width / needed))
}

/** Places at which an address of each kind may be split. */
const joints = { mail: /(?=@)/, web: /(?<=\/)/ } as const

/** Splits the text of an address so that its first part is as long as the room in points allows. */
function splitAddress(piece: Piece, joint: RegExp, isFitting: (text: string) => boolean): Piece[] {
  const parts = piece.text.split(joint)
  let count = parts.length - 1
  while (count > 1 && !isFitting(parts.slice(0, count).join(''))) count -= 1
  const ends = [parts.slice(0, count).join(''), parts.slice(count).join('')]
  return ends.map((text) => ({ ...piece, text, literal: false }))
}

/**
 * Returns the lines of a contact that is wider than its column: an email address before its "@", a web address after a
 * "/", a postal address before its postcode. Anything else is broken by the layout.
 */
function linesOf(contact: Contact, theme: Theme, look: TextLook, room: number): Piece[][] {
  const { kind, pieces } = contact
  const isFitting = (some: Piece[]) =>
    contactWidth({ ...contact, pieces: some }, theme, { look }) * margin <= room + rounding
  if (!theme.isTypeset || isFitting(pieces)) return [pieces]
  if (kind === 'place') {
    const town = pieces.findIndex(({ address }) => /(?:postalCode|city)$/.test(address))
    return town > 0 ? [pieces.slice(0, town), pieces.slice(town)] : [pieces]
  }
  const last = pieces.at(-1)
  if ((kind !== 'mail' && kind !== 'web') || !last) return [pieces]
  const others = pieces.slice(0, -1)
  const head = others.length > 0 ? [others] : []
  if (isFitting([last])) return [...head, [last]]
  const parts = splitAddress(last, joints[kind], (text) => isFitting([{ ...last, text }]))
  return [...head, ...parts.filter(({ text }) => text !== '').map((part) => [part])]
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
  const scale = fittingScale(contacts, theme, width, ems, look)
  const style = theme.text({ ...look, scale })
  const size = theme.sizeOf({ scale })
  const room = width - ems * size
  return (
    <View style={{ rowGap: theme.space(0.25) }}>
      {contacts.map((contact) => {
        const { key, kind } = contact
        const pieces = icons ? iconPieces(contact, theme, look.colour ?? 'ink') : contact.pieces
        const lines = linesOf({ ...contact, pieces }, theme, { ...look, scale }, room)
        const printed = lines.map((line, at) => (
          <Text
            key={printedText(line, ' ')}
            tag="P"
            style={{ ...style, ...(lines.length > 1 ? {} : words) }}
          >
            {joinPieces(
              line,
              contactSeparator(kind, theme.punctuation),
              theme.colours[look.colour ?? 'ink'],
            )}
            {kind === 'place' && at < lines.length - 1 ? theme.punctuation.comma.trimEnd() : ''}
          </Text>
        ))
        return (
          <View
            key={key}
            style={{ ...row, columnGap: size * gapEms }}
            wrap={printedText(pieces, ', ').length > longLine}
          >
            {icons &&
              (hasIcon(kind, theme) ? (
                <Icon
                  outline={contactOutlines[kind]}
                  size={size * iconEms}
                  top={(size * (theme.lineHeight - iconEms)) / 2}
                  colour={
                    theme.colours[look.colour === 'soft' ? 'accent' : (look.colour ?? 'accent')]
                  }
                />
              ) : (
                <View style={{ width: size * iconEms, flexShrink: 0 }} />
              ))}
            {lines.length > 1 ? <View style={words}>{printed}</View> : printed}
          </View>
        )
      })}
    </View>
  )
}
