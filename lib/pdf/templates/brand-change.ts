import { type BrandPack, isAllowedTemplate } from '@/lib/resume/brand/brand-pack'
import type { Design } from '@/lib/resume/schema/design'
import { summaryOf } from './catalogue'
import { templateChange } from './change-template'

/** Returns whether a brand allows a design's template; custom ones are never in its list. */
export function isBrandTemplate(
  { template, ownTemplate }: Pick<Design, 'template' | 'ownTemplate'>,
  brand: Pick<BrandPack, 'templates'>,
): boolean {
  if (brand.templates.length === 0) return true
  return ownTemplate === null && isAllowedTemplate(brand, summaryOf(template).id)
}

/**
 * Returns the design fields that a brand changes: colour, fonts, logo, and the template if the current one is not
 * allowed. Unset parts of a brand change nothing.
 */
function brandChange(design: Design, brand: BrandPack): Partial<Design> {
  const [accent] = brand.accents
  const [template] = brand.templates
  const { headingFont, bodyFont, ownFont, logo } = brand
  return {
    ...(template !== undefined && !isBrandTemplate(design, brand)
      ? templateChange(design, template)
      : {}),
    ...(accent === undefined ? {} : { accent, palette: '', second: '' }),
    ...(headingFont || bodyFont ? { headingFont, bodyFont, ownFont } : {}),
    ...(logo ? { logo } : {}),
  }
}

/** Applies a brand to a document. */
export function applyBrand<T extends { design: Design }>(document: T, brand: BrandPack): T {
  return { ...document, design: { ...document.design, ...brandChange(document.design, brand) } }
}
