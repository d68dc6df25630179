'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { searchStories, storyName } from '@/lib/ai/interview/find-stories'
import { addStory, adoptStory } from '@/lib/browser/editing/stories'
import { interview as interviewMessages } from '@/lib/messages/areas'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { StoryCard } from './story-card'

/** Minimum stories for which the search is shown. */
const minSearched = 4

type Props = {
  /** CV of the interview. */
  cv: ResumeDocument
  /** Name of the CV that contains the stories, if it is another one. */
  master: string | null
  openId: string | null
  onOpen: (id: string | null) => void
  isReader: boolean
  className: string
}

/** Returns stories of a follower that its master lacks: written while the master was not on this device. */
function storiesOnlyIn({ content, lineage }: ResumeDocument, bank: readonly Story[]): Story[] {
  const known = [...bank, ...(lineage?.base?.content.stories ?? [])].map(({ id }) => id)
  return content.stories.filter(({ id }) => !known.includes(id))
}

/** Lists the person's stories, to write, search and link to lines of the CV. */
export function StoriesPane({ cv, master, openId, onOpen, isReader, className }: Props) {
  const messages = useMessages(interviewMessages)
  const { run, ids, session } = useEditor()
  const stories = useDraft(({ content }) => content.stories)
  const [query, setQuery] = useState('')
  const found = searchStories(stories, query)
  const others = master === null ? [] : storiesOnlyIn(cv, stories)
  const begin = () => {
    if (!run((document) => addStory(document, ids, { lines: [], questions: [] }))) return
    setQuery('')
    onOpen(session.document().content.stories.at(-1)?.id ?? null)
  }
  // The open one stays visible, whatever the search.
  const shown = stories.filter((story) => found.includes(story) || story.id === openId)
  return (
    <section
      aria-label={messages.stories}
      className={`scroll-thin min-h-0 overflow-auto p-4 sm:p-5 ${className}`}
    >
      <div className="mx-auto max-w-2xl">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="me-auto text-lg">{messages.stories}</h2>
          <Button size="small" isDisabled={isReader} onPress={begin}>
            <Plus aria-hidden="true" />
            {messages.writeStory}
          </Button>
        </div>
        <p className="mt-1 text-pretty text-soft text-sm">{messages.storiesHint}</p>
        {master !== null && (
          <p dir="auto" className="mt-2 text-pretty text-sm">
            {messages.keptIn(master)}
          </p>
        )}
        {stories.length >= minSearched && (
          <SearchField
            label={messages.searchStories}
            value={query}
            onChange={setQuery}
            className="mt-4"
          />
        )}
        <p role="status" className="mt-4 text-soft empty:hidden">
          {stories.length === 0 ? messages.noStories : found.length === 0 ? messages.noneFound : ''}
        </p>
        <ul aria-label={messages.stories} className="mt-4 flex flex-col gap-2 empty:hidden">
          {shown.map((story) => (
            <StoryCard
              key={story.id}
              story={story}
              cv={cv}
              isOpen={story.id === openId}
              isReader={isReader}
              onOpen={onOpen}
            />
          ))}
        </ul>
        {others.length > 0 && (
          <ul className="mt-4 flex flex-col gap-2">
            {others.map((story) => (
              <li
                key={story.id}
                className="flex flex-wrap items-center gap-2 rounded-card border border-line p-3 text-sm"
              >
                <p className="min-w-0 flex-1 basis-40 wrap-anywhere">
                  <span className="text-soft">{messages.onlyHere} </span>
                  <bdi>{storyName(story) || messages.untitledStory}</bdi>
                </p>
                <Button
                  size="small"
                  isDisabled={isReader}
                  onPress={() => run((document) => adoptStory(document, story))}
                >
                  {messages.moveToMaster}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
