import type { ResumeDocument } from '@/lib/resume/schema/document'
import { cvTextsOf } from '../cv/cv-texts'
import { ownerOf, quoteLine, textOfQuote } from './quotes'

/** Line of a CV that a story can be tied to. */
export type OwnedLine = {
  owner: string
  text: string
  /** Whether it names an entry. */
  isHead: boolean
}

/** Fields of an entry on a line of their own that name nothing. */
const beside = /\/(?:location(?:\.\w+)?|url|email|phone|score|\w*[dD]ate|username|network)$/

/** Lists the printed lines of a CV in order: the profile, the names of entries, and bullets. */
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
