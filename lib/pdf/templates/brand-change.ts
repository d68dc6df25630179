import { type BrandPack, isAllowedTemplate } from '@/lib/resume/brand/brand-pack'
import type { Design } from '@/lib/resume/schema/design'
import { summaryOf } from './catalogue'
import { templateChange } from './change-template'

/** Returns whether a brand lets a design have the template that it has; one of the person's own is none of the list. */
export function isBrandTemplate(
  { template, ownTemplate }: Pick<Design, 'template' | 'ownTemplate'>,
  brand: Pick<BrandPack, 'templates'>,
): boolean {
  if (brand.templates.length === 0) return true
  return ownTemplate === null && isAllowedTemplate(brand, summaryOf(template).id)
}

/**
 * Returns the fields of a design that change with a brand: its first colour, its fonts, its logo, and its first template
 * where that of the design is not allowed. What a brand leaves open stays as it is.
 */
function brandChange(design: Design, brand: BrandPack): Partial<Design> {
  const [accent] = brand.accents
  const [template] = brand.templates
  const { headingFont, bodyFont, ownFont, logo } = brand
  return {
    ...(template !== undefined && !isBrandTemplate(design, brand)
      ? templateChange(design, template)
      : {}),
    ...(accent === undefined ? {} : { accent, palette: '' }),
    ...(headingFont || bodyFont ? { headingFont, bodyFont, ownFont } : {}),
    ...(logo ? { logo } : {}),
  }
}

/** Returns a document in a brand. */
export function applyBrand<T extends { design: Design }>(document: T, brand: BrandPack): T {
  return { ...document, design: { ...document.design, ...brandChange(document.design, brand) } }
}
