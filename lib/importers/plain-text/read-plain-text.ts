import { detectFormat } from '../detect-format'
import { type FileToImport, readLines } from '../import-file'
import { importLimits } from '../import-limits'
import type { ImportFailureCode } from '../import-types'
import { failed } from '../source/read-result'
import type { SourceLine, SourceText } from '../source/source-types'

export type PlainTextOutcome =
  | { ok: true; text: string }
  | { ok: false; code: Exclude<ImportFailureCode, 'no-resume'> }

/** Minimum gap above a new paragraph, as a share of the line height. */
const paragraphGap = 0.6

function isSetApart(line: SourceLine, before: SourceLine | undefined): boolean {
  if (!before) return false
  if (line.level > 0 || before.level > 0) return true
  if (line.page !== before.page || line.stream !== before.stream) return false
  if (line.block !== undefined && before.block !== undefined && line.block !== before.block) {
    return true
  }
  const gap = line.box.y - (before.box.y + before.box.height)
  return gap > line.box.height * paragraphGap
}

/** Joins lines to plain text: items with a dash, blank lines between paragraphs. */
export function joinLines({ lines }: Pick<SourceText, 'lines'>): string {
  const shown = lines.filter(({ running, aside, text }) => !running && !aside && text.trim() !== '')
  return shown
    .map((line, at) => {
      const text = line.text.replaceAll('\t', ' ').trim()
      const gap = isSetApart(line, shown[at - 1]) ? '\n' : ''
      return `${gap}${line.bullet ? '- ' : ''}${text}`
    })
    .join('\n')
}

/**
 * Extracts the plain text of a file, such as a job description. Structured formats are refused.
 * @throws errors of format readers; runs in a worker, which then ends
 */
export async function readPlainText(file: FileToImport): Promise<PlainTextOutcome> {
  const { bytes, fileName } = file
  if (bytes.length > importLimits.fileBytes) return { ok: false, code: 'too-large' }
  const detected = detectFormat(bytes, fileName)
  if (!detected.ok) return noText(detected.code)
  // The file's own line breaks are the most reliable.
  if (detected.kind === 'text' || detected.kind === 'markdown') {
    const isTooLarge = detected.content.length > importLimits.textCharacters
    return isTooLarge
      ? { ok: false, code: 'too-large' }
      : { ok: true, text: detected.content.replace(/\r\n?/g, '\n').trim() }
  }
  const read = (await readLines(detected, file)) ?? failed('wrong-type')
  if (!read.ok) return noText(read.code)
  const text = joinLines(read.source)
  return text === '' ? { ok: false, code: 'empty' } : { ok: true, text }
}

const noText = (code: ImportFailureCode): PlainTextOutcome => ({
  ok: false,
  code: code === 'no-resume' ? 'wrong-type' : code,
})
