import { X } from 'lucide-react'
import { type KeyboardEvent, memo, useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { useEditor } from '@/components/document/editor/editor-context'
import { useCompletion } from '@/components/document/fields/use-completion'
import { useField } from '@/components/document/fields/use-field'
import { formName } from '@/components/document/open-document/form-values'
import { useInputFocus } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useSuggestions } from '@/components/ui/use-suggestions'
import type { CompletionKind } from '@/lib/browser/completion/suggest'
import { editor as editorMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { typeWords, type WordCaret } from './word-list'

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, at) => word === b[at])

type Props = {
  owner: string
  field: string
  label: string
  example?: string
  /** Kind of the suggestions offered for the word being typed. */
  completion?: CompletionKind
  className?: string
}

/**
 * Tag input for a list of words. Comma, Enter or a pasted list end a word; the word being typed is part of the value at
 * every input, so that it is saved.
 */
export const BoundWordsField = memo(function BoundWordsField(props: Props) {
  const { owner, field, label, example, completion, className } = props
  const { form } = useEditor()
  const messages = useMessages(editorMessages)
  const { address, hint, language, placeholder } = useField(owner, field, example)
  const { field: bound } = useController({ control: form.control, name: formName(address) })
  const words = (bound.value ?? []) as readonly string[]
  const [caret, setCaret] = useState<WordCaret & { sent: readonly string[] }>({
    at: words.length,
    text: '',
    sent: words,
  })
  // After an undo the caret goes to the end, with no pending text.
  const here: WordCaret = isSameList(caret.sent, words) ? caret : { at: words.length, text: '' }
  const setInput = useInputFocus(address, bound.ref)
  const id = useId()
  const complete = useCompletion(owner, completion)
  const suggestions = useSuggestions({
    suggest: (query) => complete(query, words.toSpliced(here.at, here.text.trim() ? 1 : 0)),
    language,
    onTake: (text) => {
      const next = typeWords(words, here, text)
      // The word ends, as with Enter.
      send({ words: next.words, caret: { at: next.caret.at + 1, text: '' } })
    },
  })

  function send(next: { words: string[]; caret: WordCaret }) {
    const isTooMuch =
      next.words.length > limits.keywords || next.words.some((word) => word.length > limits.line)
    if (isTooMuch) {
      showToast({ text: messages.tooManyWords(limits.keywords) })
      return
    }
    setCaret({ ...next.caret, sent: next.words })
    bound.onChange(next.words)
  }

  const moveTo = (at: number) => {
    setCaret({ at, text: words[at] ?? '', sent: words })
    document.getElementById(id)?.focus()
  }
  const remove = (at: number) => {
    const next = words.filter((_, index) => index !== at)
    send({ words: next, caret: { at: next.length, text: '' } })
    document.getElementById(id)?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (completion) suggestions.input.onKeyDown(event)
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === 'Enter') {
      event.preventDefault()
      setCaret({ at: here.at + (here.text.trim() ? 1 : 0), text: '', sent: words })
    }
    if (event.key === 'Backspace' && here.text === '' && here.at > 0) {
      event.preventDefault()
      setCaret({ at: here.at - 1, text: words[here.at - 1] ?? '', sent: words })
    }
  }

  const hasTyped = here.text.trim() !== ''
  const input = (
    <li key="input" className="min-w-32 flex-1">
      <input
        ref={setInput}
        id={id}
        data-field-key={address}
        name={bound.name}
        value={here.text}
        placeholder={words.length === 0 ? placeholder : undefined}
        {...(completion && suggestions.input)}
        onChange={(event) => {
          send(typeWords(words, here, event.target.value))
          if (completion) suggestions.onChange(event)
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (!/[\n\r]/.test(pasted)) return
          // The browser would join the lines before they can be split.
          event.preventDefault()
          const { selectionStart, selectionEnd, value } = event.currentTarget
          const text = `${value.slice(0, selectionStart ?? 0)}${pasted}${value.slice(selectionEnd ?? 0)}`
          send(typeWords(words, here, text))
        }}
        onBlur={() => {
          suggestions.close()
          setCaret({ at: words.length, text: '', sent: words })
          bound.onBlur()
        }}
        onKeyDown={onKeyDown}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        autoCorrect="off"
        enterKeyHint="enter"
        lang={language}
        spellCheck
        dir="auto"
        className="min-h-7 w-full bg-transparent px-1 outline-none placeholder:text-soft pointer-coarse:min-h-11"
      />
    </li>
  )
  const chips = words.map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words are identified by position
    <li key={at} className="flex max-w-full items-center rounded-control bg-well text-sm">
      <button
        type="button"
        lang={language}
        onClick={() => moveTo(at)}
        className="wrap-anywhere min-h-7 min-w-0 cursor-text ps-2 pe-1 text-start pointer-coarse:min-h-11"
      >
        {word}
      </button>
      <button
        type="button"
        aria-label={messages.removeWord(word)}
        onClick={() => remove(at)}
        className="flex size-7 shrink-0 cursor-pointer items-center justify-center rounded-control text-soft hover:text-del pointer-coarse:size-11"
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
    </li>
  ))
  return (
    <div className={`flex min-w-0 flex-col ${className ?? ''}`}>
      <label htmlFor={id} className="mb-1 font-medium text-soft text-xs">
        {label}
      </label>
      <ul className="flex min-h-10.5 flex-wrap items-center gap-1 rounded-control border border-line bg-panel px-1.5 py-1 transition-colors focus-within:border-pen focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-pen hover:border-edge contrast-more:border-edge">
        {chips.slice(0, here.at)}
        {input}
        {chips.slice(here.at + (hasTyped ? 1 : 0))}
      </ul>
      {completion && suggestions.list}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-soft text-xs">
          {hint}
        </p>
      )}
    </div>
  )
})
