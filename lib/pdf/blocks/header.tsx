import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import { wideSeparator } from '../wide-separator'
import { type Contact, contactSeparator } from './contact-model'
import { evenLines } from './even-lines'
import type { PaperStyle } from './paper-style'
import { joinPieces } from './pieces'
import { Text, View } from './primitives'
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

/** Matches the first word of a name, with an academic title before it. */
const firstWord = /^(?:(?:Dr|Prof)\.? )*\S+(?= )/

/** Matches a word of a name, and words in brackets as one. */
const nameWord = /\([^()]*\)|\S+/g
/** Matches an abbreviation of several letters, such as "Dipl.-Ing.", or words in brackets. */
const abbreviated = /^(?:\(.*\)|(?=.*\p{L}.*\p{L}).*\..*)$/u

const isTitle = (word: string) => abbreviated.test(word) || /^(?:Dr|Prof)$/.test(word)

/**
 * Returns the first word of a Latin name, where given names come first, with the titles before it and brackets behind
 * it; empty for a name of one word. Looks before the rule `typeset` know two titles only.
 */
export function firstWordOf(name: string, { isTypeset }: Pick<Theme, 'isTypeset'>): string {
  if (otherLetter.test(name)) return ''
  if (!isTypeset) return firstWord.exec(name)?.[0] ?? ''
  const words = [...name.matchAll(nameWord)]
  const others = words.slice(0, -1)
  const given = others.findIndex(([word]) => !isTitle(word))
  const behind = others.findIndex(([word], at) => at > given && !word.startsWith('('))
  const last = given < 0 ? others.at(-1) : others[(behind < 0 ? others.length : behind) - 1]
  return last ? name.slice(0, last.index + last[0].length) : ''
}

/** Name of the person, the H1 of the document. */
export function Name({
  basics: { name },
  theme,
  look,
  first,
  style,
}: {
  basics: Pick<Basics, 'name' | 'label'>
  theme: Theme
  look: TextLook
  /** Differences in the style of the first word. */
  first?: TextLook | undefined
  style?: PaperStyle
}): ReactNode {
  if (name.trim() === '') return null
  const start = first ? firstWordOf(name, theme) : ''
  const own = { ...nameStyle(name, theme, look), ...style }
  return (
    <Text tag="H1" role="title" address="basics/name" literal style={own}>
      {start !== '' && <Text style={theme.text({ ...look, ...first })}>{start}</Text>}
      {name.slice(start.length)}
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

/** All contacts separated by dots, in one paragraph; of redrawn templates, in one for each line. */
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
  const lines = theme.isRedrawn ? evenLines(contacts, theme, { look, separator }) : []
  if (lines.length > 1) {
    const props = { theme, look, style, separator }
    return (
      <View>
        {lines.map((line) => (
          <ContactLine key={line[0]?.key ?? ''} contacts={line} {...props} />
        ))}
      </View>
    )
  }
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
