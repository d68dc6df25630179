import { examTexts } from '@/lib/ai/reader/exam-texts'

/** A text of an exam with any names and numbers in it. */
const patternOf = (text: string) => {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('\\S+')}$`)
}

const patterns = Object.values(examTexts).flatMap(({ facts }) =>
  facts.flatMap(({ says, lies, honest }) => [
    ...lies.map((text) => ({ pattern: patternOf(text), isHonest: false })),
    ...[says, ...honest].map((text) => ({ pattern: patternOf(text), isHonest: true })),
  ]),
)

/** Whether a text of an exam is honest; undefined for what is of none. */
export const examLabel = (after: string): boolean | undefined =>
  patterns.find(({ pattern }) => pattern.test(after))?.isHonest
