import type { FieldAddress } from '@/lib/resume/change/address'
import type { LetterAnswer } from '../prompts/letter-prompt'
import { leadsElsewhere } from '../tailoring/text-bounds'
import { cleanText } from '../text/clean-text'
import { detectLanguage } from '../text/detect-language'
import { addsWornOut } from '../wording/worn-out'
import { sentenceKey } from './ground-letter'
import { leansOnBefore } from './leans-on-before'
import { splitSentences } from './split-sentences'

/** A sentence that a model wrote for a letter. */
export type DraftSentence = {
  /** Stable within its result. */
  id: string
  /** Of the model's paragraphs, counted from 0. */
  paragraph: number
  text: string
  /** The texts of the CV that the model says it rests on: shown as the model's claim, never relied on. */
  restsOn: FieldAddress[]
  /** The sentence right before it, which it means with "there" or "this"; null: it stands alone. */
  leansOn: string | null
}

/** Why a sentence of a model is not offered. */
export type SentenceDropReason =
  | 'empty'
  | 'twice'
  | 'too-long'
  | 'too-many'
  | 'address'
  | 'worn-out'
  /** It means a sentence that is not offered. */
  | 'leaning'

export type ReadLetterAnswer = {
  sentences: DraftSentence[]
  dropped: { reason: SentenceDropReason; count: number }[]
}

const maxSentences = 16
/** Characters: a longer one is no sentence of a letter. */
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

/** Sentences of an answer, each by itself; an empty one counts. */
const sentencesOf = ({ paragraphs }: LetterAnswer) =>
  paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.flatMap(({ text: raw, evidence }) => {
      const clean = cleanText(raw, 4_000).replaceAll('\n', ' ')
      const parts = splitSentences(clean).map(({ text }) => text)
      return (parts.length > 0 ? parts : ['']).map((text) => ({ paragraph, text, evidence }))
    }),
  )

/**
 * Reads the sentences of a model's letter that may be judged: single sentences within bounds, without addresses
 * and phrases that the CV does not hold. Sentences that came in one string are parted, so that each is judged by
 * itself. One that means a sentence which is not among them is left out. That a sentence is true is not judged here.
 *
 * @param texts what the model was given, by the ids that it was given
 */
export function readLetterAnswer(
  answer: LetterAnswer,
  texts: ReadonlyMap<string, { address: FieldAddress; text: string }>,
): ReadLetterAnswer {
  const source = [...texts.values()].map(({ text }) => text).join('\n')
  const sentences: DraftSentence[] = []
  const taken = new Set<string>()
  const dropped = new Map<SentenceDropReason, number>()
  const written = sentencesOf(answer)
  const language = detectLanguage(written.map(({ text }) => text).join(' ')) ?? null
  /** The last sentence as the model wrote them; null where it is not offered. */
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
