import { isValidElement, type ReactNode } from 'react'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperRole } from '../../pdf-types'
import type { NodeStyle } from './nodes'

/** Inherited properties of a node. */
export type Inherited = {
  address: FieldAddress | null
  literal: boolean
  role: PaperRole
  fontFamily: string[]
  /** Family of the document here, without fallbacks. */
  primary: string
  fontWeight: unknown
  fontStyle: unknown
  textTransform: unknown
  textAlign: unknown
  /** Whether an enclosing text has several families: nested texts have to set their own again. */
  stack: boolean
  /** Families that come first in an enclosing right-to-left text. */
  lead: readonly string[]
  inText: boolean
}

export type ElementProps = { [name: string]: unknown; children?: ReactNode }

/** Initial inherited properties of a document. */
export const initial: Inherited = {
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

/** Merges styles; later ones win. */
export function flattenStyle(style: unknown): NodeStyle {
  if (Array.isArray(style)) return Object.assign({}, ...style.map(flattenStyle))
  return typeof style === 'object' && style !== null ? (style as NodeStyle) : {}
}

/** Returns the inherited properties of a node's children, from its parent's (`from`) and its own style and props. */
export function inherit(
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
 * Returns the text of children.
 *
 * @param deep includes nested texts
 */
export function wordsOf(children: unknown, deep: boolean): string {
  if (typeof children === 'string') return children
  if (Array.isArray(children)) return children.map((child) => wordsOf(child, deep)).join('')
  return deep && isValidElement<ElementProps>(children)
    ? wordsOf(children.props.children, deep)
    : ''
}
