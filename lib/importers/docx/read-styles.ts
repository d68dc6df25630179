import { levelOfStyleName } from '../flow/heading-name'
import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './read-properties'

/** Properties of a style, with those of all styles that it is based on. */
export type Style = { run: RunProperties; paragraph: ParagraphProperties; isTitle: boolean }

export type Styles = {
  /** The style of a paragraph that names this one, or none. */
  paragraphStyle: (id: string | undefined) => Style
  /** Properties of the style of a run on top of its paragraph's. */
  characterStyle: (id: string | undefined) => RunProperties
  /** Language that the document states (BCP 47), or empty. */
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
    // A heading that says its level itself keeps it.
    paragraph: level > 0 ? { outline: level, ...paragraph } : paragraph,
    isTitle: /^title$/i.test(name),
  }
}

/** Styles that are based on each other in a circle end here. */
const maxChain = 20

/**
 * Reads the styles of a document: its defaults, then a style's ancestors, then the style.
 *
 * @param root of `styles.xml`, or undefined where a document has none
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
