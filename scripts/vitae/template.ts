import { fileURLToPath } from 'node:url'
import type { PlacedText } from '@/lib/importers/pdf/read-placed-text'
import { type CheckTools, checkTemplate } from '@/lib/pdf/own-template/check-template'
import type { TemplateCheck } from '@/lib/pdf/own-template/check-template-data'
import { templateFile } from '@/lib/pdf/own-template/template-file'
import { templateJsonSchema } from '@/lib/pdf/own-template/template-json-schema'
import { templateOf } from '@/lib/pdf/templates/registry'
import {
  type PlacedTextReply,
  type PlacedTextRequest,
  patientReaderLimits,
} from '@/lib/server/reader/reader-types'
import { startThread } from '@/lib/server/threads/start-thread'
import { watchThreads } from '@/lib/server/threads/watch-threads'
import type { Command } from './command-types'
import { type ExitCode, exitCodes } from './exit-codes'
import { readTemplateFile } from './read-template-file'
import { drawDocument } from './render'
import { type CommandResult, failed } from './result'
import { notFinished, notStarted } from './streams'

const printed = (value: unknown): CommandResult => ({
  ok: true,
  code: exitCodes.done,
  report: value,
  text: `${JSON.stringify(value, null, 2)}\n`,
})

type Texts = { ok: true; pages: PlacedText[][] } | { ok: false; reason: string; code: ExitCode }

const unfinished: Texts = { ok: false, reason: notFinished, code: exitCodes.unfinished }

/** Starts a thread that returns the text items of PDFs, with the pdf.js that the bundle carries for imports. */
function openTextReader() {
  const file = fileURLToPath(new URL('import-node-worker.mjs', import.meta.url))
  return watchThreads<Uint8Array, Texts>({
    start: () =>
      startThread<Uint8Array, PlacedTextReply, Texts>(file, {
        messageOf: (id, bytes) => ({
          message: { id, type: 'placed-text', bytes } satisfies PlacedTextRequest,
        }),
        answerOf: ({ texts }) => ({ ok: true, pages: texts }),
        failed: unfinished,
        notStarted: (error) => ({
          ...{ ok: false, reason: notStarted(error), code: exitCodes.unexpected },
        }),
      }),
    limits: patientReaderLimits,
    refuse: () => unfinished,
  })
}

/** The PDF of a template could not be read back: nothing is known of it. */
class NotRead extends Error {
  constructor(
    readonly code: ExitCode,
    reason: string,
  ) {
    super(reason)
  }
}

async function checkFile(input: string): Promise<CommandResult> {
  const read = await readTemplateFile(input)
  if (!read.ok) return read
  const reader = openTextReader()
  const tools: CheckTools = {
    async render(document) {
      const drawn = await drawDocument(document)
      return drawn.ok ? drawn.rendered : null
    },
    async read(bytes) {
      const texts = await reader.ask(bytes)
      if (texts.ok) return texts.pages
      throw new NotRead(texts.code, texts.reason)
    },
  }
  try {
    return reportCheck(input, await checkTemplate(read.text, tools))
  } catch (error) {
    if (error instanceof NotRead) return failed(error.code, error.message)
    throw error
  } finally {
    await reader.close()
  }
}

function reportCheck(input: string, checked: TemplateCheck): CommandResult {
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
