import * as primitives from '@react-pdf/primitives'
import { isValidElement, type ReactNode } from 'react'
import { hasRightToLeft, isRightToLeftLanguage, letterOf } from '@/lib/language/unicode/direction'
import type { FieldAddress } from '@/lib/resume/change/address'
import { composeText } from '@/lib/resume/text/compose-text'
import { allowedUrl } from '@/lib/resume/text/rich-text'
import { Cached } from '../../blocks/cached'
import type { MissingGlyph } from '../../pdf-types'
import { hasPicture } from '../../photo/picture-store'
import { transformText } from '../draw/segments'
import type { FaceQuery } from '../fonts/faces'
import type { FontStore } from '../fonts/fonts'
import type { CacheSession } from '../reuse/cached-nodes'
import { obeyControls, textDirection } from './bidi-levels'
import { cleanText, type StyledText, setQuotes } from './clean-text'
import { hyphenationProps } from './hyphenation-props'
import {
  type ElementProps,
  flattenStyle,
  type Inherited,
  inherit,
  initial,
  wordsOf,
} from './inherit'
import { lastResort } from './line-breaks'
import { type LineRules, lineRulesKey, plainLines } from './line-rules'
import { mirrorStyle } from './mirror-style'
import type { KeptFacts, NodeStyle, PaperNode, TextSource } from './nodes'

/** Result of instantiating elements: layout nodes, and characters without glyphs. */
export type Instances = {
  root: PaperNode
  missing: MissingGlyph[]
  texts: number
  characters: number
}

const textTypes = new Set<string>([primitives.Text, primitives.Link, primitives.Tspan])
const drawnTypes = new Set<string>([
  primitives.Document,
  primitives.Page,
  primitives.View,
  primitives.Image,
  primitives.Svg,
  primitives.G,
  primitives.Path,
  primitives.Rect,
  primitives.Circle,
  primitives.Line,
  primitives.Polygon,
  primitives.Polyline,
  primitives.Ellipse,
  ...textTypes,
])
const fragment = Symbol.for('react.fragment')

/** Scripts with connected letters, which letter spacing would tear apart. */
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}]/u

const letterOfs = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * Turns elements into the nodes that @react-pdf/layout reads, without a React root: templates are
 * functions without hooks, so calling them is all there is to do (and nothing stays mounted).
 *
 * On the way every text is cleaned and checked against its fonts, and no string that the document
 * holds reaches react-pdf as something to fetch: links only through the allow-list, images only as
 * bytes that were handed in.
 *
 * @param element the document element of a template
 * @param language of the document, as a BCP 47 tag: where it is written from right to left, everything
 *   changes sides
 * @param session parts that need not be built again; without it everything is built
 * @param rules where lines may end
 * @throws when a template uses what the engine does not draw
 */
export function instantiate(
  element: ReactNode,
  fonts: FontStore,
  language: string,
  session?: CacheSession,
  rules: LineRules = plainLines,
): Instances {
  const rightToLeft = isRightToLeftLanguage(language)
  let missing = new Map<FieldAddress, Set<string>>()
  let count = 0
  let nextId = (): number | string => count++
  let texts = 0
  let characters = 0
  let paragraph: StyledText[] = []

  function noteMissing(address: FieldAddress, characters: readonly string[]) {
    const known = missing.get(address) ?? new Set()
    for (const character of characters) known.add(character)
    missing.set(address, known)
  }

  const missingList = (): MissingGlyph[] =>
    Array.from(missing, ([address, found]) => ({ address, characters: [...found] }))

  function textInstance(value: string, from: Inherited): PaperNode {
    const faces = from.fontFamily.map((fontFamily) =>
      fonts.face({ fontFamily, fontWeight: from.fontWeight, fontStyle: from.fontStyle }),
    )
    const has = (codePoint: number) => faces.some((face) => face.hasGlyphForCodePoint(codePoint))
    const drawable = (codePoint: number) =>
      has(codePoint) &&
      (from.textTransform === undefined ||
        Array.from(transformText(String.fromCodePoint(codePoint), from.textTransform)).every(
          (one) => has(one.codePointAt(0) ?? 0),
        ))
    const clean = cleanText(value, drawable, rules.typeset)
    characters += value.length
    if (clean.missing.length > 0 && from.address) noteMissing(from.address, clean.missing)
    const source: TextSource = {
      address: from.address,
      literal: from.literal,
      role: from.role,
      offsets: clean.offsets,
      length: value.length,
      controls: clean.controls,
    }
    const type = primitives.TextInstance
    const node = { type, value: clean.text, source, box: {}, style: {}, props: {} }
    paragraph.push({ node, typed: value, has: drawable })
    return node
  }

  function checkedProps(type: string, given: ElementProps): { [name: string]: unknown } | null {
    const { style: _style, children: _children, src, href, ...props } = given
    props.nodeId = nextId()
    const target = src ?? href
    if (type === primitives.Image) {
      return typeof target === 'string' && hasPicture(target) ? { ...props, src: target } : null
    }
    const url = typeof target === 'string' ? allowedUrl(target) : null
    return url === null ? props : { ...props, src: url }
  }

  /** Returns families that come first in a text of the document's direction, so that a line uses one. */
  function leadOf(given: ElementProps, query: FaceQuery): readonly string[] {
    const words = rightToLeft ? wordsOf(given.children, true) : ''
    const ofLanguage = rightToLeft && rules.redrawn ? [letterOf(language)] : []
    const [first] = words.match(letterOfs) ?? ofLanguage
    return first === undefined ? [] : fonts.fallback.beside(first, query, language)
  }

  /** Returns props of a text beside its style: fallback families, direction, no spacing in connected scripts. */
  function textNeeds(
    style: NodeStyle,
    given: ElementProps,
    from: Inherited,
    handed: Inherited,
  ): Pick<Inherited, 'stack' | 'lead'> & { own: NodeStyle | null } {
    const words = wordsOf(given.children, false)
    const fontFamily = handed.primary
    const { fontWeight, fontStyle, textTransform } = handed
    const query = { fontFamily, fontWeight, fontStyle }
    const lead = from.inText ? from.lead : leadOf(given, query)
    const printed = transformText(composeText(words), textTransform)
    const beside = fonts.fallback.beside(printed, query, language, rules.redrawn)
    const families = [...new Set([...lead, fontFamily, ...beside])]
    const stack = families.length > 1
    const own: NodeStyle = {}
    if (stack || from.stack) own.fontFamily = families
    if (style.letterSpacing && joined.test(words)) own.letterSpacing = 0
    if (rightToLeft || hasRightToLeft(words)) {
      const isField = from.inText && given.address !== undefined
      const direction = textDirection(rightToLeft, isField, rules.redrawn, rules.typeset)
      if (direction !== undefined) own.direction = direction
    }
    if (rightToLeft && !from.inText && handed.textAlign === undefined) own.textAlign = 'right'
    return { own: Object.keys(own).length > 0 ? { ...style, ...own } : null, stack, lead }
  }

  function nodeOf(type: string, given: ElementProps, from: Inherited): PaperNode[] {
    if (!drawnTypes.has(type)) throw new Error(`The engine does not draw "${type}"`)
    const props = checkedProps(type, given)
    if (!props) return []
    const isText = textTypes.has(type)
    const flat = flattenStyle(given.style)
    const sided = rightToLeft ? mirrorStyle(flat) : flat
    const inherited = inherit(from, sided, given, isText)
    const needs = isText ? textNeeds(sided, given, from, inherited) : null
    const style = needs?.own ?? sided
    const handed = needs?.own
      ? { ...inherit(from, style, given, isText), ...needs, primary: inherited.primary }
      : inherited
    props.address = handed.address
    props.role = handed.role
    if (rules.typeset) props.direction = style.direction
    const paragraph = isText && !from.inText ? paragraphOf(given.children, handed, style) : null
    if (type === primitives.Text) Object.assign(props, paragraph?.props)
    const children = paragraph?.children ?? collect(given.children, handed)
    return [
      {
        type: type === primitives.Link && props.src === undefined ? unlinked(from) : type,
        box: {},
        style: paragraph?.style ?? style,
        props,
        children: isText
          ? children
          : children.filter((child) => child.type !== primitives.TextInstance),
      },
    ]
  }

  /** Builds the content of a text that is in no other, with its rules for lines as props. */
  function paragraphOf(content: ReactNode, handed: Inherited, style: NodeStyle) {
    texts++
    paragraph = []
    const children = collect(content, handed)
    if (rules.quotes) setQuotes(paragraph, language)
    // Words are broken only where choose-breaks.ts allows it.
    const { wholeWords, redrawn: wholeNumbers, typeset } = rules
    const obeyed = obeyControls(children, handed, style)
    const props = {
      ...{ hyphenationPenalty: lastResort, wholeWords, wholeNumbers, typeset },
      ...hyphenationProps(rules, handed, fonts),
      ...obeyed.props,
    }
    return { children, props, style: obeyed.style }
  }

  function collect(node: ReactNode, from: Inherited): PaperNode[] {
    if (node === null || node === undefined || typeof node === 'boolean') return []
    if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') {
      return node === '' ? [] : [textInstance(String(node), from)]
    }
    if (Array.isArray(node)) return node.flatMap((child: ReactNode) => collect(child, from))
    if (!isValidElement<ElementProps>(node)) throw new Error('A template returned no element')
    const type: unknown = node.type
    if (type === fragment) return collect(node.props.children, from)
    if (type === Cached) return collectCached(node.props, from)
    if (typeof type === 'function') return collect(type(node.props) as ReactNode, from)
    if (typeof type === 'string') return nodeOf(type, node.props, from)
    throw new Error('A template used an element that is neither a function nor a primitive')
  }

  /** Builds a part with its own numbering, which is stable when other parts are added or removed. */
  function buildCached(part: ReactNode, from: Inherited, name: string): PaperNode[] {
    const usual = nextId
    let own = 0
    nextId = () => `${name}:${own++}`
    const nodes = collect(part, from)
    nextId = usual
    return nodes
  }

  function collectCached({ id, of, children }: ElementProps, from: Inherited): PaperNode[] {
    if (!session) return collect(children, from)
    const name = session.nameOf(String(id))
    const key = `${name}|${fonts.version()}|${language}|${lineRulesKey(rules)}|${JSON.stringify(from)}|${of}`
    const facts = session.take(key)
    if (facts) {
      texts += facts.texts
      characters += facts.characters
      for (const one of facts.missing) noteMissing(one.address, one.characters)
      const { type, style } = facts
      const expand = () => buildCached(children, from, name)[0]
      return [
        { type, style, props: { ...facts.props }, box: {}, children: [], kept: { facts, expand } },
      ]
    }
    const before = { texts, characters, missing }
    missing = new Map()
    const nodes = buildCached(children, from, name)
    const own = missingList()
    missing = before.missing
    for (const one of own) noteMissing(one.address, one.characters)
    const [node] = nodes
    if (!node || nodes.length > 1 || node.type !== primitives.View) return nodes
    const { type, style, props } = node
    const made: KeptFacts = {
      ...{ type, style, props: { ...props }, missing: own },
      texts: texts - before.texts,
      characters: characters - before.characters,
    }
    node.kept = { facts: made, expand: null }
    session.put(key, made)
    return nodes
  }

  const [root] = collect(element, initial)
  if (root?.type !== primitives.Document) throw new Error('A template must return a document')
  return {
    root,
    missing: missingList(),
    texts,
    characters,
  }
}

/** A link without an allowed target is printed as text. */
function unlinked(from: Inherited): string {
  return from.inText ? primitives.Text : primitives.View
}
