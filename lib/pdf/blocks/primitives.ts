import * as primitives from '@react-pdf/renderer'
import type { FunctionComponent, ReactNode } from 'react'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperRole } from '../pdf-types'
import type { PaperStyle } from './paper-style'

/** Our props, restricted to those with the same meaning in react-pdf. */
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
 * Props that are preserved through the layout, for the box map and the PDF tags. `address`, `literal` and `role` are
 * inherited.
 */
type FieldProps = {
  /** Field of the text inside. */
  address?: FieldAddress
  /** False for text generated from the field (a formatted date, a label). Default: true. */
  literal?: boolean
  role?: PaperRole
}

type NodeProps = FieldProps & {
  style?: PaperStyle
  tag?: StructureTag
  /** Whether an `LI` is an item of a list inside the last item above it that is none. */
  isSubItem?: boolean
  /** Points from the start of its list to the end of a page from which an `LI` may begin a page (presence.ts). */
  mayBreakFrom?: number
  /** Alternative text of a figure. */
  alt?: string
  /** Page break before this. */
  break?: boolean
  /** False: no page break inside. */
  wrap?: boolean
  /** Minimum points that must follow on the same page; otherwise this moves to the next one. */
  minPresenceAhead?: number
  /** Whether the last lines before it move to its page, rather than leave it alone there. */
  keepWithPrevious?: boolean
  children?: ReactNode
}

export type ViewProps = Narrowed<
  primitives.ViewProps,
  NodeProps & {
    /** Entry in the PDF outline. */
    bookmark?: string
  }
>

export type TextProps = Narrowed<
  primitives.TextProps,
  ViewProps & {
    /** Minimum lines before and after a page break inside the text. */
    orphans?: number
    widows?: number
    /** Share of the width that its lines have, unless all of it saves a line. Ours. */
    measure?: number | undefined
  }
>

/** `src` must be a validated URL (https, mailto or tel). */
export type LinkProps = Narrowed<primitives.LinkProps, NodeProps & { src: string }>

export type PageProps = Narrowed<
  primitives.PageProps,
  {
    size: [width: number, height: number]
    style?: PaperStyle
    /** False: everything on this one page. */
    wrap?: boolean
    /** Linear pagination of @react-pdf/layout, required by stamps and headings. */
    experimentalPagination?: boolean
    children?: ReactNode
  }
>

export type SvgProps = Narrowed<
  primitives.SVGProps,
  { viewBox: string; style?: PaperStyle; tag?: StructureTag; alt?: string; children?: ReactNode }
>

/** `src` is the key of bytes given to the engine: never a URL or path. */
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
 * Types a primitive of react-pdf with fewer props, and ours. At run time it is a string, and JSX creates an element of
 * that type.
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
