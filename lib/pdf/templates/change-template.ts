import { followsRule, type Look, newestLook } from '@/lib/resume/look'
import { type Design, noAdjustments, openChoices } from '@/lib/resume/schema/design'
import type { OwnTemplate } from '../own-template/own-template-schema'
import { readOwnTemplate } from '../own-template/read-own-template'
import { currentId, isTemplate, summaryOf, summaryOfDesign, type TemplateId } from './catalogue'
import { replacementDesign } from './successor-of'

type Chosen = Pick<Design, 'template' | 'fonts' | 'look'> & Partial<Pick<Design, 'ownTemplate'>>

/** Returns the fonts of a new template, if those of the old one were not changed; else the current ones. */
function changedFonts(design: Chosen, next: string) {
  const own = readOwnTemplate(design.ownTemplate)
  const before = own?.ok ? own.template.fonts : summaryOfDesign(design).fonts
  return design.fonts === before ? { fonts: next } : {}
}

/**
 * Returns the design fields that change with a template, which is printed in its newest form. Its fonts are applied if
 * those of the old one were not changed; fonts chosen by the person stay.
 */
export const changeTemplate = (design: Chosen, id: TemplateId) => ({
  template: id,
  ownTemplate: null,
  look: newestLook,
  ...changedFonts(design, summaryOf(id).fonts),
})

/**
 * Returns the design fields that change with a newer look; fonts as for another template, and what comes with the
 * replacement of a retired one.
 */
export const changeLook = (design: Chosen, look: Look) => ({
  look,
  ...(design.ownTemplate || followsRule(design.look, 'redrawn') || !followsRule(look, 'redrawn')
    ? {}
    : replacementDesign(design.template)),
  ...(design.ownTemplate ? {} : changedFonts(design, summaryOfDesign({ ...design, look }).fonts)),
})

/** Returns the design fields that change with a custom template, its colours included. */
export const changeToOwn = (design: Chosen, file: OwnTemplate) => ({
  ownTemplate: file,
  palette: file.palettes[0]?.id ?? '',
  ...changedFonts(design, file.fonts),
  ...(file.headingFont ? { headingFont: file.headingFont } : {}),
  ...(file.bodyFont ? { bodyFont: file.bodyFont } : {}),
})

/** Returns the custom template of a design as its file; null without a usable one. */
export function ownFileOf({ ownTemplate }: Pick<Design, 'ownTemplate'>): OwnTemplate | null {
  const own = readOwnTemplate(ownTemplate)
  return own?.ok ? own.file : null
}

/** Returns the design fields that change when a whole look is taken from another document: nothing of the own stays. */
export const takeLook = (file: OwnTemplate) => ({
  ownTemplate: file,
  palette: file.palettes[0]?.id ?? '',
  fonts: file.fonts,
  headingFont: file.headingFont ?? '',
  bodyFont: file.bodyFont ?? '',
  ...noAdjustments,
  ...openChoices,
})

/** Returns the design fields for an id from a URL, a command line or a request; none for an unknown one. */
export const templateChange = (design: Chosen, id: string) =>
  isTemplate(id) ? { ...changeTemplate(design, currentId(id)), ...replacementDesign(id) } : {}
