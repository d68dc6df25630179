import { fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { withContent } from './locate'

/** Links of a story: lines of the CV by owner, and questions by key. */
export type StoryLinks = Pick<Story, 'lines' | 'questions'>

const withStories = (document: ResumeDocument, stories: Story[]): ResumeDocument =>
  withContent(document, { stories })

/** Adds an empty story at the end. Null if the limit is reached. */
export function addStory(
  document: ResumeDocument,
  ids: IdGenerator,
  { lines, questions }: StoryLinks,
): LimitedEdit {
  const { stories } = document.content
  if (stories.length >= limits.stories) return null
  const texts = { title: '', situation: '', task: '', action: '', result: '' }
  const story: Story = { id: ids.node(), ...texts, lines: [...lines], questions: [...questions] }
  return {
    document: withStories(document, [...stories, story]),
    focus: focusAt(fieldAddress(story.id, 'situation')),
  }
}

/** Adds a story of another document under the same id. Null if the limit is reached. */
export function adoptStory(document: ResumeDocument, story: Story): LimitedEdit {
  const { stories } = document.content
  if (stories.some(({ id }) => id === story.id)) return unchanged(document)
  if (stories.length >= limits.stories) return null
  return { document: withStories(document, [...stories, story]), focus: null }
}

/** Removes a story. */
export function removeStory(document: ResumeDocument, id: string): Edit {
  const { stories } = document.content
  const rest = stories.filter((story) => story.id !== id)
  return rest.length === stories.length
    ? unchanged(document)
    : { document: withStories(document, rest), focus: null }
}

function changeLinks(
  document: ResumeDocument,
  id: string,
  change: (story: Story) => StoryLinks,
): LimitedEdit {
  const story = document.content.stories.find((one) => one.id === id)
  if (!story) return unchanged(document)
  const links = change(story)
  const { keywords } = limits
  if (links.lines.length > keywords || links.questions.length > keywords) return null
  const isSame =
    links.lines.length === story.lines.length && links.questions.length === story.questions.length
  if (isSame) return unchanged(document)
  const stories = document.content.stories.map((one) =>
    one.id === id ? { ...one, ...links } : one,
  )
  return { document: withStories(document, stories), focus: null }
}

const joined = (list: readonly string[], more: readonly string[]) => [
  ...new Set([...list, ...more]),
]

/** Links a story to lines and questions. Null if the limit is reached. */
export const tieStory = (document: ResumeDocument, id: string, links: StoryLinks): LimitedEdit =>
  changeLinks(document, id, ({ lines, questions }) => ({
    lines: joined(lines, links.lines),
    questions: joined(questions, links.questions),
  }))

/** Removes links of a story to lines and questions. */
export const untieStory = (document: ResumeDocument, id: string, links: StoryLinks): LimitedEdit =>
  changeLinks(document, id, ({ lines, questions }) => ({
    lines: lines.filter((line) => !links.lines.includes(line)),
    questions: questions.filter((question) => !links.questions.includes(question)),
  }))
