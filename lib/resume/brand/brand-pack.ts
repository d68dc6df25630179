import type { Logo } from '../schema/logo'
import type { OwnFont } from '../schema/own-font'

/** Branding of an organisation for its workspace's documents (ADR exports-from-blocks). */
export type BrandPack = {
  /** `#rrggbb` in lower case, the first for new documents; all legible on white. */
  accents: string[]
  /** Font family ids, `own` for `ownFont`; empty for the template's. */
  headingFont: string
  bodyFont: string
  ownFont: OwnFont | null
  logo: Logo | null
  /** Ids of the permitted templates; empty for all. */
  templates: string[]
}

/** Maximum number of items per pack. */
export const brandLimits = { accents: 6, templates: 40 } as const

/** Empty pack, the default of a workspace. */
export const emptyBrand: BrandPack = {
  accents: [],
  headingFont: '',
  bodyFont: '',
  ownFont: null,
  logo: null,
  templates: [],
}

/** Returns whether a pack is empty. */
export function isEmptyBrand({ accents, logo, templates, ...fonts }: BrandPack): boolean {
  const hasFont = fonts.headingFont !== '' || fonts.bodyFont !== ''
  return accents.length === 0 && logo === null && templates.length === 0 && !hasFont
}

/** Returns whether a pack permits a template. */
export function isAllowedTemplate(
  { templates }: Pick<BrandPack, 'templates'>,
  id: string,
): boolean {
  return templates.length === 0 || templates.includes(id)
}
