import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { createCustomEntry, createResume } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import type { CustomEntry, Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { isInParts, storyName, storyParts, storyText } from './find-stories'
import type { Asked, Kit, Question } from './kit-types'
import { isFreeTheme } from './question-forms'
import { isStoryOf } from './question-key'
import { textOfQuote } from './quotes'

/** Messages on a sheet. */
export type SheetMessages = {
  /** Below the person's name: kind of document and job. */
  title: string
  questions: string
  story: (name: string) => string
  untitledStory: string
  parts: Readonly<Record<(typeof storyParts)[number], string>>
  say: (asked: Asked) => string
}

export type SheetSource = {
  kit: Kit
  stories: readonly Story[]
  messages: SheetMessages
  /** The CV of the kit: its name and page format. */
  cv: ResumeDocument
  /** Language of the interface (BCP 47). */
  language: string
}

/** Limits of the kit content on a sheet. */
export type SheetSize = {
  /** Lines of the CV per question, and characters of each. */
  lines: number
  lineLength: number
  /** Characters of each part of a story; 0: only its name. */
  partLength: number
}

/** Sizes of a sheet, largest first; the first that fits two pages is used. */
export const sheetSizes: readonly SheetSize[] = [
  { lines: 5, lineLength: 240, partLength: 1_000 },
  { lines: 3, lineLength: 160, partLength: 360 },
  { lines: 2, lineLength: 120, partLength: 140 },
  { lines: 1, lineLength: 70, partLength: 0 },
]

/** Maximum characters of a heading. */
const maxHeading = 300

/** Truncates a text at a word boundary. */
function cut(text: string, length: number): string {
  const letters = [...text]
  if (letters.length <= length) return text
  const short = letters.slice(0, length).join('')
  const gap = short.lastIndexOf(' ')
  return `${(gap > length / 2 ? short.slice(0, gap) : short).trimEnd()}…`
}

/**
 * Composes the sheet of a kit as a CV with a custom section, which the engine typesets and nothing stores. It is
 * therefore tagged, and supports every script and direction, as a CV does (ADR models-point-at-lines).
 */
export function composeSheet(
  { kit, stories, messages, cv, language }: SheetSource,
  size: SheetSize,
  ids: IdGenerator,
): ResumeDocument {
  /** Isolates the person's text (U+2068) behind a right-to-left label. */
  const own = (text: string) => (isRightToLeftLanguage(language) ? `\u2068${text}\u2069` : text)
  const bullet = (text: string) => ({ id: ids.node(), text: literal(text) })
  const entry = (name: string, bullets: readonly string[]): CustomEntry => ({
    ...createCustomEntry(ids),
    name: cut(name, maxHeading),
    highlights: bullets.map(bullet),
  })
  const storiesOf = (question: Question) => stories.filter((story) => isStoryOf(story, question))
  const nameOf = (story: Story) => messages.story(storyName(story) || messages.untitledStory)
  const tell = (story: Story, { theme }: Question): string[] => {
    if (size.partLength === 0) return [nameOf(story)]
    if (isFreeTheme(theme) && !isInParts(story)) {
      return [own(cut(storyText(story).trim(), size.partLength))].filter((text) => text !== '')
    }
    const parts = storyParts.flatMap((part) => {
      const text = plainText(story[part]).trim()
      return text === '' ? [] : [`${messages.parts[part]}: ${own(cut(text, size.partLength))}`]
    })
    return [nameOf(story), ...parts]
  }
  const told = new Set<string>()
  /** Prints a story at its first use, and only its name after that. */
  const tellOnce = (question: Question) =>
    storiesOf(question).flatMap((story) => {
      const isNew = !told.has(story.id)
      told.add(story.id)
      return isNew ? tell(story, question) : [nameOf(story)]
    })
  const entries = kit.questions.map((question) => {
    const said = question.quotes.map(textOfQuote)
    const lines = question.lines
      .map(({ quote }) => textOfQuote(quote))
      .filter((line) => !said.includes(line))
      .slice(0, size.lines)
      .map((line) => cut(line, size.lineLength))
    const more = question.followUps.map(messages.say)
    return entry(messages.say(question), [...lines, ...more, ...tellOnce(question)])
  })
  const sheet = createResume(ids, cv.content.meta.lastModified)
  const { basics } = sheet.content
  return {
    ...sheet,
    content: {
      ...sheet.content,
      basics: {
        ...basics,
        name: cv.content.basics.name,
        label: messages.title.slice(0, maxHeading),
      },
      custom: [{ id: ids.node(), title: messages.questions, entries }],
    },
    design: {
      ...sheet.design,
      ...{ autoFit: false, fontSize: 9.5, lineHeight: 1.3, spacing: 0.7, margin: 16 },
      page: cv.design.page,
      language,
    },
  }
}
