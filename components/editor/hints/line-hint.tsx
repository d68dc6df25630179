import { Lightbulb, X } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { changedBy, isWholeLine, type LineChange } from '@/lib/ai/checks/line-answers'
import {
  type LineHint as Found,
  type HintKind,
  hintsOfLine,
  ruleOfHint,
} from '@/lib/ai/checks/line-hints'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { bulletAddress } from '@/lib/browser/editing/bullets'
import { unchanged } from '@/lib/browser/editing/edit'
import { replaceWords } from '@/lib/browser/editing/replace-words'
import { dismissFinding } from '@/lib/browser/paper/checks/kept-findings'
import { checkPanel, lineHints, sections } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { AnswerForm } from './answer-form'
import { closeBlank } from './noted-lines'
import { useHintExample, useHintText } from './use-hint-text'
import { useUnfold } from './use-unfold'

type Props = { id: string; kind: HintKind }

/** Hint below a bullet; nothing once its reason is gone. */
export function LineHint({ id, kind }: Props) {
  const document = useDraft((draft) => draft)
  const hint = useMemo(
    () => hintsOfLine(document, id).find((one) => one.kind === kind),
    [document, id, kind],
  )
  return hint && <HintCard id={id} hint={hint} />
}

/** Card with what to mend, an example, questions whose answers go into the line, and ways to end the hints. */
function HintCard({ id, hint }: { id: string; hint: Found }) {
  const messages = useMessages(lineHints)
  const { kept } = useMessages(checkPanel)
  const { eg } = useMessages(sections)
  const { view, run, runWithUndo, goTo } = useEditor()
  const { changeSettings } = useSettings()
  const textOf = useHintText()
  const example = useHintExample(id, hint.kind)
  const card = useRef<HTMLDivElement>(null)
  useUnfold(card)
  const { kind, text, asks, offer } = hint
  const [asked, setAsked] = useState(kind === 'blank' ? 'blank' : null)
  const ask = asks.find((one) => one.id === asked)
  const address = bulletAddress(id)

  function close(offset = text.length) {
    view.set({ lineHint: null })
    goTo(address, offset)
  }
  /** One undo step, offered where the old line is gone; the line is left alone if it has changed since. */
  function accept(change: LineChange) {
    const replace = (document: ResumeDocument) =>
      replaceWords(document, { address, text, ...change })
    if (ask && isWholeLine(ask)) {
      runWithUndo((document) => replace(document) ?? unchanged(document), messages.replaced)
    } else if (!run(replace)) return
    close(change.start + change.replacement.length)
  }
  function dismiss() {
    if (kind === 'blank') closeBlank(id)
    else {
      const finding = { id: ruleOfHint[kind], places: [{ address, words: '' }] }
      runWithUndo((document) => dismissFinding(document, finding), kept)
    }
    close()
  }
  function turnOff() {
    changeSettings({ hints: 'off' })
    showToast({ text: messages.isOff })
    close()
  }

  return (
    <section
      ref={card}
      aria-label={messages.label}
      className="mt-1 mb-2 ms-3 flex items-start gap-2 rounded-control bg-mark-wash p-3 pe-1 text-sm"
    >
      <Lightbulb aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-mark-ink" />
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere">{textOf(hint)}</p>
        {example && (
          <p className="mt-1 wrap-anywhere text-mark-ink text-xs">
            {eg}{' '}
            <span lang={example.language} dir="auto">
              {example.text}
            </span>
          </p>
        )}
        {offer && (
          <div className="mt-2">
            <p className="mb-2 wrap-anywhere">
              <WordMarks before={text} after={changedBy(text, offer)} />
            </p>
            <Button size="small" onPress={() => accept(offer)}>
              {kind === 'passive' ? messages.accept : messages.leaveOut}
            </Button>
          </div>
        )}
        {ask ? (
          <AnswerForm
            key={ask.id}
            id={id}
            ask={ask}
            text={text}
            isFocused={kind !== 'blank'}
            onAccept={accept}
            onCancel={() => {
              setAsked(null)
              goTo(address, text.length)
            }}
          />
        ) : (
          asks.length > 0 && (
            <div className="mt-2 flex flex-wrap gap-1.5">
              {asks.map((one) => (
                <Button key={one.id} size="small" onPress={() => setAsked(one.id)}>
                  {messages.asks[one.id]}
                </Button>
              ))}
            </div>
          )
        )}
        <button
          type="button"
          onClick={turnOff}
          className="mt-1.5 min-h-7 cursor-pointer text-mark-ink text-xs underline underline-offset-2 pointer-coarse:min-h-11"
        >
          {messages.off}
        </button>
      </div>
      <IconButton label={messages.dismiss} onPress={dismiss} className="-mt-1.5">
        <X aria-hidden="true" />
      </IconButton>
    </section>
  )
}
