import { useMemo } from 'react'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { useMessages } from '@/components/ui/messages'
import { numbersMissing } from '@/lib/ai/interview/figures'
import {
  freePart,
  isInParts,
  spokenLength,
  storyParts,
  storyText,
} from '@/lib/ai/interview/find-stories'
import {
  common as commonMessages,
  interview as interviewMessages,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'
import type { StoryPart } from './use-stories'

type Props = {
  /** Null: not written yet. */
  story: Story | null
  /** Subject of the story, in the names of its fields. */
  about: string
  cv: ResumeDocument
  isReader: boolean
  /** Whether its question asks for reasons: one field, as long as no other part has words. */
  isFree?: boolean
  /** Begins one that is not written yet, in one of its parts. */
  onBegin?: (part: StoryPart) => void
}

/** Story in four parts, or in one field, with its length and the numbers that the CV lacks. */
export function StoryForm({ story, about, cv, isReader, isFree = false, onBegin }: Props) {
  const { fields, story: answer } = useMessages(interviewMessages)
  const isPlain = isFree && !(story && isInParts(story))
  const tailor = useMessages(tailorMessages)
  return (
    <div inert={isReader} className="@container">
      <div className="grid gap-y-2 @md:grid-cols-[11rem_1fr] @md:gap-x-4 @md:gap-y-3">
        {story && story.title !== '' && (
          <BoundTextField
            owner={story.id}
            field="title"
            {...fields.title}
            className="@md:col-span-2"
          />
        )}
        {(isPlain ? ([freePart] as const) : storyParts).map((part) => {
          const { label: name, example } = fields[part]
          const label = isPlain ? answer : name
          const wide = isPlain ? '@md:col-span-2' : ''
          return (
            <div key={part} className="contents">
              {!isPlain && (
                <p aria-hidden="true" className="text-sm max-@md:mt-2">
                  <span className="block font-semibold">{label}</span>
                  <span className="text-soft">{example}</span>
                </p>
              )}
              {story ? (
                <BoundRichField
                  owner={story.id}
                  field={part}
                  label={label}
                  isLabelHidden
                  isTall={isPlain}
                  className={wide}
                />
              ) : (
                <button
                  type="button"
                  aria-label={tailor.about(label, about)}
                  onClick={() => onBegin?.(part)}
                  className={`min-h-11 cursor-text rounded-control bg-well ${wide}`}
                />
              )}
            </div>
          )
        })}
      </div>
      {story && <StoryLength story={story} cv={cv} />}
    </div>
  )
}

function StoryLength({ story, cv }: { story: Story; cv: ResumeDocument }) {
  const messages = useMessages(interviewMessages)
  const { quoted } = useMessages(commonMessages)
  const known = useMemo(() => fieldsOf(cv).map(({ text }) => text), [cv])
  const text = storyText(story)
  const { words, seconds } = spokenLength(text)
  const missing = numbersMissing(text, known)
  return (
    <div role="status" className="mt-3 text-soft text-sm">
      {words > 0 && <p>{messages.spoken(words, seconds)}</p>}
      {missing.length > 0 && (
        <p className="mt-1">{messages.numbersMissing(missing.map(quoted).join(', '))}</p>
      )}
    </div>
  )
}
