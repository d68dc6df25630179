import { de } from '@/lib/ai/reader/exam-texts/de'
import { en } from '@/lib/ai/reader/exam-texts/en'
import { es } from '@/lib/ai/reader/exam-texts/es'
import { fr } from '@/lib/ai/reader/exam-texts/fr'
import { it } from '@/lib/ai/reader/exam-texts/it'
import { pt } from '@/lib/ai/reader/exam-texts/pt'

/** A text of an exam with any names and numbers in it. */
const patternOf = (text: string) => {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('\\S+')}$`)
}

const patterns = [en, de, es, fr, pt, it].flatMap(({ facts }) =>
  facts.flatMap(({ says, lies, honest }) => [
    ...lies.map((text) => ({ pattern: patternOf(text), isHonest: false })),
    ...[says, ...honest].map((text) => ({ pattern: patternOf(text), isHonest: true })),
  ]),
)

/** Whether a text of an exam is honest; undefined for what is of none. */
export const examLabel = (after: string): boolean | undefined =>
  patterns.find(({ pattern }) => pattern.test(after))?.isHonest
