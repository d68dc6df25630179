import type { ReactElement, ReactNode } from 'react'
import { contactsOf } from '../blocks/contact-model'
import { Flow } from '../blocks/flow'
import { ContactLine, hasName, Name, ProfessionalTitle } from '../blocks/header'
import { Document, View } from '../blocks/primitives'
import { Section } from '../blocks/section'
import { type BodyLook, SectionBody } from '../blocks/section-body'
import { sectionModels } from '../blocks/section-model'
import { Sheet } from '../blocks/sheet'
import { createTheme, paperColours, type Theme } from '../blocks/theme'
import { RunningTitle } from '../blocks/title'
import type { TemplateProps } from './template'

/** How much smaller type and spaces are than the design's. */
const density = 0.92

/** Lines of this template stand at most this far apart, as a multiple of the type size. */
const closestLines = 1.28

function Header({
  content,
  theme,
}: {
  content: TemplateProps['content']
  theme: Theme
}): ReactNode {
  const { basics } = content
  return (
    <View style={{ rowGap: theme.space(0.15) }}>
      {hasName(basics) && (
        <View
          style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 10 }}
          wrap={false}
        >
          <Name
            basics={basics}
            theme={theme}
            look={{ family: 'headings', scale: 1.8, bold: true, lineHeight: 1.15 }}
          />
          <ProfessionalTitle
            basics={basics}
            theme={theme}
            look={{ scale: 1.1, colour: theme.accent }}
          />
        </View>
      )}
      <ContactLine
        contacts={contactsOf(basics)}
        theme={theme}
        look={{ scale: 0.95, colour: paperColours.soft }}
        separator="  ·  "
      />
    </View>
  )
}

/** One dense column: small headings over hairlines, everything that names an entry on one line. */
export function renderCompact({ content, design, labels }: TemplateProps): ReactElement {
  const lineHeight = Math.min(design.lineHeight, closestLines)
  const theme = createTheme({ ...design, lineHeight }, density)
  const heading = theme.text({
    family: 'headings',
    scale: 1.02,
    bold: true,
    colour: theme.accent,
    lineHeight: 1.2,
  })
  const look: BodyLook = {
    theme,
    width: theme.page.contentWidth,
    title: (entry) => <RunningTitle entry={entry} theme={theme} />,
    showDetails: false,
    entryGap: 0.45,
    partGap: 0.1,
  }
  const sections = sectionModels(content, design, labels)
  const hasHeader = hasName(content.basics) || contactsOf(content.basics).length > 0
  return (
    <Document>
      <Sheet theme={theme}>
        <View style={{ rowGap: theme.space(0.8) }}>
          {hasHeader && <Header content={content} theme={theme} />}
          <Flow
            gap={theme.space(0.8)}
            blocks={sections.map((section) => ({
              key: section.key,
              breakBefore: section.breakBefore,
              element: (
                <Section
                  key={section.key}
                  section={section}
                  heading={heading}
                  headingBox={{
                    borderBottomWidth: 0.5,
                    borderBottomColor: paperColours.rule,
                    borderBottomStyle: 'solid',
                    paddingBottom: 1.5,
                  }}
                  gap={theme.space(0.3)}
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
