import type { ReactNode } from 'react'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { type Panel, pageNumber, underPage } from '../blocks/page-dress'
import { pageLogo } from '../blocks/page-logo'
import { Text, View } from '../blocks/primitives'
import type { TextLook, Theme } from '../blocks/theme'
import type { PageArea } from '../pdf-types'
import type { PaperLogo } from '../photo/paper-logo'
import { themeOf } from './layouts/page-parts'
import { sideScale } from './layouts/side-column'
import { columnsOf } from './layouts/side-column-geometry'
import type { Template, Widening } from './template'

/** Elements drawn on every page after pagination, as artifacts. */
export type PageChrome = {
  /** Returns the filled areas under the text of page `index` (from 0); `null` without any. */
  under: (index: number) => ReactNode
  /**
   * Returns the content of the margins of page `index` of `count`, such as its number, and what is in a side column
   * there if the page has nothing else in that area.
   */
  over: (index: number, count: number, isFree: (area: PageArea) => boolean) => ReactNode
}

function panelOf(template: Template, { kind, design }: PaperDocument, theme: Theme): Panel | null {
  const { look } = template
  if (kind === 'letter' || look.layout !== 'side-column' || !look.side.fill) return null
  const { panel } = columnsOf(look.side, theme, themeOf(template, design, sideScale))
  return { at: look.side.at, width: panel, colour: look.side.fill }
}

/** Height in points that name and contacts in a side column need at most. */
const repeatedHeight = 90

/** Returns name and contacts for the side column of a later page; null if the template or the page has no room. */
function repeatedHeader(
  template: Template,
  { kind, content, design }: PaperDocument,
  theme: Theme,
  isFree: (area: PageArea) => boolean,
): ReactNode {
  const { look } = template
  if (kind === 'letter' || look.layout !== 'side-column' || !look.side.repeat) return null
  const sideTheme = themeOf(template, design, sideScale, look.side.fill === 'panel')
  const { side: width } = columnsOf(look.side, theme, sideTheme)
  const { size, side, margin } = theme.page
  const left = look.side.at === 'left' ? side : size[0] - side - width
  if (!isFree({ left, top: margin, width, height: repeatedHeight })) return null
  const { name, label, email, phone } = content.basics
  const named: TextLook = { family: 'headings', bold: true, colour: 'accent', lineHeight: 1.2 }
  const line = (key: string, text: string, own: TextLook) =>
    text.trim() === '' ? null : (
      <Text key={key} tag="artifact" style={sideTheme.text(own)}>
        {text}
      </Text>
    )
  return (
    <View key="header" tag="artifact" style={{ position: 'absolute', left, top: margin, width }}>
      {line('name', name, { ...named, scale: 1.1 })}
      {[label, email, phone].map((text, at) =>
        line(`${at}`, text, { scale: 0.94, colour: 'soft' }),
      )}
    </View>
  )
}

/** Points of the panel that are left on pages without a side column: 5 mm. */
const bandWidth = 14.2

/** Returns the decoration of a template's pages, and the page numbers. */
export function pageChrome(
  document: PaperDocument,
  template: Template,
  logo: PaperLogo | null,
  wide?: Widening,
): PageChrome {
  const { content, design } = document
  const { look } = template
  const theme = themeOf(template, design)
  const dress = look.page ?? {}
  const panel = panelOf(template, document, theme)
  const band = panel && { ...panel, width: bandWidth }
  return {
    under: (index) => underPage(dress, wide && index >= wide.page ? band : panel, theme, index),
    over: (index, count, isFree) => {
      const again = index > 0 ? repeatedHeader(template, document, theme, isFree) : null
      const number = design.pageNumbers
        ? pageNumber(dress, theme, again ? '' : content.basics.name, index, count)
        : null
      if (again) return [number, again]
      return logo && index === 0 ? [pageLogo(logo, dress, panel, theme), number] : number
    },
  }
}
