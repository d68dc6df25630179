import { readFile } from 'node:fs/promises'
import { createEngine } from '@/lib/pdf/engine/engine'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { templateChange } from '@/lib/pdf/templates/change-template'
import type { DocumentFiles, FitReport, MissingGlyph, RenderResult } from '@/lib/pdf/types'
import { fontFile } from '@/lib/pdf/worker/font-files'
import { fieldAddress } from '@/lib/resume/address'
import { placeInTree } from '@/lib/resume/field-place'
import type { Document } from '@/lib/resume/schema/document'
import { readTree } from '@/lib/resume/tree'
import type { Command } from './arguments'
import { type ExitCode, exitCodes } from './exit-codes'
import { readDocumentFrom, say, writeOut } from './streams'

type RenderCommand = Extract<Command, { name: 'render' }>

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function warnOfMissing(missing: readonly MissingGlyph[]) {
  for (const { address, characters } of missing) {
    const list = characters.map((character) => `${character} (${codePoint(character)})`).join(', ')
    say(`Left out at ${address}, as no font of the document has it: ${list}`)
  }
}

/** Says by how many lines a document is too long, and what could be shortened. */
function warnOfLength(fit: FitReport & { fits: false }, document: Document) {
  const tree = readTree(document)
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => placeInTree(tree, fieldAddress(id, ''))?.entry || []).join(', ')
  say(
    `The CV does not fit pages: ${fit.pages}. At its tightest it has lines too many: ${fit.lines}. It was set with its own measures.`,
  )
  if (fit.oldest.length > 0) say(`The oldest entries: ${named(fit.oldest)}`)
  if (fit.longest.length > 0) say(`The longest entries: ${named(fit.longest)}`)
}

/** Returns a document on the paper and in the template that were asked for. */
export function withChoices(
  document: Document,
  command: { template: string | null; page: 'a4' | 'letter' | null; fit: 1 | 2 | 3 | null },
): Document {
  const { template } = command
  const design = { ...document.design }
  if (template !== null) Object.assign(design, templateChange(design, template))
  if (command.page !== null) design.page = command.page
  if (command.fit !== null) design.fit = command.fit
  return { ...document, design } as Document
}

/** Sets a document with the engine; says which characters no font has, or why it failed. */
export async function setDocument(
  document: Document,
  files?: DocumentFiles,
): Promise<(RenderResult & { ok: true }) | { ok: false; code: ExitCode }> {
  const engine = createEngine({
    loadFont: async (fileName) => new Uint8Array(await readFile(fontFile(fileName))),
  })
  const result = await engine.render(document, undefined, undefined, files)
  if (result.ok) return result
  say(`The CV could not be set (${result.code}): ${result.message}`)
  const isInput = result.code === 'too-large'
  return { ok: false, code: isInput ? exitCodes.invalid : exitCodes.unexpected }
}

/** Makes a PDF of a document. */
export async function render(command: RenderCommand): Promise<ExitCode> {
  const { input, output, template } = command
  if (template !== null && !templateCatalogue.some(({ id }) => id === template)) {
    say(`There is no template "${template}". "vitae templates" lists them.`)
    return exitCodes.usage
  }
  const read = await readDocumentFrom(input)
  if (!read.ok) return read.code
  const set = await setDocument(withChoices(read.document, command), read.files)
  if (!set.ok) return set.code
  const { bytes, missing, fit } = set.rendered
  const code = await writeOut(output, bytes)
  if (code !== exitCodes.done) return code
  warnOfMissing(missing)
  if (!fit || fit.fits) return code
  warnOfLength(fit, read.document)
  return exitCodes.tooLong
}
