import * as primitives from '@react-pdf/primitives'
import { isValidElement, type ReactNode } from 'react'
import type { FieldAddress } from '@/lib/resume/address'
import { hasRightToLeft, isRightToLeftLanguage } from '@/lib/resume/direction'
import { allowedUrl } from '@/lib/resume/rich-text'
import { hasPicture } from '../photo/picture-store'
import type { MissingGlyph, PaperRole } from '../types'
import { textDirection } from './bidi-levels'
import { cleanText } from './clean-text'
import type { FaceQuery } from './faces'
import type { FontStore } from './fonts'
import { mirrorStyle } from './mirror-style'
import type { NodeStyle, PaperNode, TextSource } from './nodes'

/** What a tree of elements becomes: nodes for the layout, and the characters that no font has. */
export type Instances = {
  root: PaperNode
  missing: MissingGlyph[]
  texts: number
  characters: number
}

/** What a node hands down to its children. */
type Inherited = {
  address: FieldAddress | null
  literal: boolean
  role: PaperRole
  fontFamily: string[]
  /** The document's own family at this place, whatever stands beside it. */
  primary: string
  fontWeight: unknown
  fontStyle: unknown
  textTransform: unknown
  textAlign: unknown
  /** Whether a text around has more families than its own: what is inside has to name its own again. */
  stack: boolean
  /** A family that comes first in the text around: all of a line from right to left is in one. */
  lead: readonly string[]
  inText: boolean
}

type ElementProps = { [name: string]: unknown; children?: ReactNode }

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

const initial: Inherited = {
  address: null,
  literal: true,
  role: 'text',
  fontFamily: [],
  primary: '',
  fontWeight: undefined,
  fontStyle: undefined,
  textTransform: undefined,
  textAlign: undefined,
  stack: false,
  lead: [],
  inText: false,
}

/** Merges a style or a list of styles, later ones winning. */
function flattenStyle(style: unknown): NodeStyle {
  if (Array.isArray(style)) return Object.assign({}, ...style.map(flattenStyle))
  return typeof style === 'object' && style !== null ? (style as NodeStyle) : {}
}

function inherit(
  from: Inherited,
  style: NodeStyle,
  props: ElementProps,
  inText: boolean,
): Inherited {
  const family = style.fontFamily
  return {
    address: props.address === undefined ? from.address : (props.address as FieldAddress | null),
    literal:
      (props.literal as boolean | undefined) ?? (props.address !== undefined || from.literal),
    role: props.role === undefined ? from.role : (props.role as PaperRole),
    fontFamily:
      typeof family === 'string'
        ? [family]
        : Array.isArray(family)
          ? (family as string[])
          : from.fontFamily,
    primary: typeof family === 'string' ? family : from.primary,
    fontWeight: style.fontWeight ?? from.fontWeight,
    fontStyle: style.fontStyle ?? from.fontStyle,
    textTransform: style.textTransform ?? from.textTransform,
    textAlign: style.textAlign ?? from.textAlign,
    stack: inText && from.stack,
    lead: inText ? from.lead : [],
    inText: from.inText || inText,
  }
}

/**
 * The strings that stand in a text itself.
 *
 * @param deep with those of the texts inside it
 */
function wordsOf(children: unknown, deep: boolean): string {
  if (typeof children === 'string') return children
  if (Array.isArray(children)) return children.map((child) => wordsOf(child, deep)).join('')
  return deep && isValidElement<ElementProps>(children)
    ? wordsOf(children.props.children, deep)
    : ''
}

/** The characters that a text transform of the layout prints for one. */
function transformed(character: string, transform: unknown): string {
  if (transform === 'uppercase') return character.toUpperCase()
  if (transform === 'lowercase') return character.toLowerCase()
  return character
}

/** Scripts whose letters hang together: space between them would tear words apart. */
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}]/u

const rightToLeftLetters = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u

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
 * @throws when a template uses what the engine does not draw
 */
export function instantiate(element: ReactNode, fonts: FontStore, language: string): Instances {
  const rightToLeft = isRightToLeftLanguage(language)
  const missing = new Map<FieldAddress, Set<string>>()
  let count = 0
  let texts = 0
  let characters = 0

  function textInstance(value: string, from: Inherited): PaperNode {
    const faces = from.fontFamily.map((fontFamily) =>
      fonts.face({ fontFamily, fontWeight: from.fontWeight, fontStyle: from.fontStyle }),
    )
    const has = (codePoint: number) => faces.some((face) => face.hasGlyphForCodePoint(codePoint))
    const drawable = (codePoint: number) =>
      has(codePoint) &&
      (from.textTransform === undefined ||
        Array.from(transformed(String.fromCodePoint(codePoint), from.textTransform)).every((one) =>
          has(one.codePointAt(0) ?? 0),
        ))
    const clean = cleanText(value, drawable)
    characters += value.length
    if (clean.missing.length > 0 && from.address) {
      const known = missing.get(from.address) ?? new Set()
      for (const character of clean.missing) known.add(character)
      missing.set(from.address, known)
    }
    const source: TextSource = {
      address: from.address,
      literal: from.literal,
      role: from.role,
      offsets: clean.offsets,
      length: value.length,
    }
    return {
      type: primitives.TextInstance,
      value: clean.text,
      source,
      box: {},
      style: {},
      props: {},
    }
  }

  function checkedProps(type: string, given: ElementProps): { [name: string]: unknown } | null {
    const { style: _style, children: _children, src, href, ...props } = given
    props.nodeId = count++
    const target = src ?? href
    if (type === primitives.Image) {
      return typeof target === 'string' && hasPicture(target) ? { ...props, src: target } : null
    }
    const url = typeof target === 'string' ? allowedUrl(target) : null
    return url === null ? props : { ...props, src: url }
  }

  /** Families that come first in a text of the document's direction, so that a line is in one. */
  function leadOf(given: ElementProps, query: FaceQuery): readonly string[] {
    const words = rightToLeft ? wordsOf(given.children, true) : ''
    const [first] = words.match(rightToLeftLetters) ?? []
    return first === undefined ? [] : fonts.fallback.beside(first, query, language)
  }

  /** What a text's words need beside its style: more families, a direction, no torn joins. */
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
    const beside = fonts.fallback.beside(transformed(words, textTransform), query, language)
    const families = [...new Set([...lead, fontFamily, ...beside])]
    const stack = families.length > 1
    const own: NodeStyle = {}
    if (stack || from.stack) own.fontFamily = families
    if (style.letterSpacing && joined.test(words)) own.letterSpacing = 0
    if (rightToLeft || hasRightToLeft(words)) {
      const direction = textDirection(rightToLeft, from.inText && given.address !== undefined)
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
    const handed = needs?.own ? { ...inherit(from, style, given, isText), ...needs } : inherited
    props.address = handed.address
    props.role = handed.role
    if (type === primitives.Text && !from.inText) {
      texts++
      // Words are broken only where splitWord allows it, and that only as the last resort.
      props.hyphenationPenalty = 5_000
    }
    const children = collect(given.children, handed)
    return [
      {
        type: type === primitives.Link && props.src === undefined ? unlinked(from) : type,
        box: {},
        style,
        props,
        children: isText
          ? children
          : children.filter((child) => child.type !== primitives.TextInstance),
      },
    ]
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
    if (typeof type === 'function') return collect(type(node.props) as ReactNode, from)
    if (typeof type === 'string') return nodeOf(type, node.props, from)
    throw new Error('A template used an element that is neither a function nor a primitive')
  }

  const [root] = collect(element, initial)
  if (root?.type !== primitives.Document) throw new Error('A template must return a document')
  return {
    root,
    missing: Array.from(missing, ([address, found]) => ({ address, characters: [...found] })),
    texts,
    characters,
  }
}

/** A link that leads nowhere allowed is only its words. */
function unlinked(from: Inherited): string {
  return from.inText ? primitives.Text : primitives.View
}
