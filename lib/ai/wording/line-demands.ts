import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import { coverRequirements } from '../requirements/cover-requirements'

/** Words of a job description that a line of the CV shows, or shows in part. */
export type LineDemand = { words: string; state: 'shown' | 'partly' }

type Demands = ReadonlyMap<string, readonly LineDemand[]>

/** Maximum demands of one line. */
const maxDemands = 5
const none: Demands = new Map()
const known = new WeakMap<ResumeDocument, Demands>()

function findDemands(document: ResumeDocument): Demands {
  const prepared = preparePosting(document.lineage?.posting?.text ?? '')
  if (!prepared.ok) return none
  // Demands of years are about posts and their dates, not about a line: the month does not count.
  const cv = indexCv(document, '')
  const { requirements } = coverRequirements(readPosting(prepared.text), cv)
  const found = new Map<string, LineDemand[]>()
  for (const { words, kind, state, years, evidence } of requirements.flatMap(
    ({ parts }) => parts,
  )) {
    if (years !== null || kind === 'soft' || (state !== 'covered' && state !== 'partly')) continue
    for (const { address } of evidence) {
      const demands = found.get(address) ?? []
      if (demands.length >= maxDemands || demands.some((one) => one.words === words)) continue
      demands.push({ words, state: state === 'covered' ? 'shown' : 'partly' })
      found.set(address, demands)
    }
  }
  return found
}

/** Returns what the job description of a tailored CV asks for that a line shows; empty without a job description. */
export function lineDemands(document: ResumeDocument, address: string): readonly LineDemand[] {
  const demands = known.get(document) ?? findDemands(document)
  known.set(document, demands)
  return demands.get(address) ?? []
}
