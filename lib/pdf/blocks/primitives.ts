import * as primitives from '@react-pdf/renderer'
import type { FunctionComponent, ReactNode } from 'react'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperRole } from '../pdf-types'
import type { PaperStyle } from './paper-style'

/** Props of ours, of which those that react-pdf knows mean what they mean there. */
type Narrowed<
  Stock,
  Ours extends { [Name in keyof Ours]: Name extends keyof Stock ? Stock[Name] : unknown },
> = Ours

/** Structure elements of the PDF (ISO 32000-1, 14.8.4); `artifact` is what a screen reader skips. */
type StructureTag =
  | 'Sect'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Figure'
  | 'artifact'

/**
 * Props of our own that live through the layout, for the box map and the tags of the PDF. `address`,
 * `literal` and `role` are inherited by everything inside.
 */
type FieldProps = {
  /** The field whose words these are. */
  address?: FieldAddress
  /** False for words made from the field (a formatted date, a label). True unless given. */
  literal?: boolean
  role?: PaperRole
}

type NodeProps = FieldProps & {
  style?: PaperStyle
  tag?: StructureTag
  /** Words for a figure. */
  alt?: string
  /** Start a new page before this. */
  break?: boolean
  /** False: never break inside. */
  wrap?: boolean
  /** Points that have to follow on the same page, or this moves to the next one with them. */
  minPresenceAhead?: number
  children?: ReactNode
}

export type ViewProps = Narrowed<
  primitives.ViewProps,
  NodeProps & {
    /** Entry in the outline of the PDF. */
    bookmark?: string
  }
>

export type TextProps = Narrowed<
  primitives.TextProps,
  ViewProps & {
    /** Lines that stay together before and after a page break inside the text. */
    orphans?: number
    widows?: number
  }
>

/** `src` is a checked address (https, mailto or tel) and nothing else. */
export type LinkProps = Narrowed<primitives.LinkProps, NodeProps & { src: string }>

export type PageProps = Narrowed<
  primitives.PageProps,
  {
    size: [width: number, height: number]
    style?: PaperStyle
    /** False: everything on this one page, without page breaks. */
    wrap?: boolean
    /** The linear pagination of @react-pdf/layout, which stamps and headings rely on. */
    experimentalPagination?: boolean
    children?: ReactNode
  }
>

export type SvgProps = Narrowed<
  primitives.SVGProps,
  { viewBox: string; style?: PaperStyle; tag?: StructureTag; children?: ReactNode }
>

/** `src` names bytes that the engine was given: never an address, never a path. */
export type PictureProps = { src: string; style?: PaperStyle; tag?: StructureTag; alt?: string }

export type PathProps = Narrowed<
  primitives.PathProps,
  {
    d: string
    fill?: string
    stroke?: string
    strokeWidth?: number
    strokeLinecap?: 'butt' | 'round' | 'square'
    strokeLineJoin?: 'miter' | 'round' | 'bevel'
  }
>

/**
 * A primitive of react-pdf with fewer props than it takes, and ours beside them. At run time it is a string; JSX makes
 * an element of that type.
 */
const primitive = <Props>(stock: unknown) => stock as FunctionComponent<Props>

export const Document = primitive<{ children?: ReactNode }>(primitives.Document)
export const Page = primitive<PageProps>(primitives.Page)
export const View = primitive<ViewProps>(primitives.View)
export const Text = primitive<TextProps>(primitives.Text)
export const Link = primitive<LinkProps>(primitives.Link)
export const Picture = primitive<PictureProps>(primitives.Image)
export const Svg = primitive<SvgProps>(primitives.Svg)
export const Path = primitive<PathProps>(primitives.Path)
