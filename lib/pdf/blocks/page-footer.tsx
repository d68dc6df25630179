import type { ReactElement } from 'react'
import type { Document } from '@/lib/resume/schema/document'
import { fontsOf } from '../fonts/registry'
import { pageBoxOf } from './page-size'
import { Text } from './primitives'
import { paperColours } from './theme'

/** Elements that are drawn on every page once the pages are known. */
export type PageChrome = {
  /**
   * For page `index` (from 0) of `count`, to be appended to the page's children after pagination.
   * `null` where nothing is drawn, as on the only page of a document.
   */
  element: (index: number, count: number) => ReactElement | null
  /** Points at the foot of each page that templates keep free already, the bottom margin. */
  height: number
}

const fontSize = 8
const lineHeight = 1.25
/** Letters of the name that are repeated; a footer has one line. */
const nameLength = 60

function shortName(name: string): string {
  const letters = Array.from(name.trim())
  return letters.length > nameLength
    ? `${letters
        .slice(0, nameLength - 1)
        .join('')
        .trimEnd()}…`
    : name.trim()
}

/** "Name — 2 / 3" in the middle of the bottom margin, where the design asks for page numbers. */
export function pageChrome(document: Document): PageChrome {
  const { content, design } = document
  const page = pageBoxOf(design)
  const [width, height] = page.size
  const name = shortName(content.basics.name)
  const style = {
    position: 'absolute',
    left: page.margin,
    top: height - page.bottom / 2 - (fontSize * lineHeight) / 2,
    width: width - 2 * page.margin,
    fontFamily: fontsOf(design).body.id,
    fontSize,
    lineHeight,
    color: paperColours.soft,
    textAlign: 'right',
  } as const
  return {
    height: page.bottom,
    element: (index, count) => {
      if (!design.pageNumbers || count < 2) return null
      const number = `${index + 1} / ${count}`
      return (
        <Text key={`page ${index + 1}`} tag="artifact" style={style}>
          {name ? `${name} — ${number}` : number}
        </Text>
      )
    },
  }
}
