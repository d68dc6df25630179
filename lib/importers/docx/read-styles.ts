import { levelOfStyleName } from '../flow/level-of-style-name'
import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './read-properties'

/** Properties of a style, including those of its ancestors. */
export type Style = { run: RunProperties; paragraph: ParagraphProperties; isTitle: boolean }

export type Styles = {
  /** Returns a paragraph style by id, or the default style. */
  paragraphStyle: (id: string | undefined) => Style
  /** Returns the run properties of a character style. */
  characterStyle: (id: string | undefined) => RunProperties
  /** Language of the document (BCP 47), or empty. */
  language: string
}

type Raw = {
  basedOn: string | undefined
  run: RunProperties
  paragraph: ParagraphProperties
  isTitle: boolean
}

function readStyle(element: XmlElement): Raw {
  const name = childOf(element, 'name')?.attributes.val ?? ''
  const level = levelOfStyleName(name)
  const paragraph = readParagraphProperties(childOf(element, 'pPr'))
  return {
    basedOn: childOf(element, 'basedOn')?.attributes.val,
    run: readRunProperties(childOf(element, 'rPr')),
    // An explicit outline level takes precedence over the style's name.
    paragraph: level > 0 ? { outline: level, ...paragraph } : paragraph,
    isTitle: /^title$/i.test(name),
  }
}

/** Maximum length of a chain of base styles, to end cycles. */
const maxChain = 20

/**
 * Reads styles, resolved over the document's defaults and their base styles.
 * @param root of `styles.xml`, or undefined if there is none
 */
export function readStyles(root: XmlElement | undefined): Styles {
  const raw = new Map<string, Raw>()
  let usual: string | undefined
  for (const element of childrenOf(root, 'style')) {
    const { styleId = '', type, default: isDefault } = element.attributes
    raw.set(styleId, readStyle(element))
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault ?? '')) usual = styleId
  }
  const defaults = childOf(root, 'docDefaults')
  const runDefaults = childOf(defaults, 'rPrDefault', 'rPr')
  const base: Style = {
    run: readRunProperties(runDefaults),
    paragraph: readParagraphProperties(childOf(defaults, 'pPrDefault', 'pPr')),
    isTitle: false,
  }
  const chainOf = (id: string | undefined): Raw[] => {
    const chain: Raw[] = []
    let next = id
    while (next !== undefined && chain.length < maxChain) {
      const style = raw.get(next)
      if (!style) break
      chain.unshift(style)
      next = style.basedOn
    }
    return chain
  }
  const paragraphStyle = (id: string | undefined): Style => {
    const chain = chainOf(id !== undefined && raw.has(id) ? id : usual)
    return {
      run: Object.assign({}, base.run, ...chain.map(({ run }) => run)),
      paragraph: Object.assign({}, base.paragraph, ...chain.map(({ paragraph }) => paragraph)),
      isTitle: chain.some(({ isTitle }) => isTitle),
    }
  }
  const known = new Map<string | undefined, Style>()
  return {
    paragraphStyle: (id) => {
      const found = known.get(id) ?? paragraphStyle(id)
      known.set(id, found)
      return found
    },
    characterStyle: (id) => Object.assign({}, ...chainOf(id).map(({ run }) => run)),
    language: childOf(runDefaults, 'lang')?.attributes.val ?? '',
  }
}
