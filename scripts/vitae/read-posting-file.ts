import { tailor } from '@/dist/messages/en/tailor'
import { type PostingWarning, preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import { exitCodes } from './exit-codes'
import { type CommandFailure, failed } from './result'
import { readTextFrom, say } from './streams'

function sentenceOf(warning: PostingWarning): string {
  const { warnings } = tailor
  if (warning.code === 'instructions') return warnings.instructions(warning.words.join('”, “'))
  return warning.code === 'shortened' ? warnings.shortened(warning.read) : warnings['hidden-text']
}

/** Reads a file with a job description as text and by rules; its warnings go to standard error. */
export async function readPostingFrom(
  path: string,
): Promise<{ ok: true; text: string; posting: PostingReading } | CommandFailure> {
  const given = await readTextFrom(path)
  if (!given.ok) return given
  const prepared = preparePosting(given.text)
  if (!prepared.ok) {
    return failed(exitCodes.invalid, `${path}: ${tailor.unread[prepared.code]}`)
  }
  for (const warning of prepared.warnings) say(`${path}: ${sentenceOf(warning)}`)
  const { text } = prepared
  return { ok: true, text, posting: readPosting(text) }
}
