import { foldText } from '@/lib/language/unicode/fold-text'
import type { Story } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Question } from './kit-types'
import { ownersOf } from './quotes'

/** Fields of a story that the person writes, behind its title. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const

const maxName = 60

/** Returns the name of a story: its title, else its first words; empty where nothing was written. */
export function storyName(story: Story): string {
  const first = storyParts.map((part) => plainText(story[part]).trim()).find((text) => text !== '')
  const name = story.title.trim() || (first ?? '')
  const letters = [...name]
  return letters.length > maxName ? `${letters.slice(0, maxName).join('').trimEnd()}…` : name
}

/** Returns the owners of the lines of the CV that a question is about. */
export const linesOfQuestion = ({ lines }: Pick<Question, 'lines'>): string[] => [
  ...new Set(lines.flatMap(ownersOf)),
]

/** Returns whether a story belongs to a question: to one of its lines, or chosen for the question itself. */
export function isStoryOf(story: Story, question: Pick<Question, 'key' | 'lines'>): boolean {
  if (story.questions.includes(question.key)) return true
  return linesOfQuestion(question).some((owner) => story.lines.includes(owner))
}

/** Finds the stories that say all words of a query, whatever case and accents; an empty query finds all. */
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
