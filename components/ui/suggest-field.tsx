import type { ComponentProps } from 'react'
import { TextField } from './text-field'
import { type Suggesting, useSuggestions } from './use-suggestions'

type Props = ComponentProps<typeof TextField> & Suggesting

/** Replaces the text of an input as typing does: its handlers hear it, and the caret goes to the end. */
function typeInto(input: HTMLInputElement, text: string) {
  input.setRangeText(text, 0, input.value.length, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Text field with suggestions for what is typed. Stores exactly what was typed, or the suggestion that was taken. */
export function SuggestField({ suggest, isEager, onHighlight, ...props }: Props) {
  const suggestions = useSuggestions({
    suggest,
    isEager,
    onHighlight,
    language: props.lang,
    onTake: (text, input) => typeInto(input, text),
  })
  return (
    <>
      <TextField
        {...props}
        {...suggestions.input}
        onChange={(event) => {
          props.onChange?.(event)
          suggestions.onChange(event)
        }}
        onBlur={(event) => {
          suggestions.close()
          props.onBlur?.(event)
        }}
      />
      {suggestions.list}
    </>
  )
}
