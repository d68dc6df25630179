import { type FocusEvent, type HTMLAttributes, memo } from 'react'
import { SuggestField } from '@/components/ui/suggest-field'
import { TextField } from '@/components/ui/text-field'
import { literalTyping, nameTyping } from '@/components/ui/typing-help'
import type { CompletionKind } from '@/lib/browser/completion/suggest'
import { limits } from '@/lib/resume/resume-limits'
import { useAnyEditor } from '../editor/editor-context'
import { formName } from '../open-document/form-values'
import { useRoomForPaste } from '../open-document/use-room-for-paste'
import { useCompletion } from './use-completion'
import { useField } from './use-field'

type Props = {
  owner: string
  field: string
  label: string
  example?: string
  kind?: 'text' | 'name' | 'literal' | 'url' | 'email' | 'tel'
  autoComplete?: string
  /** Kind of the suggestions offered while it is typed. */
  completion?: CompletionKind
  /** Called with its text when it is left. */
  onLeave?: (text: string) => void
  className?: string
}

const inputModes: Partial<Record<string, HTMLAttributes<HTMLElement>['inputMode']>> = {
  url: 'url',
  email: 'email',
  tel: 'tel',
}

function typingHelp(kind: Props['kind']) {
  if (kind === 'text') return { spellCheck: true }
  return kind === 'name' ? nameTyping : literalTyping
}

/** Single-line plain text field. Registered uncontrolled: a key changes form and draft without a rerender. */
export const BoundTextField = memo(function BoundTextField(props: Props) {
  const { owner, field, label, example, kind = 'text', autoComplete, completion, className } = props
  const { onLeave } = props
  const { form } = useAnyEditor()
  const { address, hint, language, placeholder } = useField(owner, field, example)
  const suggest = useCompletion(owner, completion)
  const limit = kind === 'url' ? limits.url : limits.line
  const isWords = kind === 'text' || kind === 'name'
  const registered = form.register(formName(address))
  const shared = {
    ...registered,
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      void registered.onBlur(event)
      onLeave?.(event.currentTarget.value)
    },
    fieldKey: address,
    label,
    placeholder,
    hint,
    maxLength: limit,
    onPaste: useRoomForPaste(limit),
    // `type=email` exposes no caret, so the phone keyboard is chosen by inputmode.
    inputMode: inputModes[kind],
    autoComplete: autoComplete ?? 'off',
    enterKeyHint: 'next',
    lang: isWords ? language : undefined,
    ...typingHelp(kind),
    className,
  } as const
  return completion ? <SuggestField {...shared} suggest={suggest} /> : <TextField {...shared} />
})
