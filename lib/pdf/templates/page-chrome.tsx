import type { ReactNode } from 'react'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { type Panel, pageNumber, underPage } from '../blocks/page-dress'
import { pageLogo } from '../blocks/page-logo'
import type { Theme } from '../blocks/theme'
import type { PaperLogo } from '../photo/paper-logo'
import { themeOf } from './layouts/page-parts'
import { sideScale } from './layouts/side-column'
import { columnsOf } from './layouts/side-column-geometry'
import type { Template } from './template'

/** Elements drawn on every page after pagination, as artifacts. */
export type PageChrome = {
  /** Returns the filled areas under the text of page `index` (from 0); `null` without any. */
  under: (index: number) => ReactNode
  /** Returns the content of the margins of page `index` of `count`, such as its number. */
  over: (index: number, count: number) => ReactNode
}

function panelOf(template: Template, { kind, design }: PaperDocument, theme: Theme): Panel | null {
  const { look } = template
  if (kind === 'letter' || look.layout !== 'side-column' || !look.side.fill) return null
  const { panel } = columnsOf(look.side, theme, themeOf(template, design, sideScale))
  return { at: look.side.at, width: panel, colour: look.side.fill }
}

/** Returns the decoration of a template's pages, and the page numbers. */
export function pageChrome(
  document: PaperDocument,
  template: Template,
  logo: PaperLogo | null,
): PageChrome {
  const { content, design } = document
  const theme = themeOf(template, design)
  const dress = template.look.page ?? {}
  const panel = panelOf(template, document, theme)
  return {
    under: (index) => underPage(dress, panel, theme, index),
    over: (index, count) => {
      const number = design.pageNumbers
        ? pageNumber(dress, theme, content.basics.name, index, count)
        : null
      return logo && index === 0 ? [pageLogo(logo, dress, panel, theme), number] : number
    },
  }
}
