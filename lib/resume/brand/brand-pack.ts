import type { Logo } from '../schema/logo'
import type { OwnFont } from '../schema/own-font'

/** Look of an organisation, for the documents of its workspace (ADR 99). */
export type BrandPack = {
  /** As `#rrggbb` in lower case, the first one for new documents; each can be read on white paper. */
  accents: string[]
  /** Ids of font families, `own` for `ownFont`; empty for those of the template. */
  headingFont: string
  bodyFont: string
  ownFont: OwnFont | null
  logo: Logo | null
  /** Ids of the templates that may be chosen; empty for all. */
  templates: string[]
}

/** Maximum numbers of one pack. */
export const brandLimits = { accents: 6, templates: 40 } as const

/** A pack that asks for nothing: what a workspace has before it has a brand. */
export const emptyBrand: BrandPack = {
  accents: [],
  headingFont: '',
  bodyFont: '',
  ownFont: null,
  logo: null,
  templates: [],
}

/** Returns whether a pack asks for nothing. */
export function isEmptyBrand({ accents, logo, templates, ...fonts }: BrandPack): boolean {
  const hasFont = fonts.headingFont !== '' || fonts.bodyFont !== ''
  return accents.length === 0 && logo === null && templates.length === 0 && !hasFont
}

/** Returns whether a pack lets a template be chosen. */
export function isAllowedTemplate(
  { templates }: Pick<BrandPack, 'templates'>,
  id: string,
): boolean {
  return templates.length === 0 || templates.includes(id)
}
