'use client'

import { Plus, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import { SearchField } from '@/components/ui/search-field'
import { listCvLines } from '@/lib/ai/interview/list-cv-lines'
import { tieStory, untieStory } from '@/lib/browser/editing/stories'
import { foldText } from '@/lib/language/unicode/fold-text'
import { interview as interviewMessages } from '@/lib/messages/areas'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useCvOfSession } from '../use-cv-of-session'

type Props = { story: Story; cv: ResumeDocument }

/** Lines of the CV linked to a story, and a select to add one. */
export function StoryLines({ story, cv }: Props) {
  const messages = useMessages(interviewMessages)
  const { run } = useEditor()
  const bank = useCvOfSession()
  const ofCv = useMemo(() => listCvLines(cv), [cv])
  const ofBank = useMemo(() => listCvLines(bank), [bank])
  const textOf = (owner: string) =>
    [...ofCv, ...ofBank].find((line) => line.owner === owner)?.text ?? null
  return (
    <div>
      <p className="font-medium text-soft text-xs">{messages.lines}</p>
      <p className="text-soft text-xs">{messages.linesHint}</p>
      <ul aria-label={messages.lines} className="mt-1 flex flex-col empty:hidden">
        {story.lines.map((owner) => {
          const text = textOf(owner)
          return (
            <li key={owner} className="flex items-start gap-1 text-sm">
              <span dir="auto" className="min-w-0 flex-1 py-1.5 wrap-anywhere">
                {text ?? <i className="text-soft">{messages.lineGone}</i>}
              </span>
              <IconButton
                label={messages.untie(text ?? messages.lineGone)}
                onPress={() =>
                  run((document) =>
                    untieStory(document, story.id, { lines: [owner], questions: [] }),
                  )
                }
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          )
        })}
      </ul>
      <Popover
        label={messages.addLine}
        className="w-96 max-w-full p-3"
        trigger={
          <Button size="small" look="quiet" className="-ms-2.5">
            <Plus aria-hidden="true" />
            {messages.addLine}
          </Button>
        }
      >
        {(close) => (
          <LinePicker
            lines={ofCv.filter(({ owner }) => !story.lines.includes(owner))}
            onPick={(owner) => {
              run((document) => tieStory(document, story.id, { lines: [owner], questions: [] }))
              close()
            }}
          />
        )}
      </Popover>
    </div>
  )
}

type PickerProps = {
  lines: ReturnType<typeof listCvLines>
  onPick: (owner: string) => void
}

function LinePicker({ lines, onPick }: PickerProps) {
  const messages = useMessages(interviewMessages)
  const [query, setQuery] = useState('')
  const wanted = foldText(query).trim()
  const found = lines.filter(({ text }) => foldText(text).includes(wanted))
  return (
    <>
      <SearchField label={messages.searchLines} value={query} onChange={setQuery} autoFocus />
      <p role="status" className="mt-2 text-soft text-sm empty:hidden">
        {found.length === 0 && messages.noLineFound}
      </p>
      <ul className="scroll-thin mt-2 max-h-72 overflow-auto empty:hidden">
        {found.map(({ owner, text, isHead }) => (
          <li key={owner}>
            <button
              type="button"
              dir="auto"
              onClick={() => onPick(owner)}
              className={`block min-h-9 w-full cursor-pointer rounded-control px-2 py-1.5 text-start text-sm wrap-anywhere hover:bg-pen-wash hover:text-pen pointer-coarse:min-h-11 ${isHead ? 'font-semibold' : ''}`}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
