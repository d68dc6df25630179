import { readPlacedText } from '@/lib/importers/pdf/read-placed-text'
import { type CheckTools, checkTemplate } from '@/lib/pdf/own-template/check-template'
import { templateFile } from '@/lib/pdf/own-template/template-file'
import { templateJsonSchema } from '@/lib/pdf/own-template/template-json-schema'
import { templateOf } from '@/lib/pdf/templates/registry'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { readTemplateFile } from './read-template-file'
import { drawDocument } from './render'
import { type CommandResult, failed } from './result'

const printed = (value: unknown): CommandResult => ({
  ok: true,
  code: exitCodes.done,
  report: value,
  text: `${JSON.stringify(value, null, 2)}\n`,
})

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

const toolsWith = ({ getDocument }: Pdfjs): CheckTools => ({
  async render(document) {
    const drawn = await drawDocument(document)
    return drawn.ok ? drawn.rendered : null
  },
  async read(bytes) {
    const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
    try {
      return await readPlacedText(await task.promise)
    } finally {
      await task.destroy()
    }
  },
})

async function checkFile(input: string): Promise<CommandResult> {
  const read = await readTemplateFile(input)
  if (!read.ok) return read
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs').catch(() => null)
  if (!pdfjs) {
    const reason =
      'The PDF cannot be read back, as the optional package pdfjs-dist is not installed.'
    return failed(exitCodes.file, `${reason} Form and contrast of the template are right.`)
  }
  const checked = await checkTemplate(read.text, toolsWith(pdfjs))
  if (!checked.ok) {
    return failed(exitCodes.invalid, `${input} cannot be used as a template:`, checked.refusals)
  }
  const { name, palettes } = checked.file
  const report = { name, palettes: palettes.map(({ id }) => id), ok: true }
  const text = `${name} can be used: every word of three CVs was read back from it.\n`
  return { ok: true, code: exitCodes.done, report, text }
}

/** Prints a built-in template as a file, or the schema of such files; checks a file. */
export async function template(
  command: Extract<Command, { name: 'template' }>,
): Promise<CommandResult> {
  if (command.action === 'check') return checkFile(command.input)
  if (command.action === 'schema') return printed(templateJsonSchema())
  return printed(templateFile(templateOf(command.template)))
}
