'use client'

import { ChevronDown, Trash2 } from 'lucide-react'
import { useEditor } from '@/components/document/editor/editor-context'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import { storyName, storyParts } from '@/lib/ai/interview/find-stories'
import { removeStory } from '@/lib/browser/editing/stories'
import { interview as interviewMessages } from '@/lib/messages/areas'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { StoryLines } from './story-lines'

type Props = {
  story: Story
  cv: ResumeDocument
  isOpen: boolean
  isReader: boolean
  onOpen: (id: string | null) => void
}

/** Story: its name, or a form with its parts and linked lines. */
export function StoryCard({ story, cv, isOpen, isReader, onOpen }: Props) {
  const messages = useMessages(interviewMessages)
  const { runWithUndo } = useEditor()
  const { id } = story
  const name = storyName(story)
  return (
    <li className="rounded-card border border-line bg-panel">
      <h3 className="font-normal tracking-normal">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`story-${id}`}
          onClick={() => onOpen(isOpen ? null : id)}
          className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-card px-3 py-1.5 text-start"
        >
          <span
            dir="auto"
            className={`min-w-0 flex-1 wrap-anywhere ${name ? 'font-semibold' : 'text-soft'}`}
          >
            {name || messages.untitledStory}
          </span>
          <ChevronDown
            aria-hidden="true"
            className={classNames('size-4.5 shrink-0 transition-transform', isOpen && 'rotate-180')}
          />
        </button>
      </h3>
      {isOpen && (
        <div
          id={`story-${id}`}
          inert={isReader}
          className="flex flex-col gap-3 border-line border-t p-3"
        >
          <BoundTextField owner={id} field="title" {...messages.fields.title} />
          {storyParts.map((part) => (
            <BoundRichField key={part} owner={id} field={part} {...messages.fields[part]} />
          ))}
          <StoryLines story={story} cv={cv} />
          <div className="flex flex-wrap gap-2">
            <Button size="small" onPress={() => onOpen(null)}>
              {messages.done}
            </Button>
            <Button
              size="small"
              look="quiet"
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
}
