import type { ReactElement, ReactNode } from 'react'
import { fieldAddress, letterOwner, recipientOwner } from '@/lib/resume/change/address'
import type { DateStyle } from '@/lib/resume/schema/design'
import { DocumentHeader } from '../blocks/document-header'
import { bulletFields, datePiece, linePiece, saysSomething } from '../blocks/entry-model'
import { Frame } from '../blocks/frame'
import type { HeaderLook, HeaderZone } from '../blocks/header-look'
import { joinPieces, type Piece, withWords } from '../blocks/pieces'
import { Text, View } from '../blocks/primitives'
import { RichText } from '../blocks/rich-text'
import type { TextLook, Theme } from '../blocks/theme'
import { mailLink } from '../blocks/web-address'
import { themeOf } from './layouts/page-parts'
import type { LetterTemplateProps, Template } from './template'

type Letter = LetterTemplateProps['content']

/** Date style of a letter: with the month as a word, if the style has one. */
const letterDateStyle: Record<DateStyle, DateStyle> = {
  short: 'long',
  long: 'long',
  year: 'long',
  numeric: 'numeric',
  iso: 'iso',
}

/** Fields on lines of their own. */
function Lines({
  pieces,
  theme,
  look,
}: {
  pieces: readonly Piece[]
  theme: Theme
  look?: TextLook
}) {
  const filled = withWords(pieces)
  if (filled.length === 0) return null
  return (
    <View>
      {filled.map((piece) => (
        <Text key={piece.address} tag="P" style={theme.text(look)}>
          {joinPieces([piece], '', theme.colours[look?.colour ?? 'ink'])}
        </Text>
      ))}
    </View>
  )
}

/** Header of the sender's CV, reduced for a letter. */
function Sender({
  letter,
  theme,
  look,
}: {
  letter: Letter
  theme: Theme
  look: HeaderLook
}): ReactNode {
  const basics = { ...letter.basics, summary: '' }
  return (
    <DocumentHeader basics={basics} theme={theme} look={forLetter(look)} photo={null} code={null} />
  )
}

const hasContacts = ({ parts, beside }: HeaderZone) =>
  [...parts, ...(beside?.parts ?? [])].some(({ part }) => part === 'contacts')

/**
 * Returns the header style for a letter: with a line of contacts, also if the CV has them in its side column, without
 * indents for titles or dates.
 */
function forLetter(look: HeaderLook): HeaderLook {
  const zones = look.zones.map(({ indent: _indent, ...zone }): HeaderZone => zone)
  if (zones.some(hasContacts)) return { ...look, zones }
  return { ...look, zones: [...zones, { gap: 0.3, parts: [{ part: 'contacts' }] }] }
}

function Recipient({ letter, theme }: { letter: Letter; theme: Theme }): ReactNode {
  const { name, organization, address, email } = letter.recipient
  return (
    <Lines
      theme={theme}
      pieces={[
        linePiece(recipientOwner, 'name', name),
        linePiece(recipientOwner, 'organization', organization),
        linePiece(recipientOwner, 'address', address),
        { ...linePiece(recipientOwner, 'email', email), link: mailLink(email) },
      ]}
    />
  )
}

/** Closing with space for a signature and the sender's name, kept together with previous text. */
function Farewell({ letter, theme }: { letter: Letter; theme: Theme }): ReactNode {
  const { closing, basics } = letter
  if (closing.trim() === '') return null
  return (
    <View wrap={false} style={{ rowGap: theme.space(2.2) }}>
      <Lines theme={theme} pieces={[linePiece(letterOwner, 'closing', closing)]} />
      {basics.name.trim() !== '' && (
        <Text tag="P" style={theme.text({ bold: true })}>
          {basics.name}
        </Text>
      )}
    </View>
  )
}

/** Renders a letter in the style of a template: sender, recipient, date, subject, text, closing. */
export function renderLetter(
  template: Template,
  { content, design }: LetterTemplateProps,
): ReactElement {
  const theme = themeOf(template, design)
  const style = letterDateStyle[design.dateStyle]
  const date = datePiece(letterOwner, 'date', content.date, {
    dateStyle: style,
    language: design.language,
    look: design.look,
  })
  const paragraphs = bulletFields(content.paragraphs).filter(saysSomething)
  return (
    <Frame theme={theme} gap={theme.space(1.6)}>
      <Sender letter={content} theme={theme} look={template.look.header} />
      <Recipient letter={content} theme={theme} />
      <Lines theme={theme} pieces={[date]} look={{ colour: 'soft' }} />
      <View style={{ rowGap: theme.space(0.9) }}>
        {content.subject.trim() !== '' && (
          <Text
            tag="H2"
            role="section-heading"
            address={fieldAddress(letterOwner, 'subject')}
            literal
            style={theme.text({ family: 'headings', bold: true, colour: 'accent' })}
          >
            {content.subject}
          </Text>
        )}
        <Lines theme={theme} pieces={[linePiece(letterOwner, 'opening', content.opening)]} />
        {paragraphs.map((paragraph) => (
          <RichText
            key={paragraph.address}
            field={paragraph}
            tag="P"
            role="paragraph"
            style={theme.text()}
            accent={theme.colours.accent}
          />
        ))}
        <Farewell letter={content} theme={theme} />
      </View>
    </Frame>
  )
}
