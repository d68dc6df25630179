import { ChevronDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { searchStories, storyName } from '@/lib/ai/interview/find-stories'
import type { Question } from '@/lib/ai/interview/kit-types'
import { removeStory } from '@/lib/browser/editing/stories'
import { interview as interviewMessages } from '@/lib/messages/areas'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { StoryForm } from './story-form'
import { useStoryBank } from './use-stories'

/** Minimum stories for which the search is shown. */
const minSearched = 4

type Props = {
  stories: readonly Story[]
  /** Question that is shown, which they may be used for. */
  question: Question | null
  cv: ResumeDocument
  openId: string | null
  onOpen: (id: string | null) => void
  isReader: boolean
}

/** Stories for other questions, also for those of earlier jobs: to read, change, use here or delete. */
export function OtherStories({ stories, question, cv, openId, onOpen, isReader }: Props) {
  const messages = useMessages(interviewMessages)
  const { runWithUndo } = useEditor()
  const { choose } = useStoryBank()
  const [query, setQuery] = useState('')
  const found = searchStories(stories, query)
  if (stories.length === 0) return null
  // The open one stays visible, whatever the search.
  const shown = stories.filter((story) => found.includes(story) || story.id === openId)
  return (
    <>
      <h3 className="mt-8 text-sm">{messages.otherStories}</h3>
      {stories.length >= minSearched && (
        <SearchField
          label={messages.searchStories}
          value={query}
          onChange={setQuery}
          className="mt-2"
        />
      )}
      <p role="status" className="mt-2 text-soft empty:hidden">
        {found.length === 0 && messages.noneFound}
      </p>
      <ul aria-label={messages.otherStories} className="mt-1">
        {shown.map((story) => {
          const { id } = story
          const isOpen = id === openId
          const name = storyName(story) || messages.untitledStory
          return (
            <li key={id} className="border-hair border-b">
              <button
                type="button"
                aria-expanded={isOpen}
                aria-controls={`story-${id}`}
                onClick={() => onOpen(isOpen ? null : id)}
                className="flex min-h-10 w-full cursor-pointer items-center gap-2 rounded-control text-start hover:bg-hover pointer-coarse:min-h-13"
              >
                <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
                  {name}
                </span>
                <ChevronDown
                  aria-hidden="true"
                  className={classNames(
                    'size-4.5 shrink-0 transition-transform',
                    isOpen && 'rotate-180',
                  )}
                />
              </button>
              {isOpen && (
                <div id={`story-${id}`} className="pb-3">
                  <StoryForm story={story} about={name} cv={cv} isReader={isReader} />
                  <div className="mt-2 flex flex-wrap gap-2">
                    {question && (
                      <Button
                        size="small"
                        isDisabled={isReader}
                        onPress={() => {
                          onOpen(null)
                          choose(id, question)
                        }}
                      >
                        {messages.useHere}
                      </Button>
                    )}
                    <Button
                      size="small"
                      look="quiet"
                      isDisabled={isReader}
                      onPress={() => {
                        onOpen(null)
                        runWithUndo((document) => removeStory(document, id), messages.storyDeleted)
                      }}
                    >
                      <Trash2 aria-hidden="true" />
                      {messages.deleteStory}
                    </Button>
                  </div>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
