import type { ReactElement } from 'react'
import { ContactList } from '../../blocks/contact-list'
import { contactsOf } from '../../blocks/contact-model'
import { DocumentHeader, hasRoomForCode } from '../../blocks/document-header'
import { Flow, type FlowBlock } from '../../blocks/flow'
import { Frame } from '../../blocks/frame'
import { headingLook } from '../../blocks/heading-look'
import type { PaperStyle } from '../../blocks/paper-style'
import { PhotoPicture } from '../../blocks/photo'
import { View } from '../../blocks/primitives'
import { qrBlock } from '../../blocks/qr-mark'
import { type SectionLook, sectionBlock, sectionBlocks } from '../../blocks/section'
import type { BodyLook } from '../../blocks/section-body'
import type { Theme } from '../../blocks/theme'
import type { TitleLook } from '../../blocks/title-look'
import { qrAddressOf } from '../../qr-address'
import { sideKeysOf } from '../catalogue'
import type { Template, TemplateProps } from '../template'
import type { SideColumn, TemplateDesign } from '../template-design'
import {
  headerTheme,
  type PaperColumn,
  type PhotoDesign,
  partsOf,
  themeOf,
  titleOf,
} from './page-parts'
import { columnsOf } from './side-column-geometry'
import { divideSections } from './widening'

/** Type size factor of the side column. */
export const sideScale = 0.94

/**
 * Each column is positioned by itself, so that it keeps its side on pages where the other has ended. The main one
 * always comes first in the tree.
 */
const places: Record<SideColumn['at'], { row: PaperStyle; side: PaperStyle }> = {
  right: {
    row: { flexDirection: 'row', alignItems: 'flex-start' },
    side: { marginLeft: 'auto' },
  },
  left: {
    row: { flexDirection: 'row-reverse', alignItems: 'flex-start' },
    side: { marginRight: 'auto' },
  },
}

/** Titles in the narrow column: name, then organisation and dates. */
const stackedTitle: TitleLook = {
  rows: [{ start: ['heading'] }, { start: ['organisation', 'dates'] }],
  looks: { organisation: { scale: 0.92, colour: 'soft' }, dates: { scale: 0.92, colour: 'soft' } },
}

/** Returns the contacts as blocks at the top of the side column. */
function contactBlocks(
  { content, labels }: TemplateProps,
  look: SectionLook,
  { theme, width }: BodyLook,
): FlowBlock[] {
  const contacts = contactsOf(content.basics, theme)
  if (contacts.length === 0) return []
  const title = { address: null, text: labels.contact, literal: false }
  const list = (
    <ContactList
      contacts={contacts}
      theme={theme}
      width={width}
      look={{}}
      icons={theme.options.icons === 'shown'}
    />
  )
  return [sectionBlock({ key: 'contact', title, breakBefore: false }, look, theme, list)]
}

/** Returns true if the header has the contacts, so that the side column has none. */
export const hasContacts = ({ header }: TemplateDesign) =>
  header.zones.some(({ parts, beside }) =>
    [...parts, ...(beside?.parts ?? [])].some(({ part }) => part === 'contacts'),
  )

/** Returns the theme of a column, whose header has the column's width and no margins. */
export const inColumn = (theme: Theme, contentWidth: number): Theme => ({
  ...theme,
  page: { ...theme.page, contentWidth },
})

/** Share of the page's width that lines of paragraphs and bullets have where the side column has ended. */
const wholeMeasure = 0.88

type SideLook = Extract<TemplateDesign, { layout: 'side-column' }>

/** Returns the themes of a paper and its header, and the styles of both columns. */
export function twoColumns(template: Template, look: SideLook, props: PhotoDesign) {
  const { design } = props
  const theme = themeOf(template, design)
  const isOnPanel = look.side.fill === 'panel'
  const sideTheme = themeOf(template, design, sideScale, isOnPanel)
  const panelTheme = isOnPanel ? themeOf(template, design, 1, true) : theme
  const widths = columnsOf(look.side, theme, sideTheme)
  const { entries, headings } = look
  const main: PaperColumn = {
    heading: headingLook(headings, design, theme),
    body: { ...entries, title: titleOf(template, design), theme, width: widths.main },
  }
  const side: PaperColumn = {
    heading: headingLook(headings, design, panelTheme, sideTheme),
    body: {
      theme: sideTheme,
      width: widths.side,
      title: stackedTitle,
      ...(entries.bulletColour ? { bulletColour: entries.bulletColour } : {}),
      entryGap: 0.6,
      isNarrow: true,
    },
  }
  return { theme, lead: headerTheme(theme, props), main, side }
}

/**
 * Renders a CV in two columns of fixed widths: main sections in the wide one, contact and short sections beside it. The
 * wide one comes first in the tree, and therefore in the text of the PDF.
 */
export function renderSideColumn(
  template: Template,
  look: SideLook,
  props: TemplateProps,
): ReactElement {
  const place = places[look.side.at]
  const columns = twoColumns(template, look, props)
  const { theme, lead } = columns
  const { theme: sideTheme, width: sideWidth } = columns.side.body
  const mainWidth = columns.main.body.width
  const { sections, basics } = partsOf(props, template, theme)
  const sideKeys = sideKeysOf(props.content, look.side.sections)
  const wide = sections.filter(({ key }) => !sideKeys.includes(key))
  const short = sections.filter(({ key }) => sideKeys.includes(key))
  const [beside, below] = props.wide ? divideSections(wide, props.wide.from) : [wide, []]
  const main = sectionBlocks(beside, columns.main.heading, columns.main.body)
  const isInside = look.side.header === 'main'
  const head = {
    ...{ basics, look: look.header, photo: look.side.photo ? null : props.photo },
    theme: isInside ? inColumn(theme, mainWidth) : lead,
  }
  const code = qrAddressOf(props.design, basics)
  const isAtHead = code !== null && hasRoomForCode(head)
  const side = [
    ...(hasContacts(look) ? [] : contactBlocks(props, columns.side.heading, columns.side.body)),
    ...sectionBlocks(short, columns.side.heading, columns.side.body),
    ...(code === null || isAtHead ? [] : [qrBlock(code, 'start', look.side.fill !== undefined)]),
  ]
  const header = <DocumentHeader {...head} code={isAtHead ? code : null} />
  const gap = theme.space(look.headerGap)
  const flow = <Flow gap={theme.space(look.sectionGap)} blocks={main} />
  const row = (
    <View key="columns" style={place.row}>
      {(main.length > 0 || isInside) && (
        <View style={{ width: mainWidth, flexShrink: 0 }}>
          {isInside ? (
            <View style={{ rowGap: gap }}>
              {header}
              {flow}
            </View>
          ) : (
            flow
          )}
        </View>
      )}
      {(side.length > 0 || (look.side.photo && props.photo)) && (
        <View style={{ width: sideWidth, flexShrink: 0, ...place.side }}>
          {look.side.photo && props.photo && (
            <View style={{ marginBottom: sideTheme.space(look.sectionGap) }}>
              <PhotoPicture photo={props.photo} theme={theme} />
            </View>
          )}
          <Flow gap={sideTheme.space(look.sectionGap)} blocks={side} />
        </View>
      )}
    </View>
  )
  const { width: _, ...body } = columns.main.body
  const whole = { measure: wholeMeasure, ...body, width: theme.page.contentWidth }
  const rest = (
    <View key="rest" style={{ rowGap: theme.space(look.sectionGap) }}>
      <Flow
        gap={theme.space(look.sectionGap)}
        blocks={sectionBlocks(below, columns.main.heading, whole)}
      />
    </View>
  )
  return (
    <Frame theme={theme} gap={gap}>
      {!isInside && header}
      {below.length === 0 ? (
        row
      ) : (
        <Flow
          gap={0}
          blocks={[
            { key: 'columns', breakBefore: false, element: row },
            { key: 'rest', breakBefore: true, element: rest },
          ]}
        />
      )}
    </Frame>
  )
}
