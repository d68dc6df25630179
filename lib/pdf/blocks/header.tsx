import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import { wideSeparator } from '../wide-separator'
import { type Contact, contactSeparator } from './contact-model'
import type { PaperStyle } from './paper-style'
import { joinPieces } from './pieces'
import { Text } from './primitives'
import type { TextLook, Theme } from './theme'

/** Returns true if there is a name or a title. */
export const hasName = (basics: Pick<Basics, 'name' | 'label'>) =>
  basics.name.trim() !== '' || basics.label.trim() !== ''

/** Matches a non-Latin letter. */
const otherLetter = /[^\u0020-\u024f\u1e00-\u1eff\u2000-\u206f]/

/**
 * Returns the style of a name. Non-Latin names have no kerning: at this size pdf.js takes wide kerns of Greek and
 * Cyrillic pairs for spaces inside a word.
 */
function nameStyle(name: string, theme: Theme, look: TextLook): PaperStyle {
  const style = theme.text(look)
  if (!otherLetter.test(name)) return style
  return { ...style, fontFeatureSettings: { ...style.fontFeatureSettings, kern: 0 } }
}

/** Name of the person, the H1 of the document. */
export function Name({
  basics,
  theme,
  look,
}: {
  basics: Pick<Basics, 'name' | 'label'>
  theme: Theme
  look: TextLook
}): ReactNode {
  if (basics.name.trim() === '') return null
  return (
    <Text
      tag="H1"
      role="title"
      address="basics/name"
      literal
      style={nameStyle(basics.name, theme, look)}
    >
      {basics.name}
    </Text>
  )
}

/** Renders the professional title, under the name. */
export function ProfessionalTitle({
  basics,
  theme,
  look,
}: {
  basics: Pick<Basics, 'name' | 'label'>
  theme: Theme
  look: TextLook
}): ReactNode {
  if (basics.label.trim() === '') return null
  return (
    <Text tag="P" address="basics/label" literal style={theme.text(look)}>
      {basics.label}
    </Text>
  )
}

/** All contacts in one paragraph, separated by dots. */
export function ContactLine({
  contacts,
  theme,
  look = { scale: 0.9, colour: 'soft' },
  style = {},
  separator = wideSeparator,
}: {
  contacts: readonly Contact[]
  theme: Theme
  look?: TextLook
  style?: PaperStyle
  separator?: string
}): ReactNode {
  if (contacts.length === 0) return null
  return (
    <Text tag="P" style={{ ...theme.text(look), ...style }}>
      {contacts.flatMap(({ kind, pieces }, index) => [
        ...(index === 0 ? [] : [separator]),
        ...joinPieces(
          pieces,
          contactSeparator(kind, theme.punctuation),
          theme.colours[look.colour ?? 'ink'],
        ),
      ])}
    </Text>
  )
}
