import { CornerDownLeft } from 'lucide-react'

import {
  type ComponentType,
  type KeyboardEvent,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { useIsWide } from '@/components/ui/use-is-wide'
import { removeEntry } from '@/lib/browser/editing/entries'
import {
  countedStep,
  countedSteps,
  type GuideStation,
  hasCarriedTitle,
  jobNumberOf,
  neighbourStation,
  sectionOfStation,
  withoutBlankEntries,
  writeStation,
} from '@/lib/browser/editing/guide-stations'
import { guide as guideMessages } from '@/lib/messages/areas'
import { focusSection } from '../sections/section-fold'
import { PageStrip } from '../shell/columns/page-strip'
import { DesignQuestion } from './design-question'
import { DidQuestion } from './did-question'
import { EducationQuestion, LanguagesQuestion, SkillsQuestion } from './list-questions'
import { PositionQuestion } from './position-question'
import { SummaryQuestion } from './summary-question'
import { WorkQuestion, YouQuestion } from './you-question'

type QuestionProps = {
  entry: string | null
  /** Place for a further action beside "Continue"; null until it is there. */
  actions: HTMLElement | null
}

const questions: Record<GuideStation['step'], ComponentType<QuestionProps>> = {
  you: YouQuestion,
  work: WorkQuestion,
  positions: PositionQuestion,
  did: DidQuestion,
  education: EducationQuestion,
  skills: SkillsQuestion,
  languages: LanguagesQuestion,
  summary: SummaryQuestion,
  design: DesignQuestion,
}

/** Returns the fields that Enter moves through. */
const inputsOf = (pane: HTMLElement) => [
  ...pane.querySelectorAll<HTMLInputElement>('[data-question] input:not([type=radio])'),
]

/**
 * Guided start: one question at a time in place of the form, about the same document. Enter goes to the next field and
 * behind the last one to the next question; Ctrl Enter goes there at once.
 */
export function GuidePane({ className }: { className?: string | undefined }) {
  const { session, view } = useEditor()
  const messages = useMessages(guideMessages)
  const station = useView(({ guide }) => guide)
  const job = useDraft((document) => (station ? jobNumberOf(document, station) : null))
  const isWide = useIsWide()
  const pane = useRef<HTMLElement>(null)
  const [actions, setActions] = useState<HTMLElement | null>(null)
  /** Whether Enter goes on to the next question from where the focus is. */
  const [isEnterNext, setEnterNext] = useState(false)
  const continueId = useId()
  const question = station && writeStation(station)
  const wasShown = useRef(false)
  const begin = useEffectEvent(() => {
    const element = pane.current
    if (!element) return
    // In its pane, or on a short screen in the screen itself.
    element.scrollIntoView()
    element.scrollTop = 0
    // On a phone the keyboard would hide the question.
    const isTyping = !matchMedia('(pointer: coarse)').matches
    const first = isTyping ? inputsOf(element)[0] : undefined
    const target = first ?? element.querySelector<HTMLElement>('h2')
    target?.focus({ preventScroll: true })
    // An answer that was carried here is typed over.
    first?.select()
    target?.scrollIntoView({ block: 'nearest' })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question begins at its first field
  useLayoutEffect(() => {
    if (wasShown.current) return begin()
    wasShown.current = true
    // The first question comes with the rest of the page, whose layout it does not force twice. Somebody may type.
    const frame = requestAnimationFrame(() => {
      if (!pane.current?.contains(document.activeElement)) begin()
    })
    return () => cancelAnimationFrame(frame)
  }, [question])
  if (!station) return null
  const { step, entry } = station
  const neighbour = (by: 1 | -1) => neighbourStation(session.document(), station, by)
  const go = (by: 1 | -1, isAnswered = by === 1) => {
    const document = session.document()
    const isLeft = entry !== null && !isAnswered && hasCarriedTitle(document, entry)
    const kept = isLeft ? removeEntry(document, entry).document : document
    const next = neighbourStation(kept, station, by)
    // A question without an answer leaves nothing behind.
    session.apply({ document: withoutBlankEntries(kept), focus: null })
    // At the end the whole CV is shown, on a phone its page.
    if (next) view.set({ guide: next })
    else view.set({ guide: null, section: null, pane: isWide ? 'write' : 'preview' })
  }
  const seeAll = () => {
    const section = sectionOfStation(session.document(), station)
    view.set({ guide: null, section })
    focusSection(section)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, nativeEvent } = event
    const isText = target instanceof HTMLInputElement && target.type !== 'radio'
    if (key !== 'Enter' || !isText || nativeEvent.isComposing) return
    // A field for a list of words ends a word by Enter; without one it is done.
    const isListDone = step === 'skills' && target.value === ''
    if (event.defaultPrevented && !isListDone) return
    event.preventDefault()
    const inputs = inputsOf(event.currentTarget)
    const next = inputs[inputs.indexOf(target) + 1]
    if (next && !event.ctrlKey && !event.metaKey) next.focus()
    else go(1)
  }
  const counted = countedStep(station)
  const at = countedSteps.indexOf(counted)
  const Question = questions[step]
  const isNamed = counted === 'design' || counted === 'summary'
  const name = isNamed ? messages[counted].step : messages.steps[counted]
  return (
    <main
      ref={pane}
      tabIndex={-1}
      aria-label={messages.title}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget, target }) =>
        setEnterNext(target === inputsOf(currentTarget).at(-1) || target.id === continueId)
      }
      className={`scroll-thin flex min-h-0 min-w-0 flex-col overflow-y-auto overscroll-contain bg-panel outline-none flowing:flex-none flowing:overflow-visible ${className ?? ''}`}
    >
      <div className="sticky top-0 z-10 flex min-h-12 shrink-0 items-center gap-x-4 border-hair border-b bg-panel px-6 max-sm:px-4 lg:grid lg:grid-cols-[1fr_auto_1fr] short:static">
        <p className="min-w-0 py-1 text-sm">
          <span className="font-[650]">{name}</span>
          <span className="text-soft">
            {job !== null && (
              <>
                {' · '}
                <span className="whitespace-nowrap">{messages.job(job)}</span>
              </>
            )}
            {' · '}
            <span className="whitespace-nowrap">
              {messages.progress(at + 1, countedSteps.length)}
            </span>
          </span>
        </p>
        <div aria-hidden="true" className="flex min-w-0 gap-1 max-lg:hidden">
          {countedSteps.map((one, index) => (
            <span
              key={one}
              className={`h-1 w-6.5 min-w-1 rounded-full ${index < at ? 'bg-ink' : index === at ? 'bg-pen' : 'bg-line'}`}
            />
          ))}
        </div>
        <Button
          look="quiet"
          className="-me-3 ms-auto shrink-0 lg:justify-self-end"
          onPress={seeAll}
        >
          {messages.seeAll}
        </Button>
      </div>
      {/* The design is seen from the top of the page. */}
      {!isWide && <PageStrip key={step === 'design' ? step : 'words'} />}
      <div
        data-question={step}
        className="@container flex-1 px-6 pt-9 pb-10 max-sm:px-4 max-sm:pt-6"
      >
        <Question key={question} entry={entry} actions={actions} />
      </div>
      <div
        data-action-bar=""
        className="sticky bottom-0 flex min-h-14 shrink-0 flex-wrap items-center justify-end gap-2 border-hair border-t bg-panel px-6 py-2 pb-[calc(var(--keyboard-inset,0px)+0.5rem)] max-sm:px-4 short:static"
      >
        {neighbour(-1) && (
          <Button look="quiet" className="-ms-3 me-auto" onPress={() => go(-1)}>
            {messages.back}
          </Button>
        )}
        {neighbour(1) && (
          <Button
            look="quiet"
            className="[&:has(+span_button)]:hidden"
            onPress={() => go(1, false)}
          >
            {messages.skip}
          </Button>
        )}
        <span ref={setActions} className="contents" />
        <Button id={continueId} look="primary" onPress={() => go(1)}>
          {neighbour(1) ? messages.continue : messages.finish}
          {isEnterNext && (
            <CornerDownLeft aria-hidden="true" className="opacity-70 pointer-coarse:hidden" />
          )}
        </Button>
      </div>
    </main>
  )
}
