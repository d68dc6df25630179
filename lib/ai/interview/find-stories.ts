import { foldText } from '@/lib/language/unicode/fold-text'
import type { Story } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { isFreeTheme, type Theme } from './question-forms'

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

/** Returns the plain text of a story's parts. */
export const storyText = (story: Story): string =>
  storyParts.map((part) => plainText(story[part]).trim()).join('\n')

/** Part of a story that holds an answer without parts. */
export const freePart = 'action'

/** Returns whether a story has words outside of its free part, or a title. */
export const isInParts = (story: Story): boolean =>
  story.title !== '' ||
  storyParts.some((part) => part !== freePart && plainText(story[part]).trim() !== '')

/** Returns whether a story says what was done and what came of it; the answer to a question for reasons, anything. */
export const isStoryReady = (story: Story, theme?: Theme): boolean =>
  theme && isFreeTheme(theme)
    ? storyText(story).trim() !== ''
    : [story.action, story.result].every((part) => plainText(part).trim() !== '')

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
/** Words spoken in a minute, unhurried. */
const wordsPerMinute = 150

/** Returns the number of words, and the seconds it takes to say them, to the next five. */
export function spokenLength(text: string): { words: number; seconds: number } {
  const count = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length
  return { words: count, seconds: Math.ceil((count / wordsPerMinute) * 12) * 5 }
}

/** Returns the stories that contain all words of a query, ignoring case and accents; all of them for an empty query. */
export function searchStories(stories: readonly Story[], query: string): Story[] {
  const words = foldText(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return stories.filter((story) => {
    const text = foldText(`${story.title}\n${storyText(story)}`)
    return words.every((word) => text.includes(word))
  })
}
