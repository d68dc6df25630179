import type { HeaderLook } from '../blocks/header-look'
import type { HeadingLook } from '../blocks/heading-look'
import type { PaperOptions } from '../blocks/options'
import type { PageDress } from '../blocks/page-dress'
import type { ColourRole } from '../blocks/palette'
import type { BodyLook } from '../blocks/section-body'

/** Everything in which templates of one layout differ. Spaces are shares of the type size. */
type Look = {
  /** Options of the template where the design leaves the choice to it. */
  own?: Partial<PaperOptions>
  header: HeaderLook
  headings: HeadingLook
  entries: Pick<
    BodyLook,
    | 'title'
    | 'brief'
    | 'entryGap'
    | 'partGap'
    | 'dress'
    | 'keywords'
    | 'summary'
    | 'labels'
    | 'hangingBullets'
    | 'levelBars'
  >
  /** Between header and sections, and between sections. */
  headerGap: number
  sectionGap: number
  /** Factor by which type and spaces are smaller or larger than the design's. */
  density?: number
  /** Maximum distance of lines, as a multiple of the type size. */
  maxLineHeight?: number
  /** Multiple of the margins at the sides. */
  sides?: number
  /** Ornaments and numbers on every page. */
  page?: PageDress
}

export type SideColumn = {
  at: 'left' | 'right'
  /** Width in millimetres on A4 with the usual margin; a share of the width that follows the type unless given. */
  width?: number
  /** Keys of the sections in it; short ones unless given. */
  sections?: string[]
  /** A ground to the edges of the page, on every page. */
  fill?: ColourRole
  /** The header stands above both columns, or in the wide one; above unless given. */
  header?: 'main'
}

/** The design of a template, as data: what its blocks print, and where. */
export type TemplateDesign =
  | (Look & { layout: 'one-column' })
  | (Look & { layout: 'side-column'; side: SideColumn })
