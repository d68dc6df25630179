import type { HeaderLook } from '../blocks/header-look'
import type { HeadingLook } from '../blocks/heading-look'
import type { PaperOptions } from '../blocks/options'
import type { PageDress } from '../blocks/page-dress'
import type { ColourRole } from '../blocks/palette'
import type { BodyLook } from '../blocks/section-body'
import type { TemplateFit } from '../fit/ladder'

/** Style settings shared by all layouts. Spaces are shares of the type size. */
type Look = {
  /** Default options of the template. */
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
    | 'measure'
    | 'bulletColour'
    | 'listLabels'
    | 'roleGap'
  >
  /** Space between header and sections, and between sections. */
  headerGap: number
  sectionGap: number
  /** Factor for type size and spaces. */
  density?: number
  /** Maximum line height, as a factor of the type size. */
  maxLineHeight?: number
  /** Factor for the side margins. */
  sides?: number
  /** Ornaments and numbers on every page. */
  page?: PageDress
  /** Limits of fitting, where they differ from those of all. */
  fit?: TemplateFit
}

export type SideColumn = {
  at: 'left' | 'right'
  /**
   * Width in millimetres on A4 with the default margin; default: a share of the width that depends on the type size.
   */
  width?: number
  /** Keys of the sections in it; default: short ones. */
  sections?: string[]
  /** Fill to the edges of every page. */
  fill?: ColourRole
  /** Header in the main column; default: above both columns. */
  header?: 'main'
  /** Whether the photo is at the top of the side column. */
  photo?: boolean
  /** Whether name and contacts are repeated in the side column of later pages, as an artifact. */
  repeat?: boolean
}

/** Data of a template: what its blocks print, and where. */
export type TemplateDesign =
  | (Look & { layout: 'one-column' })
  | (Look & { layout: 'side-column'; side: SideColumn })
