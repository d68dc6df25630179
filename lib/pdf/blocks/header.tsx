import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import { wideSeparator } from '../wide-separator'
import { type Contact, contactSeparator, contactsOf } from './contact-model'
import type { PaperStyle } from './paper-style'
import { joinPieces } from './pieces'
import { Text, View } from './primitives'
import { paperColours, type TextLook, type Theme } from './theme'

/** Whether there is a name or a title to print. */
export const hasName = (basics: Pick<Basics, 'name' | 'label'>) =>
  basics.name.trim() !== '' || basics.label.trim() !== ''

/** Whether there is anything to print above the first section: a name, a title or a contact. */
export const hasHeader = (basics: Basics, { punctuation }: Theme) =>
  hasName(basics) || contactsOf(basics, punctuation).length > 0

/** The person's name, the title of the paper. */
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
    <Text tag="H1" role="title" address="basics/name" literal style={theme.text(look)}>
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

/**
 * Name and title under each other, and what a template has below them.
 *
 * @param gap points between two of them
 */
export function StackedHeader({
  basics,
  theme,
  gap,
  name,
  title,
  children,
}: {
  basics: Pick<Basics, 'name' | 'label'>
  theme: Theme
  gap: number
  name: TextLook
  title: TextLook
  children?: ReactNode
}): ReactNode {
  return (
    <View style={{ rowGap: gap }}>
      <Name basics={basics} theme={theme} look={name} />
      <ProfessionalTitle basics={basics} theme={theme} look={title} />
      {children}
    </View>
  )
}

/** All contacts in one paragraph, with dots between them. */
export function ContactLine({
  contacts,
  theme,
  look = { scale: 0.9, colour: paperColours.soft },
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
        ...joinPieces(pieces, contactSeparator(kind, theme.punctuation), look.colour),
      ])}
    </Text>
  )
}
