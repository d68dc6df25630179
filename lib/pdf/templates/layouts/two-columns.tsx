import type { ReactElement } from 'react'
import { ContactList } from '../../blocks/contact-list'
import { contactsOf } from '../../blocks/contact-model'
import { DocumentHeader } from '../../blocks/document-header'
import { Flow, type FlowBlock } from '../../blocks/flow'
import { Frame } from '../../blocks/frame'
import { headingLook } from '../../blocks/heading-look'
import type { PaperStyle } from '../../blocks/paper-style'
import { View } from '../../blocks/primitives'
import { quantise } from '../../blocks/quantise'
import { type SectionLook, sectionBlock, sectionBlocks } from '../../blocks/section'
import type { BodyLook } from '../../blocks/section-body'
import { createTheme, paperColours } from '../../blocks/theme'
import type { TemplateProps } from '../template'
import { ownOf, sectionsOf, type TemplateLook } from './look'

type TwoColumnsLook = TemplateLook & { side: 'left' | 'right' }

/** Shares of the width between the margins: the side column's least and most, and the gap. */
const sideShare = { min: 0.3, max: 0.44 }
const gapShare = 0.05

/** Ems that the side column should have, for a long word or an e-mail address. */
const sideEms = 15

/** Type in the side column is this much smaller. */
const sideScale = 0.94

/** Short sections stand in the side column, in their order. */
const sideKeys = ['skills', 'languages', 'certificates', 'interests']

/**
 * Each column keeps to its side by itself, so that it stays there on pages where the other has
 * ended. The wide one comes first in the tree wherever it stands.
 */
const places: Record<TwoColumnsLook['side'], { row: PaperStyle; side: PaperStyle }> = {
  right: {
    row: { flexDirection: 'row', alignItems: 'flex-start' },
    side: { marginLeft: 'auto' },
  },
  left: {
    row: { flexDirection: 'row-reverse', alignItems: 'flex-start' },
    side: { marginRight: 'auto' },
  },
}

/** Returns the blocks of the contacts, at the top of the side column. */
function contactBlocks(
  { content, labels }: TemplateProps,
  look: SectionLook,
  { theme, width }: BodyLook,
): FlowBlock[] {
  const contacts = contactsOf(content.basics, theme.punctuation)
  if (contacts.length === 0) return []
  const title = { address: null, text: labels.contact, literal: false }
  const list = (
    <ContactList
      contacts={contacts}
      theme={theme}
      width={width}
      look={{ colour: paperColours.ink }}
      icons={theme.options.icons === 'shown'}
    />
  )
  return [sectionBlock({ key: 'contact', title, breakBefore: false }, look, list)]
}

/**
 * Makes a template of two columns of fixed widths: what was done in the wide one, contact and short
 * facts beside it. The wide one comes first in the tree, and so in the text of the PDF.
 */
export function twoColumns(look: TwoColumnsLook): (props: TemplateProps) => ReactElement {
  const place = places[look.side]
  return (props) => {
    const { content, design } = props
    const theme = createTheme(design, 1, ownOf(look))
    const sideTheme = createTheme(design, sideScale, ownOf(look))
    const { contentWidth } = theme.page
    const wanted = (sideTheme.fontSize * sideEms) / contentWidth
    const share = Math.min(sideShare.max, Math.max(sideShare.min, wanted))
    const mainBody: BodyLook = {
      ...look.entries,
      theme,
      width: quantise(contentWidth * (1 - share - gapShare)),
    }
    const sideBody: BodyLook = {
      theme: sideTheme,
      width: quantise(contentWidth * share),
      title: { arrangement: 'stacked' },
      entryGap: 0.6,
      stacked: true,
    }
    const sideLook = headingLook(look.headings, design, theme, sideTheme)
    const sections = sectionsOf(props, look, theme)
    const wide = sections.filter(({ key }) => !sideKeys.includes(key))
    const short = sections.filter(({ key }) => sideKeys.includes(key))
    const main = sectionBlocks(wide, headingLook(look.headings, design, theme), mainBody)
    const side = [
      ...contactBlocks(props, sideLook, sideBody),
      ...sectionBlocks(short, sideLook, sideBody),
    ]
    return (
      <Frame theme={theme} gap={theme.space(look.headerGap)}>
        <DocumentHeader
          basics={content.basics}
          theme={theme}
          look={look.header}
          photo={props.photo}
        />
        <View style={place.row}>
          {main.length > 0 && (
            <View style={{ width: mainBody.width, flexShrink: 0 }}>
              <Flow gap={theme.space(look.sectionGap)} blocks={main} />
            </View>
          )}
          {side.length > 0 && (
            <View style={{ width: sideBody.width, flexShrink: 0, ...place.side }}>
              <Flow gap={sideTheme.space(look.sectionGap)} blocks={side} />
            </View>
          )}
        </View>
      </Frame>
    )
  }
}
