import * as z from 'zod/mini'
import { designRanges } from '../limits'
import type { Known } from './fields'

const ranged = ({ min, max, initial }: { min: number; max: number; initial: number }) =>
  z._default(z.number().check(z.minimum(min), z.maximum(max)), initial)

/** The accent of a new document: the ballpoint blue of the interface. */
export const initialAccent = '#2437c9'

/** How a document looks. Ids of templates and font pairs are open: an unknown one falls to the first. */
export const designSchema = z.looseObject({
  template: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), 'plain'),
  page: z._default(z.enum(['a4', 'letter']), 'a4'),
  /** Id of a font pair (headings and body) in lib/pdf/fonts. */
  fonts: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), 'inter'),
  accent: z._default(z.string().check(z.regex(/^#[0-9a-f]{6}$/)), initialAccent),
  fontSize: ranged(designRanges.fontSize),
  lineHeight: ranged(designRanges.lineHeight),
  spacing: ranged(designRanges.spacing),
  margin: ranged(designRanges.margin),
  dateStyle: z._default(z.enum(['short', 'long', 'numeric', 'iso', 'year']), 'short'),
  /** Language of labels, dates and spelling: the CV's language (BCP 47 primary tag). */
  language: z._default(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'en'),
  pageNumbers: z._default(z.boolean(), true),
})

export type Design = Known<z.output<typeof designSchema>>
export type DateStyle = Design['dateStyle']
