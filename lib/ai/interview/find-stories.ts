import { foldText } from '@/lib/language/unicode/fold-text'
import type { Story } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Question } from './kit-types'
import { ownersOf } from './quotes'

/** Fields of a story after its title. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const

const maxName = 60

/** Returns the name of a story: its title, else its first words; empty for an empty story. */
export function storyName(story: Story): string {
  const first = storyParts.map((part) => plainText(story[part]).trim()).find((text) => text !== '')
  const name = story.title.trim() || (first ?? '')
  const letters = [...name]
  return letters.length > maxName ? `${letters.slice(0, maxName).join('').trimEnd()}…` : name
}

/** Returns the owners of the CV lines that a question is about. */
export const linesOfQuestion = ({ lines }: Pick<Question, 'lines'>): string[] => [
  ...new Set(lines.flatMap(ownersOf)),
]

/** Returns whether a story belongs to a question, by one of its lines or by direct choice. */
export function isStoryOf(story: Story, question: Pick<Question, 'key' | 'lines'>): boolean {
  if (story.questions.includes(question.key)) return true
  return linesOfQuestion(question).some((owner) => story.lines.includes(owner))
}

/** Returns the stories that contain all words of a query, ignoring case and accents; all of them for an empty query. */
export function searchStories(stories: readonly Story[], query: string): Story[] {
  const words = foldText(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return stories.filter((story) => {
    const parts = storyParts.map((part) => plainText(story[part]))
    const text = foldText([story.title, ...parts].join('\n'))
    return words.every((word) => text.includes(word))
  })
}
