import {
  type TemplateId,
  type TemplateSummary,
  templateCatalogue,
} from '@/lib/pdf/templates/catalogue'

/** Templates that look least alike. */
const firstTemplates: readonly TemplateId[] = [
  'atelier',
  'ledger',
  'kinder',
  'signal',
  'broadsheet',
  'fjord',
  'studio-nine',
  'capital',
]

/** Place of a template: those that look least alike come first, the others as in the editor. */
const rank = (id: TemplateId) => firstTemplates.indexOf(id) + 1 || templateCatalogue.length

/** Templates in the order of the gallery. */
export const galleryTemplates = templateCatalogue.toSorted(
  (one, other) => rank(one.id) - rank(other.id),
)

/** Kinds of templates that the gallery shows alone, in display order. */
export const kinds = [
  'all',
  'plain',
  'two-columns',
  'photo',
  'design',
  'business',
  'technology',
  'care',
  'science',
  'trades',
  'first-job',
] as const

export type Kind = (typeof kinds)[number]

/** Returns whether a template is of a kind: by its layout, or by the work that it is drawn for. */
export function isOfKind(template: TemplateSummary, kind: Kind): boolean {
  const { audience, appearance, columns, photo = false } = template
  if (kind === 'plain') return appearance === 'quiet' && columns === 1 && !photo
  if (kind === 'two-columns') return columns === 2
  return kind === 'photo' ? photo : kind === 'all' || kind === audience
}

/** Classes that hide an element while a kind is chosen; whole words, so that the style sheet gets them. */
const hiding: Record<Exclude<Kind, 'all'>, string> = {
  plain: 'group-has-[#plain:checked]/gallery:hidden',
  'two-columns': 'group-has-[#two-columns:checked]/gallery:hidden',
  photo: 'group-has-[#photo:checked]/gallery:hidden',
  design: 'group-has-[#design:checked]/gallery:hidden',
  business: 'group-has-[#business:checked]/gallery:hidden',
  technology: 'group-has-[#technology:checked]/gallery:hidden',
  care: 'group-has-[#care:checked]/gallery:hidden',
  science: 'group-has-[#science:checked]/gallery:hidden',
  trades: 'group-has-[#trades:checked]/gallery:hidden',
  'first-job': 'group-has-[#first-job:checked]/gallery:hidden',
}

/** Returns the classes that hide a template while a kind is chosen that it is not of. */
export function matchingClass(template: TemplateSummary): string {
  return kinds
    .flatMap((kind) => (kind === 'all' || isOfKind(template, kind) ? [] : [hiding[kind]]))
    .join(' ')
}
