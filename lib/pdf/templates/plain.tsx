import type { ReactElement, ReactNode } from 'react'
import { contactsOf, isReach } from '../blocks/contact-model'
import { Flow } from '../blocks/flow'
import { ContactLine, hasName, Name, ProfessionalTitle } from '../blocks/header'
import { Document, View } from '../blocks/primitives'
import { Rule } from '../blocks/rule'
import { Section } from '../blocks/section'
import { type BodyLook, SectionBody } from '../blocks/section-body'
import { sectionModels } from '../blocks/section-model'
import { Sheet } from '../blocks/sheet'
import { createTheme, paperColours, type Theme } from '../blocks/theme'
import { TitleLine } from '../blocks/title'
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
      <Rule space={theme.space(0.45)} />
    </View>
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
  const look: BodyLook = {
    theme,
    width: theme.page.contentWidth,
    title: (entry) => <TitleLine entry={entry} theme={theme} />,
    entryGap: 0.75,
  }
  const sections = sectionModels(content, design, labels)
  const hasHeader = hasName(content.basics) || contactsOf(content.basics).length > 0
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
                  <SectionBody section={section} look={look} />
                </Section>
              ),
            }))}
          />
        </View>
      </Sheet>
    </Document>
  )
}
