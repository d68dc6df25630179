import 'server-only'
import { type PrivateFact, privateFactSchema } from '@/lib/resume/private-facts'
import { archiveLimits } from './archive-limits'

function parse(line: string): unknown {
  if (line.length > archiveLimits.lineCharacters) return null
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/**
 * Reads the private facts of an archive, one a line.
 *
 * @returns the facts, and whether each line was one
 */
export function readArchivedFacts(text: string): { facts: PrivateFact[]; isWhole: boolean } {
  const lines = text.split('\n').filter((line) => line !== '')
  const facts = lines.flatMap((line) => privateFactSchema.safeParse(parse(line)).data ?? [])
  return { facts, isWhole: facts.length === lines.length }
}
