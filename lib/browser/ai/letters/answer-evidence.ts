import { languagesOf, readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { findProofs, type Proof } from '@/lib/ai/letters/find-proofs'
import {
  createSentenceCheck,
  type GroundSentence,
  groundLetter,
  type SentenceEvidence,
  type SentenceGrounding,
} from '@/lib/ai/letters/ground-letter'
import { detectLanguage } from '@/lib/ai/text/detect-language'
import { loadLexicons } from '@/lib/language/grounding'
import type { LetterDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'

/** Request for the evidence of a letter; plain values, since it is posted to a worker. */
export type EvidenceQuestion = {
  letter: LetterDocument
  /** Undefined: the CV of the last question. */
  resume: ResumeDocument | undefined
  /** `YYYY-MM-DD`, today. */
  asOf: string
}

/** Sentences of a letter with their evidence, and lines of the CV that it may tell of. */
export type EvidenceAnswer = { sentences: SentenceEvidence[]; proofs: Proof[] }

/**
 * Loads the tables for the languages of a letter and its CV. If they cannot be loaded, every sentence counts as
 * unsupported.
 */
export async function loadEvidence({ letter, resume }: EvidenceQuestion): Promise<void> {
  const ofCv = resume ? languagesOf(readGrounds(resume.content, '', plainText)) : []
  const text = letter.content.paragraphs.map((paragraph) => plainText(paragraph.text)).join(' ')
  const ofLetter = detectLanguage(text) ?? 'en'
  await loadLexicons([...ofCv, ofLetter]).catch(() => undefined)
}

/** Maximum cached sentences; a letter has some dozens. */
const maxRemembered = 500

function remember(check: GroundSentence): GroundSentence {
  const known = new Map<string, SentenceGrounding>()
  return (text, isWhyThem) => {
    const key = `${isWhyThem} ${text}`
    const found = known.get(key) ?? check(text, isWhyThem)
    if (known.size >= maxRemembered) known.clear()
    known.set(key, found)
    return found
  }
}

/**
 * Creates a function that returns the evidence for a letter. The CV is parsed once, and unchanged
 * sentences are cached.
 *
 * @returns null before a CV was given
 */
export function createEvidenceReader(): (question: EvidenceQuestion) => EvidenceAnswer | null {
  let resume: ResumeDocument | null = null
  let check: GroundSentence | null = null
  let proofs: Proof[] = []
  let readFor = ''
  return (question) => {
    const { letter, asOf } = question
    const posting = letter.lineage?.posting ?? { title: '', employer: '', text: '' }
    const key = [asOf, posting.title, posting.employer, posting.text].join('\n')
    if (question.resume) resume = question.resume
    if (!resume) return null
    if (question.resume || readFor !== key || !check) {
      check = remember(createSentenceCheck(readGrounds(resume.content, asOf, plainText), posting))
      proofs = findProofs(resume, posting, asOf)
      readFor = key
    }
    const attested = [...letter.content.attested, ...resume.content.attested]
    return { sentences: groundLetter(letter, check, attested), proofs }
  }
}
