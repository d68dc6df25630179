'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useFocusRequests } from '@/components/ui/field-focus'
import { linesOfQuestion } from '@/lib/ai/interview/find-stories'
import type { Question } from '@/lib/ai/interview/kit-types'
import { ownersOf } from '@/lib/ai/interview/quotes'
import { addStory, type StoryLinks, tieStory, untieStory } from '@/lib/browser/editing/stories'
import { fieldAddress } from '@/lib/resume/change/address'
import type { StoryBank } from './stories-context'

/** Returns the links of a new story for a question: the first line that it is about, else the question itself. */
function linksOf({ key, lines }: Question): StoryLinks {
  const [first] = lines
  const [owner] = first ? ownersOf(first) : []
  return owner === undefined ? { lines: [], questions: [key] } : { lines: [owner], questions: [] }
}

/** Returns all links between a story and a question. */
const allLinksOf = (question: Question): StoryLinks => ({
  lines: linesOfQuestion(question),
  questions: [question.key],
})

/**
 * Returns the stories of the open CV, and which one is open. Each change is saved like typing, as one undo step.
 *
 * @param onOpen called when a story is opened
 */
export function useStories(isReader: boolean, onOpen: () => void) {
  const { run, ids, session } = useEditor()
  const { requestFocus } = useFocusRequests()
  const stories = useDeferredValue(useDraft(({ content }) => content.stories))
  const [openId, setOpenId] = useState<string | null>(null)
  const bank = useMemo((): StoryBank => {
    const open = (id: string) => {
      setOpenId(id)
      onOpen()
      requestFocus(fieldAddress(id, 'title'), Number.POSITIVE_INFINITY)
    }
    return {
      stories,
      isReader,
      open,
      write(question) {
        if (!run((document) => addStory(document, ids, linksOf(question)))) return
        const added = session.document().content.stories.at(-1)
        if (added) open(added.id)
      },
      choose: (id, question) => {
        run((document) => tieStory(document, id, linksOf(question)))
      },
      remove: (id, question) => {
        run((document) => untieStory(document, id, allLinksOf(question)))
      },
    }
  }, [stories, isReader, onOpen, run, ids, session, requestFocus])
  return { bank, openId, setOpenId }
}
