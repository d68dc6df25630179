import { createContext, useContext, useMemo, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useFocusRequests } from '@/components/ui/field-focus'
import type { storyParts } from '@/lib/ai/interview/find-stories'
import type { Question } from '@/lib/ai/interview/kit-types'
import { isStoryOf, themeOfKey } from '@/lib/ai/interview/question-key'
import { ownersOf } from '@/lib/ai/interview/quotes'
import { insertWords } from '@/lib/browser/editing/replace-words'
import { addStory, type StoryLinks, tieStory, untieStory } from '@/lib/browser/editing/stories'
import { fieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import type { Story } from '@/lib/resume/schema/content'

export type StoryPart = (typeof storyParts)[number]

const linksOf = ({ key }: Question): StoryLinks => ({ lines: [], questions: [key] })

/** Returns all links between a story and a question. */
const allLinksOf = (story: Story, { theme, key, lines }: Question): StoryLinks => ({
  lines: lines.flatMap(({ quote }) => ownersOf(quote)),
  questions: [key, ...story.questions.filter((one) => themeOfKey(one) === theme)],
})

/**
 * Returns the stories of the open CV with the question that is shown, and which other story is open. Each change is
 * saved like typing, as one undo step.
 *
 * @param onOpen called when a question is shown
 */
export function useStories(isReader: boolean, onOpen: () => void) {
  const { run, ids, session, lastCaret } = useEditor()
  const { requestFocus } = useFocusRequests()
  const [questions, setQuestions] = useState<readonly Question[]>([])
  const [shown, setShown] = useState<string | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const bank = useMemo(() => {
    const written = () => session.document().content.stories
    const add = (question: Question) => {
      const isAdded = run((document) => addStory(document, ids, linksOf(question)))
      return isAdded ? written().at(-1) : undefined
    }
    return {
      questions,
      setQuestions,
      /** Question that is shown; null while there is none. */
      question: questions.find(({ key }) => key === shown) ?? questions[0] ?? null,
      /** Shows a question by its key. */
      show(key: string) {
        setShown(key)
        onOpen()
      },
      isReader,
      /** Creates a story for a question, with the caret in a part of it. */
      write(question: Question, part: StoryPart) {
        const story = add(question)
        if (story) requestFocus(fieldAddress(story.id, part))
      },
      choose: (id: string, question: Question) => {
        run((document) => tieStory(document, id, linksOf(question)))
      },
      /** Unlinks a story from a question. */
      remove: (story: Story, question: Question) => {
        run((document) => untieStory(document, story.id, allLinksOf(story, question)))
      },
      /** Puts words into the story of a question, at its caret. */
      tell(question: Question, words: string) {
        const story = written().find((one) => isStoryOf(one, question)) ?? add(question)
        if (!story) return
        const caret = lastCaret()
        const isInStory = caret && parseFieldAddress(caret.address)?.owner === story.id
        const end = { address: fieldAddress(story.id, 'action'), offset: Number.POSITIVE_INFINITY }
        const point = isInStory ? caret : end
        const isTold = run((document) => insertWords(document, point, words))
        if (isTold) requestFocus(point.address, Number.POSITIVE_INFINITY)
      },
    }
  }, [questions, shown, isReader, onOpen, run, ids, session, lastCaret, requestFocus])
  return { bank, openId, setOpenId }
}

export type StoryBank = ReturnType<typeof useStories>['bank']

export const StoryBankContext = createContext<StoryBank | null>(null)

/** Returns the stories of the open screen. */
export function useStoryBank(): StoryBank {
  const bank = useContext(StoryBankContext)
  if (!bank) throw new Error('Stories are asked for outside of their screen')
  return bank
}
