import { readFile } from 'node:fs/promises'
import { createEngine } from '@/lib/pdf/engine/engine'
import type { OwnTemplate } from '@/lib/pdf/own-template/own-template-schema'
import { readOwnTemplate } from '@/lib/pdf/own-template/read-own-template'
import type { DocumentFiles, FitReport, MissingGlyph, RenderResult } from '@/lib/pdf/pdf-types'
import { isTemplate } from '@/lib/pdf/templates/catalogue'
import { changeToOwn, templateChange } from '@/lib/pdf/templates/change-template'
import { fontFile, packagedHanFile } from '@/lib/pdf/worker/font-files'
import { fieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { missingLetters } from '@/lib/resume/text/missing-letters'
import { chooseBlind } from './choose-blind'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { hanFontsAdvice } from './han-fonts.mjs'
import { describeUnknownTemplate } from './option-values'
import { packageFacts } from './package-facts'
import { readPaperFiles } from './read-font-files'
import { readTemplateFile } from './read-template-file'
import { type CommandFailure, type CommandResult, failed } from './result'
import { readDocumentFrom, say, writeOut } from './streams'

type RenderCommand = Extract<Command, { name: 'render' }>

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const listed = (characters: readonly string[]) =>
  characters.map((character) => `${character} (${codePoint(character)})`).join(', ')

function warnOfMissing(missing: readonly MissingGlyph[]) {
  for (const { address, characters } of missing)
    say(`Left out at ${address}, as no font of the document has it: ${listed(characters)}`)
}

/** Fails where letters would be missing from the page; other signs are only warned of. */
export function refuseMissingLetters(missing: readonly MissingGlyph[]): CommandFailure | null {
  const places = missingLetters(missing)
  if (places.length === 0) return null
  const lines = places.map(({ address, characters }) => `  at ${address}: ${listed(characters)}`)
  return failed(
    exitCodes.invalid,
    `Nothing was written: no font of the document has these letters.\n${lines.join('\n')}\nWrite them in another script, or add a font of your own that has them to the CV in the app.`,
  )
}

/** Warns by how many lines a document is too long, and suggests what to shorten. */
function warnOfLength({ oldest, longest, over, pages, lines }: FitReport & { fits: false }) {
  say(
    `The CV does not fit pages: ${pages}. At its tightest it has lines too many: ${lines}. It was set so.`,
  )
  if (over.length > 0) say(`Over the limit:\n${over.map(({ text }) => `  ${text}`).join('\n')}`)
  if (oldest.length > 0) say(`The oldest entries: ${oldest.join(', ')}`)
  if (longest.length > 0) say(`The longest entries: ${longest.join(', ')}`)
}

/** Says why the template that a document carries was not used. */
function warnOfFallback({ design }: PaperDocument) {
  const read = readOwnTemplate(design.ownTemplate)
  const problems = read?.ok === false ? read.problems : []
  say(`The template inside the CV could not be used: it was drawn in "${design.template}".`)
  for (const { path, reason } of problems) say(`  ${path || '(whole template)'}: ${reason}`)
}

/** Returns how a fit went, with entries by their headings instead of their ids. */
function namedFit(fit: FitReport | undefined, document: PaperDocument): FitReport | null {
  if (!fit || fit.fits) return fit ?? null
  const tree = readTree(document)
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => placeInTree(tree, fieldAddress(id, ''))?.entry || [])
  return { ...fit, oldest: named(fit.oldest), longest: named(fit.longest) }
}

/** Choices of a command in the design of a document; null leaves it as it is. */
type Choices = Pick<RenderCommand, 'template' | 'page' | 'fit' | 'language'>

/** Returns a document with the requested paper size, template and language. */
function withChoices(document: PaperDocument, command: Choices, own?: OwnTemplate): PaperDocument {
  const { template } = command
  const design = { ...document.design }
  if (own) Object.assign(design, changeToOwn(design, own))
  else if (template !== null) Object.assign(design, templateChange(design, template))
  if (command.page !== null) design.page = command.page
  if (command.fit !== null) design.fit = command.fit
  if (command.language !== null) design.language = command.language
  return { ...document, design } as PaperDocument
}

type Engine = ReturnType<typeof createEngine>

let shared: Engine | undefined

const noHanFonts = 'no-han-fonts'

/** Reads a font file; one of Chinese, Japanese or Korean also from the package beside this one. */
async function loadFont(fileName: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(fontFile(fileName)))
  } catch (error) {
    const packaged = packagedHanFile(fileName)
    if (!packaged) throw error
    const bytes = await readFile(packaged).catch(() => null)
    if (!bytes) throw new Error(noHanFonts)
    return new Uint8Array(bytes)
  }
}

/** Returns the engine of this process, which keeps the fonts that it has read. */
function engine(): Engine {
  shared ??= createEngine({ loadFont })
  return shared
}

/** Draws a document with the engine. */
export async function drawDocument(
  document: PaperDocument,
  files?: DocumentFiles,
): Promise<(RenderResult & { ok: true }) | CommandFailure> {
  const draw = () => engine().render(document, undefined, undefined, files)
  const first = await draw()
  // A broken engine has started anew by itself: the next document, or this one, is drawn by a sound one.
  const result = !first.ok && first.code === 'engine-broken' ? await draw() : first
  if (result.ok) return result
  if (result.message === noHanFonts)
    return failed(exitCodes.file, hanFontsAdvice(await packageFacts()))
  const place = result.address ? ` at ${result.address}` : ''
  const code = result.code === 'too-large' ? exitCodes.invalid : exitCodes.unexpected
  return failed(code, `The CV could not be drawn (${result.code})${place}: ${result.message}`)
}

/** Reads the template that a command names, if it is a file; fails for one that is not known. */
async function openTemplate(
  template: string | null,
): Promise<{ ok: true; own?: OwnTemplate } | CommandFailure> {
  const read = template?.endsWith('.json') ? await readTemplateFile(template) : null
  if (read) return read.ok ? { ok: true, own: read.file } : read
  if (template === null || isTemplate(template)) return { ok: true }
  return failed(exitCodes.usage, describeUnknownTemplate(template))
}

/** Reads the document that a command names, with the choices of the command, and the files that its paper needs. */
export async function openPaper(
  command: Choices & { input: string; isBlind: boolean },
): Promise<{ ok: true; document: PaperDocument; files: DocumentFiles } | CommandFailure> {
  const opened = await openTemplate(command.template)
  if (!opened.ok) return opened
  const given = await readDocumentFrom(command.input)
  if (!given.ok) return given
  const read = chooseBlind(given, command.isBlind)
  if (!read.ok) return read
  const files = await readPaperFiles(read, command.input)
  return { ok: true, document: withChoices(read.document, command, opened.own), files }
}

/** Writes a PDF of a document; reports characters that no font has and the result of a fit. */
export async function render(command: RenderCommand): Promise<CommandResult> {
  const { output } = command
  const opened = await openPaper(command)
  if (!opened.ok) return opened
  const { document } = opened
  const drawn = await drawDocument(document, opened.files)
  if (!drawn.ok) return drawn
  const { bytes, missing, pages } = drawn.rendered
  const failure = refuseMissingLetters(missing) ?? (await writeOut(output, bytes))
  if (failure) return failure
  const fit = namedFit(drawn.rendered.fit, document)
  warnOfMissing(missing)
  if (drawn.rendered.isFallback) warnOfFallback(document)
  if (fit && !fit.fits) warnOfLength(fit)
  const { template: id, page } = document.design
  const isOwn = document.design.ownTemplate !== null && !drawn.rendered.isFallback
  const report = {
    output,
    bytes: bytes.length,
    pages: pages.length,
    template: isOwn ? 'own' : id,
    page,
    missing,
    fit,
  }
  const code = fit && !fit.fits ? exitCodes.tooLong : exitCodes.done
  return { ok: true, code, report, text: null }
}
