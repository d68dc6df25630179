import type { ReactElement, ReactNode } from 'react'
import type { Labels } from '@/lib/resume/labels/labels'
import { ContactList } from '../blocks/contact-list'
import { type Contact, contactsOf } from '../blocks/contact-model'
import { Flow, type FlowBlock } from '../blocks/flow'
import { hasName, Name, ProfessionalTitle } from '../blocks/header'
import type { PaperStyle } from '../blocks/paper-style'
import { Document, View } from '../blocks/primitives'
import { quantise } from '../blocks/quantise'
import { Section } from '../blocks/section'
import { type BodyLook, SectionBody } from '../blocks/section-body'
import { type SectionModel, sectionModels } from '../blocks/section-model'
import { Sheet } from '../blocks/sheet'
import { createTheme, paperColours, type Theme } from '../blocks/theme'
import { StackedTitle, TwoLineTitle } from '../blocks/title'
import { upperCase } from '../blocks/uppercase'
import type { TemplateProps } from './template'

/** Shares of the width between the margins: the side column's least and most, and the gap. */
const sideShare = { least: 0.3, most: 0.44 }
const gapShare = 0.05

/** Ems that the side column should have, for a long word or an e-mail address. */
const sideEms = 15

/** Type in the side column is this much smaller. */
const sideScale = 0.94

/** Short sections stand in the side column, in their order. */
const sideKeys = ['skills', 'languages', 'certificates', 'interests']

function sectionBlock(
  section: SectionModel,
  look: BodyLook,
  heading: PaperStyle,
  language: string,
): FlowBlock {
  const { theme } = look
  return {
    key: section.key,
    breakBefore: section.breakBefore,
    element: (
      <Section
        key={section.key}
        section={section}
        heading={heading}
        gap={theme.space(0.5)}
        printTitle={(title) => upperCase(title, language)}
      >
        <SectionBody section={section} look={look} />
      </Section>
    ),
  }
}

function contactBlock(
  contacts: readonly Contact[],
  theme: Theme,
  width: number,
  heading: PaperStyle,
  labels: Labels,
  language: string,
): FlowBlock {
  const title = { address: null, text: labels.contact, literal: false }
  return {
    key: 'contact',
    breakBefore: false,
    element: (
      <Section
        key="contact"
        section={{ key: 'contact', title }}
        heading={heading}
        gap={theme.space(0.5)}
        printTitle={(text) => upperCase(text, language)}
      >
        <ContactList
          contacts={contacts}
          theme={theme}
          width={width}
          look={{ colour: paperColours.ink }}
          icons
        />
      </Section>
    ),
  }
}

function Header({
  content,
  theme,
}: {
  content: TemplateProps['content']
  theme: Theme
}): ReactNode {
  const { basics } = content
  return (
    <View style={{ rowGap: theme.space(0.2) }}>
      <Name
        basics={basics}
        theme={theme}
        look={{ family: 'headings', scale: 2.5, bold: true, lineHeight: 1.15 }}
      />
      <ProfessionalTitle
        basics={basics}
        theme={theme}
        look={{ scale: 1.2, colour: theme.accent }}
      />
    </View>
  )
}

/**
 * Two columns: what was done in the wide one, contact and short facts beside it. The wide one comes
 * first in the tree, and so in the text of the PDF. Both have fixed widths and the side one keeps to
 * the right by itself, so that each stays in its place on pages where the other has ended.
 */
export function renderSideColumn({ content, design, labels }: TemplateProps): ReactElement {
  const theme = createTheme(design)
  const sideTheme = createTheme(design, sideScale)
  const { contentWidth } = theme.page
  const heading = theme.text({
    family: 'headings',
    scale: 0.9,
    bold: true,
    colour: theme.accent,
    tracking: 0.07,
  })
  const wanted = (sideTheme.fontSize * sideEms) / contentWidth
  const share = Math.min(sideShare.most, Math.max(sideShare.least, wanted))
  const sideWidth = quantise(contentWidth * share)
  const mainWidth = quantise(contentWidth * (1 - share - gapShare))
  const mainLook: BodyLook = {
    theme,
    width: mainWidth,
    title: (entry) => <TwoLineTitle entry={entry} theme={theme} />,
    showDetails: false,
    entryGap: 0.9,
  }
  const sideLook: BodyLook = {
    theme: sideTheme,
    width: sideWidth,
    title: (entry) => <StackedTitle entry={entry} theme={sideTheme} />,
    entryGap: 0.6,
    stacked: true,
  }
  const sections = sectionModels(content, design, labels)
  const contacts = contactsOf(content.basics)
  const main = sections
    .filter(({ key }) => !sideKeys.includes(key))
    .map((section) => sectionBlock(section, mainLook, heading, design.language))
  const side = sections
    .filter(({ key }) => sideKeys.includes(key))
    .map((section) => sectionBlock(section, sideLook, heading, design.language))
  if (contacts.length > 0) {
    side.unshift(contactBlock(contacts, sideTheme, sideWidth, heading, labels, design.language))
  }
  return (
    <Document>
      <Sheet theme={theme}>
        <View style={{ rowGap: theme.space(1.6) }}>
          {hasName(content.basics) && <Header content={content} theme={theme} />}
          <View style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
            {main.length > 0 && (
              <View style={{ width: mainWidth, flexShrink: 0 }}>
                <Flow gap={theme.space(1.4)} blocks={main} />
              </View>
            )}
            {side.length > 0 && (
              <View style={{ width: sideWidth, flexShrink: 0, marginLeft: 'auto' }}>
                <Flow gap={sideTheme.space(1.4)} blocks={side} />
              </View>
            )}
          </View>
        </View>
      </Sheet>
    </Document>
  )
}
