import type { FieldAddress } from '@/lib/resume/change/address'
import type { LetterAnswer } from '../prompts/letter-prompt'
import { leadsElsewhere } from '../tailoring/text-bounds'
import { cleanText } from '../text/clean-text'
import { detectLanguage } from '../text/detect-language'
import { addsWornOut } from '../wording/worn-out'
import { sentenceKey } from './ground-letter'
import { leansOnBefore } from './leans-on-before'
import { splitSentences } from './split-sentences'

/** Sentence that a model wrote for a letter. */
export type DraftSentence = {
  /** Unique within its result. */
  id: string
  /** Index of the model's paragraph, from 0. */
  paragraph: number
  text: string
  /** Texts of the CV that the model cites; shown as its claim, never relied on. */
  restsOn: FieldAddress[]
  /** Preceding sentence that "there" or "this" refers to; null: none. */
  leansOn: string | null
}

/** Reason why a model's sentence is dropped. */
export type SentenceDropReason =
  | 'empty'
  | 'twice'
  | 'too-long'
  | 'too-many'
  | 'address'
  | 'worn-out'
  /** It refers to a dropped sentence. */
  | 'leaning'
  /** It tells of a line that the person did not choose. */
  | 'not-chosen'
  /** Beyond the length that the person chose. */
  | 'length'
  /** Neither the CV nor the job ad has anything for it. */
  | 'no-source'

export type ReadLetterAnswer = {
  sentences: DraftSentence[]
  dropped: { reason: SentenceDropReason; count: number }[]
}

const maxSentences = 16
/** Maximum characters of a sentence. */
const maxSentenceLength = 400

function judge(
  text: string,
  source: string,
  taken: ReadonlySet<string>,
): SentenceDropReason | null {
  if (text === '') return 'empty'
  if (taken.has(sentenceKey(text))) return 'twice'
  if (taken.size >= maxSentences) return 'too-many'
  if (text.length > maxSentenceLength) return 'too-long'
  if (leadsElsewhere(source, text)) return 'address'
  return addsWornOut(source, text) ? 'worn-out' : null
}

/** Returns the sentences of an answer one by one; empty ones count. */
const sentencesOf = ({ paragraphs }: Pick<LetterAnswer, 'paragraphs'>) =>
  paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.flatMap(({ text: raw, evidence }) => {
      const clean = cleanText(raw, 4_000).replaceAll('\n', ' ')
      const parts = splitSentences(clean).map(({ text }) => text)
      return (parts.length > 0 ? parts : ['']).map((text) => ({ paragraph, text, evidence }))
    }),
  )

/**
 * Parses a model's letter into sentences that can be checked: single sentences within bounds, without addresses or
 * clichés that the CV does not contain. Strings with several sentences are split, and a sentence that refers to a
 * dropped one is dropped. Whether a sentence is true is not checked here.
 *
 * @param texts sent to the model, by the ids in the request
 */
export function readLetterAnswer(
  answer: Pick<LetterAnswer, 'paragraphs'>,
  texts: ReadonlyMap<string, { address: FieldAddress; text: string }>,
): ReadLetterAnswer {
  const source = [...texts.values()].map(({ text }) => text).join('\n')
  const sentences: DraftSentence[] = []
  const taken = new Set<string>()
  const dropped = new Map<SentenceDropReason, number>()
  const written = sentencesOf(answer)
  const language = detectLanguage(written.map(({ text }) => text).join(' ')) ?? null
  /** Last sentence as the model wrote it; null if it was dropped. */
  let last: string | null = null
  for (const { paragraph, text, evidence } of written) {
    const leans = leansOnBefore(text, language)
    const reason = judge(text, source, taken) ?? (leans && last === null ? 'leaning' : null)
    if (reason) {
      dropped.set(reason, (dropped.get(reason) ?? 0) + 1)
      if (reason !== 'twice' && reason !== 'empty') last = null
      continue
    }
    taken.add(sentenceKey(text))
    const restsOn = [...new Set(evidence)].flatMap((id) => texts.get(id)?.address ?? [])
    const id = `s${sentences.length + 1}`
    sentences.push({ id, paragraph, text, restsOn, leansOn: leans ? last : null })
    last = id
  }
  return { sentences, dropped: [...dropped].map(([reason, count]) => ({ reason, count })) }
}
