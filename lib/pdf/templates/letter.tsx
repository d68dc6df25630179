import type { ReactElement, ReactNode } from 'react'
import { fieldAddress, letterOwner, recipientOwner } from '@/lib/resume/change/address'
import type { DateStyle } from '@/lib/resume/schema/design'
import { contactsOf } from '../blocks/contact-model'
import { bulletFields, datePiece, linePiece, saysSomething } from '../blocks/entry-model'
import { Frame } from '../blocks/frame'
import { ContactLine, hasHeader, StackedHeader } from '../blocks/header'
import { joinPieces, type Piece, withWords } from '../blocks/pieces'
import { Text, View } from '../blocks/primitives'
import { RichText } from '../blocks/rich-text'
import { Rule } from '../blocks/rule'
import { createTheme, paperColours, type TextLook, type Theme } from '../blocks/theme'
import { mailLink } from '../blocks/web-address'
import type { LetterTemplate, LetterTemplateProps } from './template'

type Letter = LetterTemplateProps['content']

/** A letter's date is written out, but where its style has no words. */
const letterDateStyle: Record<DateStyle, DateStyle> = {
  short: 'long',
  long: 'long',
  year: 'long',
  numeric: 'numeric',
  iso: 'iso',
}

/** Lines of their own, one field each. */
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
          {joinPieces([piece], '', look?.colour ?? paperColours.ink)}
        </Text>
      ))}
    </View>
  )
}

function Sender({ letter, theme }: { letter: Letter; theme: Theme }): ReactNode {
  const { basics } = letter
  if (!hasHeader(basics, theme)) return null
  return (
    <StackedHeader
      basics={basics}
      theme={theme}
      gap={theme.space(0.35)}
      name={{ scale: 2.2, bold: true, lineHeight: 1.15 }}
      title={{ scale: 1.12, colour: paperColours.soft }}
    >
      <ContactLine contacts={contactsOf(basics, theme.punctuation)} theme={theme} />
      <Rule space={theme.space(0.45)} />
    </StackedHeader>
  )
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

/** The farewell and, under room for a hand, the sender's name once more. It never stands alone. */
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

function renderLetter({ content, design }: LetterTemplateProps): ReactElement {
  const theme = createTheme(design)
  const style = letterDateStyle[design.dateStyle]
  const date = datePiece(letterOwner, 'date', content.date, {
    dateStyle: style,
    language: design.language,
  })
  const paragraphs = bulletFields(content.paragraphs).filter(saysSomething)
  return (
    <Frame theme={theme} gap={theme.space(1.6)}>
      <Sender letter={content} theme={theme} />
      <Recipient letter={content} theme={theme} />
      <Lines theme={theme} pieces={[date]} look={{ colour: paperColours.soft }} />
      <View style={{ rowGap: theme.space(0.9) }}>
        {content.subject.trim() !== '' && (
          <Text
            tag="H2"
            role="section-heading"
            address={fieldAddress(letterOwner, 'subject')}
            literal
            style={theme.text({ family: 'headings', bold: true, colour: theme.accent })}
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
            accent={theme.accent}
          />
        ))}
        <Farewell letter={content} theme={theme} />
      </View>
    </Frame>
  )
}

/** One simple layout: sender, recipient, date, subject, the letter, farewell. */
export const letterTemplate: LetterTemplate = { render: renderLetter }
