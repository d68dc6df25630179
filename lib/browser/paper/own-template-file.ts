import { readPlacedText } from '@/lib/importers/pdf/read-placed-text'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { type CheckTools, checkTemplate } from '@/lib/pdf/own-template/check-template'
import type { TemplateCheck } from '@/lib/pdf/own-template/check-template-data'
import { ownTemplateLimits, tooLongReason } from '@/lib/pdf/own-template/read-own-template'
import { lookFile, templateFile } from '@/lib/pdf/own-template/template-file'
import { templateOfDesign } from '@/lib/pdf/templates/registry'
import type { Design } from '@/lib/resume/schema/design'
import { sharedEngineClient } from './engine/shared-client'
import { withPdf } from './with-pdf'

/** Renders in the thumbnail worker and parses in that of pdf.js; both time out. */
const tools: CheckTools = {
  async render(document) {
    const outcome = await sharedEngineClient().renderWhenIdle(document)
    if (outcome.ok) return outcome.rendered
    // Neither is a fault of the template.
    if (outcome.code === 'superseded' || outcome.code === 'font-unavailable') {
      throw new Error(outcome.message)
    }
    return null
  },
  read: (bytes) => withPdf(bytes, readPlacedText),
}

/** Maximum UTF-8 bytes per character. */
const maxBytes = 4

/**
 * Validates a file as a custom template, without sending it.
 *
 * @throws if it could not be read, or rendering failed for another reason than the template
 */
export async function checkTemplateFile(file: File): Promise<TemplateCheck> {
  const { characters } = ownTemplateLimits
  if (file.size > characters * maxBytes) {
    return { ok: false, refusals: [{ code: 'form', path: '', ...tooLongReason }] }
  }
  return checkTemplate(await file.text(), tools)
}

/**
 * Makes a template of a design and the person's changes, and checks it as a file of theirs; with text from right to left
 * only if the document has it, since its own pages have the look already.
 *
 * @throws as `checkTemplateFile`
 */
export const checkLook = (design: Design, name: string): Promise<TemplateCheck> =>
  checkTemplate(
    JSON.stringify(lookFile(design, name)),
    tools,
    (language) => isRightToLeftLanguage(design.language) || !isRightToLeftLanguage(language),
  )

/** Returns the template of a design as a file with a name. */
export function templateAsFile(design: Design): { blob: Blob; fileName: string } {
  const file = templateFile(templateOfDesign(design))
  const blob = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })
  const name = file.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return { blob, fileName: `${name.replace(/^-|-$/g, '') || 'template'}.json` }
}
