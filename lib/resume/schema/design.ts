import * as z from 'zod/mini'
import { firstLook, lookPattern } from '../look'
import { designRanges } from '../resume-limits'
import type { Known } from './fields'
import { logoSchema } from './logo'
import { ownFontSchema } from './own-font'

const ranged = ({ min, max, initial }: { min: number; max: number; initial: number }) =>
  z._default(z.number().check(z.minimum(min), z.maximum(max)), initial)

/**
 * Choices of a design beside numbers and colours; the first of each is the initial one. `own` leaves it to the
 * template.
 */
export const designChoices = {
  /** Style of the headings of sections. */
  sectionTitles: ['own', 'plain', 'capitals', 'ruled', 'overlined', 'filled'],
  /** Where the dates of an entry stand. */
  datePosition: ['own', 'end', 'margin', 'inline', 'below'],
  /** The sign before a bullet. */
  bullets: ['own', 'dot', 'dash', 'angle'],
  /** Skills and other short entries: running on, a line for each group, or with the level beside. */
  skills: ['own', 'list', 'groups', 'levels'],
  headerAlign: ['own', 'start', 'center', 'end'],
  /** Small drawings before contacts. */
  icons: ['own', 'shown', 'hidden'],
  /** Web addresses of entries: printed, or behind the entry's heading where they open something. */
  links: ['shown', 'hidden'],
  /** The photo, where the document has one. */
  photo: ['shown', 'hidden'],
  photoSize: ['own', 'small', 'medium', 'large'],
  /** Upright as on a passport, with or without round corners; a square; a circle. */
  photoShape: ['upright', 'rounded', 'square', 'round'],
} as const

const choice = <const T extends readonly [string, ...string[]]>(names: T) =>
  z._default(z.enum(names), names[0])

const familyId = () => z._default(z.string().check(z.regex(/^[a-z0-9-]{0,40}$/)), '')

/** The accent of a new document: the ballpoint blue of the interface. */
export const initialAccent = '#2437c9'

/** The palette of a new document: the first of its template, whichever it is. */
export const templatePalette = 'default'

/** Look of a document. Ids of templates and font pairs are open: an unknown id falls back to the first. */
export const designSchema = z.looseObject({
  template: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), 'plain'),
  /**
   * A template of the person's own, in whose place the one above is printed where it cannot be read (ADR 78). Any
   * object, so that no document is lost over it: `readOwnTemplate` says whether it is a template.
   */
  ownTemplate: z._default(z.nullable(z.looseObject({})), null),
  page: z._default(z.enum(['a4', 'letter']), 'a4'),
  /** Id of a font pair (headings and body) in lib/pdf/fonts. */
  fonts: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), 'inter'),
  /** Ids of font families that the person chose in place of those of the pair; empty for those of the pair. */
  headingFont: familyId(),
  bodyFont: familyId(),
  /** Stands where one of them is `own`. */
  ownFont: ownFontSchema,
  /**
   * Id of a palette of the template; one that it has not is its first. Empty, as in documents from before
   * there were palettes: the accent below.
   */
  palette: z._default(z.string().check(z.regex(/^[a-z0-9-]{0,40}$/)), ''),
  accent: z._default(z.string().check(z.regex(/^#[0-9a-f]{6}$/)), initialAccent),
  fontSize: ranged(designRanges.fontSize),
  lineHeight: ranged(designRanges.lineHeight),
  spacing: ranged(designRanges.spacing),
  margin: ranged(designRanges.margin),
  /**
   * Whole pages that the CV is fitted to; 0 leaves the four measures above as they are. What fits is
   * worked out for the paper each time and never written over them.
   */
  fit: z._default(z.literal([0, 1, 2, 3]), 0),
  /**
   * While `fit` is 0, the four measures above are the loosest of a CV: they are tightened where that
   * brings it onto one page in comfort, or spares a last page of a few lines. False in documents from
   * before this field, true in new ones (ADR 76).
   */
  autoFit: z._default(z.boolean(), false),
  /**
   * Year and month of the layout rules that the document is printed by (ADR 106): the first ones in documents from
   * before this field, the newest ones in new documents. A later look than this build knows prints by all its rules.
   */
  look: z._default(z.string().check(z.regex(lookPattern)), firstLook),
  dateStyle: z._default(z.enum(['short', 'long', 'numeric', 'iso', 'year']), 'short'),
  /** Language of labels, dates and spelling: the CV's language (BCP 47 primary tag). */
  language: z._default(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'en'),
  pageNumbers: z._default(z.boolean(), true),
  /** Long words of paragraphs and bullets may be parted at the end of a line, with a hyphen that is not in the text. */
  hyphenate: z._default(z.boolean(), false),
  /** The PDF carries this document inside, hidden entries and all, so that it can be opened again. */
  carry: z._default(z.boolean(), false),
  sectionTitles: choice(designChoices.sectionTitles),
  datePosition: choice(designChoices.datePosition),
  bullets: choice(designChoices.bullets),
  skills: choice(designChoices.skills),
  headerAlign: choice(designChoices.headerAlign),
  icons: choice(designChoices.icons),
  links: choice(designChoices.links),
  photo: choice(designChoices.photo),
  photoSize: choice(designChoices.photoSize),
  photoShape: choice(designChoices.photoShape),
  /**
   * An upright `photoShape` was not chosen: the template's counts. False in documents from before this field,
   * true in new ones; a further value of `photoShape` would make older builds call them damaged.
   */
  templatePhotoShape: z._default(z.boolean(), false),
  /** Of the organisation that a document is made for, in the bottom margin of its first page (ADR 99). */
  logo: logoSchema,
})

export type Design = Known<z.output<typeof designSchema>>
export type DateStyle = Design['dateStyle']

/** Whether a design leaves the shape of the photo to its template. */
export const isPhotoShapeOpen = (design: Pick<Design, 'photoShape' | 'templatePhotoShape'>) =>
  design.templatePhotoShape && design.photoShape === designChoices.photoShape[0]
