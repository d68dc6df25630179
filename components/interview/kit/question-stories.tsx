'use client'

import { BookOpen, PenLine, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { isStoryOf, storyName } from '@/lib/ai/interview/find-stories'
import type { Question } from '@/lib/ai/interview/kit-types'
import {
  interview as interviewMessages,
  interviewQuestions,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import { useStoryBank } from '../stories/stories-context'
import { questionText } from './question-parts'

/** Stories of a question, and buttons to write or choose one. */
export function QuestionStories({ question }: { question: Question }) {
  const messages = useMessages(interviewMessages)
  const { about } = useMessages(tailorMessages)
  const { forms } = useMessages(interviewQuestions)
  const { stories, isReader, open, write, choose, remove } = useStoryBank()
  const own = stories.filter((story) => isStoryOf(story, question))
  const others = stories.filter((story) => !own.includes(story))
  const asked = questionText(forms, question)
  const nameOf = (story: (typeof stories)[number]) => storyName(story) || messages.untitledStory
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5">
      {own.map((story) => (
        <span
          key={story.id}
          className="flex max-w-full items-center rounded-control bg-pen-wash text-sm"
        >
          <button
            type="button"
            onClick={() => open(story.id)}
            className="flex min-h-8 min-w-0 cursor-pointer items-center gap-1.5 rounded-control ps-2.5 pe-1 text-start text-pen pointer-coarse:min-h-11"
          >
            <BookOpen aria-hidden="true" className="size-4 shrink-0" />
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {nameOf(story)}
            </span>
          </button>
          <IconButton
            label={messages.notForThis(nameOf(story))}
            isDisabled={isReader}
            onPress={() => remove(story.id, question)}
          >
            <X aria-hidden="true" />
          </IconButton>
        </span>
      ))}
      <Button
        size="small"
        look={own.length > 0 ? 'quiet' : 'outline'}
        isDisabled={isReader}
        aria-label={about(messages.writeStory, asked)}
        onPress={() => write(question)}
      >
        <PenLine aria-hidden="true" />
        {messages.writeStory}
      </Button>
      {others.length > 0 && (
        <Menu
          label={about(messages.chooseStory, asked)}
          trigger={
            <Button
              size="small"
              look="quiet"
              isDisabled={isReader}
              aria-label={about(messages.chooseStory, asked)}
            >
              {messages.chooseStory}
            </Button>
          }
        >
          {others.map((story) => (
            <MenuItem
              key={story.id}
              text={nameOf(story)}
              onAction={() => choose(story.id, question)}
            />
          ))}
        </Menu>
      )}
    </div>
  )
}
