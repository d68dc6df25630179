import { StrictMode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { FieldFocusProvider, useFocusRequests } from '@/components/ui/field-focus'
import { MessagesProvider } from '@/components/ui/messages'
import { RichField } from '@/components/ui/rich-field/rich-field'
import { parseRich, plainText, serialiseRich } from '@/lib/resume/text/rich-text'
// With the page, as a built one brings its words: it would be empty while it waits for them.
import '@/tests/support/english-messages'

type Bullet = { id: string; text: string }
type Place = { key: string; offset: number } | null
type Step = { bullets: Bullet[]; place: Place }

/** Functions and values of the page that the tests may use. */
export type Harness = {
  values: () => string[]
  plain: () => string[]
  set: (index: number, text: string) => void
  place: () => Place
  focus: (index: number, offset: number) => void
  changes: () => number
  violations: string[]
}

declare global {
  interface Window {
    harness: Harness
  }
}

const violations: string[] = []
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} ${event.blockedURI}`)
})

const initial = [
  'Rebuilt settlement ingestion; late files fell from 6% to 0.3% of volume and stayed there, which the finance team noticed within one quarter.',
  'Cut **warehouse** spend by _38%_ by moving cold partitions to [object storage](https://example.org/).',
  'Mentored four analysts into engineering roles.',
  '',
]

const join = (one: string, other: string) => serialiseRich([...parseRich(one), ...parseRich(other)])

function List() {
  const [bullets, setBullets] = useState<Bullet[]>(() =>
    initial.map((text, index) => ({ id: `b${index}`, text })),
  )
  const focus = useFocusRequests()
  const now = useRef(bullets)
  const next = useRef(initial.length)
  const changes = useRef(0)
  const past = useRef<Step[]>([])
  const future = useRef<Step[]>([])
  const show = (list: Bullet[]) => {
    now.current = list
    setBullets(list)
  }
  const change = (list: Bullet[], place?: { key: string; offset: number }) => {
    past.current.push({ bullets: now.current, place: focus.focusedField() })
    future.current = []
    show(list)
    if (place) focus.requestFocus(place.key, place.offset)
  }
  const travel = (from: Step[], to: Step[]) => {
    const step = from.pop()
    if (!step) return
    to.push({ bullets: now.current, place: focus.focusedField() })
    show(step.bullets)
    if (step.place) focus.requestFocus(step.place.key, step.place.offset)
  }
  const make = (text: string): Bullet => ({ id: `b${next.current++}`, text })
  window.harness = {
    values: () => now.current.map((bullet) => bullet.text),
    plain: () => now.current.map((bullet) => plainText(bullet.text)),
    set: (index, text) =>
      flushSync(() => show(now.current.map((b, at) => (at === index ? { ...b, text } : b)))),
    place: () => focus.focusedField(),
    focus: (index, offset) => focus.requestFocus(now.current[index]?.id ?? '', offset),
    changes: () => changes.current,
    violations,
  }
  return (
    <main className="mx-auto flex max-w-xl flex-col gap-2 bg-well p-6">
      <input aria-label="Before" data-testid="before" className="border" />
      {bullets.map(({ id, text }, index) => (
        <RichField
          key={id}
          fieldKey={id}
          value={text}
          maximumLength={2000}
          label={`Bullet ${index + 1}`}
          isLabelHidden
          language="en"
          placeholder="What you did"
          onChange={(value) => {
            changes.current++
            change(now.current.map((bullet) => (bullet.id === id ? { id, text: value } : bullet)))
          }}
          onSplit={(before, after) => {
            const made = make(after)
            const list = now.current.flatMap((bullet) =>
              bullet.id === id ? [{ id, text: before }, made] : [bullet],
            )
            change(list, { key: made.id, offset: 0 })
          }}
          onJoinPrevious={() => {
            const at = now.current.findIndex((bullet) => bullet.id === id)
            const [previous, own] = [now.current[at - 1], now.current[at]]
            if (!previous || !own) return
            const joined = { ...previous, text: join(previous.text, own.text) }
            const list = now.current.flatMap((bullet) =>
              bullet === own ? [] : [bullet === previous ? joined : bullet],
            )
            change(list, { key: previous.id, offset: plainText(previous.text).length })
          }}
          onPasteLines={(lines, before, after) => {
            const last = lines.length - 1
            const made = lines.map(({ text: line }, at) => {
              const text = join(at === 0 ? before : '', at === last ? join(line, after) : line)
              return at === 0 ? { id, text } : make(text)
            })
            const end = made[last]
            change(
              now.current.flatMap((bullet) => (bullet.id === id ? made : [bullet])),
              end && { key: end.id, offset: plainText(end.text).length - plainText(after).length },
            )
          }}
          onMove={(direction) => {
            const at = now.current.findIndex((bullet) => bullet.id === id)
            const target = now.current[direction === 'up' ? at - 1 : at + 1]
            if (!target) return false
            focus.requestFocus(target.id, direction === 'up' ? Number.POSITIVE_INFINITY : 0)
            return true
          }}
          onUndo={() => travel(past.current, future.current)}
          onRedo={() => travel(future.current, past.current)}
        />
      ))}
      <input aria-label="After" data-testid="after" className="border" />
    </main>
  )
}

const root = document.getElementById('root')
const page = (
  <MessagesProvider locale="en">
    <FieldFocusProvider>
      <List />
    </FieldFocusProvider>
  </MessagesProvider>
)
const isStrict = new URLSearchParams(location.search).has('strict')
if (root) createRoot(root).render(isStrict ? <StrictMode>{page}</StrictMode> : page)
