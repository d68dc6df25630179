import { checkTemplateData } from '@/lib/pdf/own-template/check-template-data'
import type { OwnTemplate } from '@/lib/pdf/own-template/own-template-schema'
import { exitCodes } from './exit-codes'
import { type CommandFailure, failed } from './result'
import { readTextFrom } from './streams'

/** Reads a template and checks its form and contrast, as much as drawing with it needs. */
export async function readTemplateFile(
  input: string,
): Promise<{ ok: true; text: string; file: OwnTemplate } | CommandFailure> {
  const read = await readTextFrom(input)
  if (!read.ok) return read
  const checked = checkTemplateData(read.text)
  if (checked.ok) return { ok: true, text: read.text, file: checked.file }
  return failed(exitCodes.invalid, `${input} cannot be used as a template:`, checked.refusals)
}
