import { readFile } from 'node:fs/promises'
import { createEngine } from '@/lib/pdf/engine/engine'
import type { DocumentFiles, FitReport, MissingGlyph, RenderResult } from '@/lib/pdf/pdf-types'
import { isTemplate } from '@/lib/pdf/templates/catalogue'
import { templateChange } from '@/lib/pdf/templates/change-template'
import { fontFile } from '@/lib/pdf/worker/font-files'
import { fieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import type { Document } from '@/lib/resume/schema/document'
import type { Command } from './arguments'
import { exitCodes } from './exit-codes'
import { type CommandFailure, type CommandResult, failed } from './result'
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

/** Warns by how many lines a document is too long, and suggests what to shorten. */
function warnOfLength({ oldest, longest, pages, lines }: FitReport & { fits: false }) {
  say(
    `The CV does not fit pages: ${pages}. At its tightest it has lines too many: ${lines}. It was set with its own measures.`,
  )
  if (oldest.length > 0) say(`The oldest entries: ${oldest.join(', ')}`)
  if (longest.length > 0) say(`The longest entries: ${longest.join(', ')}`)
}

/** Returns how a fit went, with entries by their headings instead of their ids. */
function namedFit(fit: FitReport | undefined, document: Document): FitReport | null {
  if (!fit || fit.fits) return fit ?? null
  const tree = readTree(document)
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => placeInTree(tree, fieldAddress(id, ''))?.entry || [])
  return { ...fit, oldest: named(fit.oldest), longest: named(fit.longest) }
}

/** Returns a document with the requested paper size and template. */
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

/** Draws a document with the engine. */
export async function drawDocument(
  document: Document,
  files?: DocumentFiles,
): Promise<(RenderResult & { ok: true }) | CommandFailure> {
  const engine = createEngine({
    loadFont: async (fileName) => new Uint8Array(await readFile(fontFile(fileName))),
  })
  const result = await engine.render(document, undefined, undefined, files)
  if (result.ok) return result
  const code = result.code === 'too-large' ? exitCodes.invalid : exitCodes.unexpected
  return failed(code, `The CV could not be drawn (${result.code}): ${result.message}`)
}

/** Writes a PDF of a document; reports characters that no font has and the result of a fit. */
export async function render(command: RenderCommand): Promise<CommandResult> {
  const { input, output, template } = command
  if (template !== null && !isTemplate(template)) {
    const reason = `There is no template "${template}". "vitae templates" lists them.`
    return failed(exitCodes.usage, reason)
  }
  const read = await readDocumentFrom(input)
  if (!read.ok) return read
  const document = withChoices(read.document, command)
  const drawn = await drawDocument(document, read.files)
  if (!drawn.ok) return drawn
  const { bytes, missing, pages } = drawn.rendered
  const failure = await writeOut(output, bytes)
  if (failure) return failure
  const fit = namedFit(drawn.rendered.fit, read.document)
  warnOfMissing(missing)
  if (fit && !fit.fits) warnOfLength(fit)
  const { template: id, page } = document.design
  const report = {
    output,
    bytes: bytes.length,
    pages: pages.length,
    template: id,
    page,
    missing,
    fit,
  }
  const code = fit && !fit.fits ? exitCodes.tooLong : exitCodes.done
  return { ok: true, code, report, text: null }
}
