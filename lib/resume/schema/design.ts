import * as z from 'zod/mini'
import { firstLook, type Look, lookPattern } from '../look'
import { adjustmentRanges, designRanges, limits } from '../resume-limits'
import type { Known } from './fields'
import { logoSchema } from './logo'
import { ownFontSchema } from './own-font'

const ranged = ({ min, max, initial }: { min: number; max: number; initial: number }) =>
  z._default(z.number().check(z.minimum(min), z.maximum(max)), initial)

/** Options of a design, the default first. `own` leaves the choice to the template. */
export const designChoices = {
  /** Style of section headings. */
  sectionTitles: ['own', 'plain', 'capitals', 'ruled', 'overlined', 'filled'],
  /** Position of an entry's dates. */
  datePosition: ['own', 'end', 'margin', 'inline', 'below'],
  /** Bullet character. */
  bullets: ['own', 'dot', 'dash', 'angle'],
  /** Layout of skills and other short entries: inline, a line per group, or with levels. */
  skills: ['own', 'list', 'groups', 'levels'],
  headerAlign: ['own', 'start', 'center', 'end'],
  /** Icons before contacts. */
  icons: ['own', 'shown', 'hidden'],
  /** URLs of entries: printed, or as a link on the entry's heading. */
  links: ['shown', 'hidden'],
  /** Whether to print the photo. */
  photo: ['shown', 'hidden'],
  photoSize: ['own', 'small', 'medium', 'large'],
  /** Portrait with square or rounded corners, square, circle. */
  photoShape: ['upright', 'rounded', 'square', 'round'],
} as const

/** Choices that change the arrangement of a template; `own`, or none, leaves it. */
export const adjustmentChoices = {
  headingWeight: ['own', 'regular', 'bold'],
  /** First in the title of an entry. */
  titleOrder: ['own', 'title', 'employer'],
  /** Side of the side column, in templates that have one. */
  sidePlace: ['own', 'left', 'right'],
} as const

const adjusted = ({ min, max }: { min: number; max: number }) =>
  z.optional(z.number().check(z.minimum(min), z.maximum(max)))

const choice = <const T extends readonly [string, ...string[]]>(names: T) =>
  z._default(z.enum(names), names[0])

const familyId = () => z._default(z.string().check(z.regex(/^[a-z0-9-]{0,40}$/)), '')

const look = () => z.string().check(z.regex(lookPattern)) as unknown as z.ZodMiniType<Look, string>

/** Accent colour of a new document. */
export const initialAccent = '#2437c9'

/** Palette of a new document: the first of its template. */
export const templatePalette = 'default'

/** Design of a document. Unknown ids of templates and font pairs fall back to the first. */
export const designSchema = z.looseObject({
  template: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), 'plain'),
  /**
   * A custom template; if it is invalid, `template` above is used (ADR templates-by-look). Any object is accepted,
   * so that no document becomes unreadable; `readOwnTemplate` validates it.
   */
  ownTemplate: z._default(z.nullable(z.looseObject({})), null),
  page: z._default(z.enum(['a4', 'letter']), 'a4'),
  /** Id of a font pair (heading and body) in lib/pdf/fonts. */
  fonts: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), 'inter'),
  /** Font families that override those of the pair; empty for the pair's. */
  headingFont: familyId(),
  bodyFont: familyId(),
  /** Custom font, used where a family is `own`. */
  ownFont: ownFontSchema,
  /**
   * Id of a palette of the template; unknown ids give its first. Empty in documents from before
   * palettes: `accent` applies.
   */
  palette: z._default(z.string().check(z.regex(/^[a-z0-9-]{0,40}$/)), ''),
  accent: z._default(z.string().check(z.regex(/^#[0-9a-f]{6}$/)), initialAccent),
  /** Second colour beside `accent`, for lines and bullets; empty for one derived from it. */
  second: z._default(z.string().check(z.regex(/^(?:#[0-9a-f]{6})?$/)), ''),
  fontSize: ranged(designRanges.fontSize),
  lineHeight: ranged(designRanges.lineHeight),
  spacing: ranged(designRanges.spacing),
  margin: ranged(designRanges.margin),
  /**
   * Number of pages to fit; 0 leaves the four measures above. Fitted measures are computed at
   * rendering and never stored.
   */
  fit: z._default(z.literal([0, 1, 2, 3]), 0),
  /**
   * If `fit` is 0, the four measures above are maxima, reduced if that fits the CV on one page
   * comfortably or saves a last page of a few lines. False in documents from before this field,
   * true in new ones (ADR fit-to-pages).
   */
  autoFit: z._default(z.boolean(), false),
  /** Whether text and lines are at least as large as `largeMeasures` says, fitted or not. */
  largePrint: z._default(z.boolean(), false),
  /**
   * Version (year and month) of the layout rules (ADR templates-by-look): the first in documents from before this
   * field, the newest in new ones. Unknown later versions use all rules.
   */
  look: z._default(look(), firstLook),
  dateStyle: z._default(z.enum(['short', 'long', 'numeric', 'iso', 'year']), 'short'),
  /** Country (ISO 3166-1 alpha-2) whose customs are followed; absent or empty: that of the address or language. */
  country: z.optional(z.string().check(z.regex(/^(?:[A-Z]{2})?$/))),
  /** Language of labels, dates and hyphenation (BCP 47). */
  language: z._default(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'en'),
  pageNumbers: z._default(z.boolean(), true),
  /**
   * Whether long words of paragraphs and bullets are hyphenated; the text itself has no hyphen. Absent: the language
   * decides, and no language does before the rule `typeset` (look.ts).
   */
  hyphenate: z.optional(z.boolean()),
  /** Prints apostrophes and quotes as the language writes them, if the look does; absent: true. */
  typographicQuotes: z.optional(z.boolean()),
  /**
   * Printed QR code: `url` for the header's own address, the id of a profile, or the address of a share link. Absent or
   * empty: none.
   */
  qrCode: z.optional(z.string().check(z.maxLength(limits.url))),
  /** Embeds this document, including hidden entries, in its PDF, so that it can be reopened. */
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
   * Whether the photo shape `upright` was not chosen, so that the template decides. False in
   * documents from before this field, true in new ones; a further value of `photoShape` would break
   * older builds.
   */
  templatePhotoShape: z._default(z.boolean(), false),
  /** Factors and choices that change the template, whichever it is; absent where the person left it as it is. */
  nameSize: adjusted(adjustmentRanges.nameSize),
  headingSize: adjusted(adjustmentRanges.headingSize),
  headingWeight: z.optional(z.enum(adjustmentChoices.headingWeight)),
  titleOrder: z.optional(z.enum(adjustmentChoices.titleOrder)),
  sideWidth: adjusted(adjustmentRanges.sideWidth),
  sidePlace: z.optional(z.enum(adjustmentChoices.sidePlace)),
  sectionGap: adjusted(adjustmentRanges.sectionGap),
  entryGap: adjusted(adjustmentRanges.entryGap),
  /** Logo of the target organisation, in the bottom margin of the first page (ADR exports-from-blocks). */
  logo: logoSchema,
})

export type Design = Known<z.output<typeof designSchema>>
export type DateStyle = Design['dateStyle']

/** Fields of a design that change its template. */
export type Adjustments = Pick<
  Design,
  keyof typeof adjustmentRanges | keyof typeof adjustmentChoices
>

/** Adjustments that leave a template as it is. */
export const noAdjustments = {
  ...{ nameSize: 1, headingSize: 1, sideWidth: 1, sectionGap: 1, entryGap: 1 },
  ...{ headingWeight: 'own', titleOrder: 'own', sidePlace: 'own' },
} as const satisfies Adjustments

/** Choices that leave everything to the template that it decides. */
export const openChoices = {
  ...{ sectionTitles: 'own', datePosition: 'own', bullets: 'own', skills: 'own' },
  ...{ headerAlign: 'own', icons: 'own', photoSize: 'own' },
  ...{ photoShape: designChoices.photoShape[0], templatePhotoShape: true },
} as const satisfies Partial<Design>

/** Whether the template decides the photo's shape. */
export const isPhotoShapeOpen = (design: Pick<Design, 'photoShape' | 'templatePhotoShape'>) =>
  design.templatePhotoShape && design.photoShape === designChoices.photoShape[0]
