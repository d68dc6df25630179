import type { ResumeDocument } from '@/lib/resume/schema/document'
import { cvTextsOf } from '../cv/cv-texts'
import { ownerOf, quoteLine, textOfQuote } from './quotes'

/** A line of a CV that a story can belong to. */
export type OwnedLine = {
  owner: string
  text: string
  /** It names an entry. */
  isHead: boolean
}

/** Fields of an entry that stand in a line of their own and name nothing. */
const beside = /\/(?:location(?:\.\w+)?|url|email|phone|score|\w*[dD]ate|username|network)$/

/** Lists the lines of a CV in its order: the profile, the names of entries, and what was done. Hidden ones are none. */
export function listCvLines(document: ResumeDocument): OwnedLine[] {
  const texts = cvTextsOf(document).filter(
    ({ address, section }) =>
      !beside.test(address) && (section !== 'basics' || address === 'basics/label'),
  )
  const lines = new Map<string, OwnedLine>()
  for (const text of texts) {
    const owner = ownerOf(text.address)
    const isOwn = owner === 'basics' ? text.address === 'basics/summary' : true
    if (!isOwn || lines.has(owner)) continue
    const isHead = text.bullet === null && owner !== 'basics'
    lines.set(owner, { owner, text: textOfQuote(quoteLine({ texts }, text)), isHead })
  }
  return [...lines.values()]
}
