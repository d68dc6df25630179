import type { ReactNode } from 'react'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperRole } from '../../pdf-types'
import type { NodeStyle } from './nodes'

/** Properties that a node passes down to its children. */
export type Inherited = {
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

export type ElementProps = { [name: string]: unknown; children?: ReactNode }

/** Properties that the document passes down. */
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

/** Merges a style or a list of styles, later ones winning. */
export function flattenStyle(style: unknown): NodeStyle {
  if (Array.isArray(style)) return Object.assign({}, ...style.map(flattenStyle))
  return typeof style === 'object' && style !== null ? (style as NodeStyle) : {}
}

/** Returns the properties that a node passes down, from those of its parent (`from`) and its own style and props. */
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
