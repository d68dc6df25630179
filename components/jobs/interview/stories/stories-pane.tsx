import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { CvIndex } from '@/lib/ai/cv/cv-index'
import { factsOfLines } from '@/lib/ai/interview/facts-of-lines'
import { storyName, storyText } from '@/lib/ai/interview/find-stories'
import type { Question } from '@/lib/ai/interview/kit-types'
import { isFreeTheme } from '@/lib/ai/interview/question-forms'
import { isStoryOf } from '@/lib/ai/interview/question-key'
import { ownersOf } from '@/lib/ai/interview/quotes'
import { adoptStory } from '@/lib/browser/editing/stories'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import {
  interview as interviewMessages,
  interviewQuestions,
  privateFacts,
} from '@/lib/messages/areas'
import type { Story } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { QuestionText, questionText } from '../kit/question-text'
import { OtherStories } from './other-stories'
import { OwnLines, ToldLines } from './own-lines'
import { StoryForm } from './story-form'
import { useStoryBank } from './use-stories'

type Props = {
  /** CV of the interview. */
  cv: ResumeDocument
  /** The same CV, indexed. */
  index: CvIndex
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

/** Shows a question with the person's own lines and their story, and below it their other stories. */
export function StoriesPane({ cv, index, master, openId, onOpen, isReader, className }: Props) {
  const messages = useMessages(interviewMessages)
  const { run } = useEditor()
  const { question } = useStoryBank()
  const stories = useDraft(({ content }) => content.stories)
  const own = question ? stories.filter((story) => isStoryOf(story, question)) : []
  const onlyHere = master === null ? [] : storiesOnlyIn(cv, stories)
  return (
    <section
      aria-label={messages.stories}
      className={`scroll-thin min-h-0 overflow-auto flowing:overflow-visible p-4 sm:p-6 lg:grow lg:px-14 lg:pt-9 ${className}`}
    >
      <div className="max-w-3xl">
        {question && <Answer key={question.key} {...{ question, own, cv, index }} />}
        <p className="mt-6 text-pretty text-soft text-sm">
          {messages.storiesHint}
          {master !== null && <span dir="auto"> {messages.keptIn(master)}</span>}
        </p>
        <OtherStories
          stories={stories.filter((story) => !own.includes(story))}
          question={question}
          cv={cv}
          openId={openId}
          onOpen={onOpen}
          isReader={isReader}
        />
        {onlyHere.length > 0 && (
          <ul className="mt-4">
            {onlyHere.map((story) => (
              <li
                key={story.id}
                className="flex flex-wrap items-center gap-2 border-hair border-b py-2 text-sm"
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

/** Returns what the person told about the entries that a question or its stories speak of. */
function useFactsAbout({ lines }: Question, own: readonly Story[], index: CvIndex) {
  const { facts } = usePrivateFacts()
  const owners = [
    ...lines.flatMap(({ quote }) => ownersOf(quote)),
    ...own.flatMap((story) => story.lines),
  ]
  return factsOfLines(index, owners, facts ?? [])
}

type AnswerProps = Pick<Props, 'cv' | 'index'> & { question: Question; own: readonly Story[] }

function Answer({ question, own, cv, index }: AnswerProps) {
  const messages = useMessages(interviewMessages)
  const { forms } = useMessages(interviewQuestions)
  const { title } = useMessages(privateFacts)
  const { questions, show, isReader, write, remove } = useStoryBank()
  const { lines, job, followUps, theme } = question
  const asked = questionText(forms, question)
  const told = own.map(storyText).join('\n')
  const facts = useFactsAbout(question, own, index)
  const next = questions[questions.findIndex(({ key }) => key === question.key) + 1]
  return (
    <>
      <p className="text-soft text-sm">{messages.themes[theme]}</p>
      <h2 className="text-pretty text-2xl wrap-anywhere">
        <QuestionText asked={question} />
      </h2>
      {job && theme !== 'here' && (
        <p className="mt-1 text-pretty text-soft text-sm wrap-anywhere">
          {messages.adAsks(job.words)}
        </p>
      )}
      {followUps.length > 0 && (
        <>
          <h3 className="mt-5 text-sm">{messages.followUps}</h3>
          <ul aria-label={messages.followUps} className="mt-1 flex flex-col gap-1">
            {followUps.map((one) => (
              <li key={questionText(forms, one)} className="text-pretty text-soft wrap-anywhere">
                <QuestionText asked={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3 className="mt-5 text-sm">{messages.ownLines}</h3>
          <OwnLines question={question} told={told} />
        </>
      )}
      {facts.length > 0 && (
        <>
          <h3 className="mt-5 text-sm">
            {title} <span className="font-normal text-soft">{messages.onlyYou}</span>
          </h3>
          <ToldLines question={question} told={told} facts={facts} />
        </>
      )}
      <h3 className="mt-6 text-sm">
        {messages.story} <span className="font-normal text-soft">{messages.onlyYou}</span>
      </h3>
      {(own.length > 0 ? own : [null]).map((story) => (
        <div key={story?.id ?? 'new'} className="mt-2">
          <StoryForm
            story={story}
            about={asked}
            cv={cv}
            isReader={isReader}
            isFree={isFreeTheme(theme)}
            onBegin={(part) => write(question, part)}
          />
          {story && (
            <Button
              look="quiet"
              size="small"
              className="-ms-2.5 mt-1 max-w-full whitespace-normal! text-start wrap-anywhere"
              isDisabled={isReader}
              onPress={() => remove(story, question)}
            >
              {messages.notForThis(storyName(story) || messages.untitledStory)}
            </Button>
          )}
        </div>
      ))}
      {next && (
        <div className="mt-3 flex justify-end">
          <Button look="primary" onPress={() => show(next.key)}>
            {messages.nextQuestion}
          </Button>
        </div>
      )}
    </>
  )
}
