import type { ReactElement, ReactNode } from 'react'
import { contactsOf, isReach } from '../blocks/contact-model'
import { Entry, TitleLine } from '../blocks/entry'
import { Flow } from '../blocks/flow'
import { ContactLine, Name, ProfessionalTitle } from '../blocks/header'
import { Document, View } from '../blocks/primitives'
import { RichText } from '../blocks/rich-text'
import { Section } from '../blocks/section'
import { type SectionModel, sectionModels } from '../blocks/section-model'
import { Sheet } from '../blocks/sheet'
import { ShortList } from '../blocks/short-list'
import { createTheme, paperColours, type Theme } from '../blocks/theme'
import { upperCase } from '../blocks/uppercase'
import type { TemplateProps } from './template'

function Header({
  content,
  theme,
}: {
  content: TemplateProps['content']
  theme: Theme
}): ReactNode {
  const { basics } = content
  const contacts = contactsOf(basics)
  return (
    <View style={{ rowGap: theme.space(0.35) }}>
      <Name basics={basics} theme={theme} look={{ scale: 2.2, bold: true, lineHeight: 1.15 }} />
      <ProfessionalTitle
        basics={basics}
        theme={theme}
        look={{ scale: 1.12, colour: paperColours.soft }}
      />
      <ContactLine contacts={contacts.filter(isReach)} theme={theme} />
      <ContactLine contacts={contacts.filter((contact) => !isReach(contact))} theme={theme} />
      <View
        style={{
          borderBottomWidth: 0.75,
          borderBottomColor: paperColours.rule,
          borderBottomStyle: 'solid',
          height: 1,
          marginTop: theme.space(0.45),
        }}
      />
    </View>
  )
}

function Body({ section, theme }: { section: SectionModel; theme: Theme }): ReactNode {
  const { body, key } = section
  if (body.kind === 'paragraph') {
    const { paragraph } = body
    return (
      <RichText
        field={paragraph}
        tag="P"
        role="paragraph"
        style={theme.text()}
        accent={theme.accent}
      />
    )
  }
  if (body.kind === 'list') {
    return (
      <ShortList
        entries={body.entries}
        theme={theme}
        separator={key === 'languages' ? ', ' : ' · '}
      />
    )
  }
  const width = theme.page.contentWidth
  return (
    <Flow
      gap={theme.space(0.75)}
      blocks={body.entries.map((entry) => ({
        key: entry.id,
        breakBefore: entry.breakBefore,
        element: (
          <Entry
            key={entry.id}
            entry={entry}
            theme={theme}
            width={width}
            title={<TitleLine entry={entry} theme={theme} />}
          />
        ),
      }))}
    />
  )
}

/** One column: a name, a rule, sections under headings in small accent capitals. */
export function renderPlain({ content, design, labels }: TemplateProps): ReactElement {
  const theme = createTheme(design)
  const heading = theme.text({
    family: 'headings',
    scale: 0.92,
    bold: true,
    colour: theme.accent,
    tracking: 0.06,
  })
  const sections = sectionModels(content, design, labels)
  const { basics } = content
  const hasHeader =
    [basics.name, basics.label].some((text) => text.trim() !== '') || contactsOf(basics).length > 0
  return (
    <Document>
      <Sheet theme={theme}>
        <View style={{ rowGap: theme.space(1.1) }}>
          {hasHeader && <Header content={content} theme={theme} />}
          <Flow
            gap={theme.space(1.2)}
            blocks={sections.map((section) => ({
              key: section.key,
              breakBefore: section.breakBefore,
              element: (
                <Section
                  key={section.key}
                  section={section}
                  heading={heading}
                  gap={theme.space(0.45)}
                  printTitle={(title) => upperCase(title, design.language)}
                >
                  <Body section={section} theme={theme} />
                </Section>
              ),
            }))}
          />
        </View>
      </Sheet>
    </Document>
  )
}
