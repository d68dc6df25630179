'use client'

import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components/ComboBox'
import { useInputFocus } from './field-focus'
import { fieldBox } from './field-frame'
import { useMessages } from './messages'
import { floatingBox } from './popover'

type Option = { id: string; label: string; description?: string }

type Props = {
  label: string
  isLabelHidden?: boolean
  description?: ReactNode
  /** Offered; anything else may be typed. */
  options: readonly Option[]
  /** The words in the field. */
  value: string
  /** Called on each input event and when an option is chosen (with its label). */
  onChange: (value: string) => void
  onBlur?: () => void
  /** Language of the words. */
  lang?: string
  placeholder?: string
  fieldKey?: string
  className?: string
}

/** A text field that offers words while one types. What fits none of them is kept as typed. */
export function ComboBox(props: Props) {
  const messages = useMessages('ui')
  const setInput = useInputFocus(props.fieldKey, undefined)
  return (
    <AriaComboBox
      allowsCustomValue
      menuTrigger="focus"
      defaultItems={props.options}
      inputValue={props.value}
      onInputChange={props.onChange}
      onBlur={props.onBlur}
      className={`flex min-w-0 flex-col ${props.className ?? ''}`}
    >
      <Label className={props.isLabelHidden ? 'sr-only' : 'mb-1 font-medium text-soft text-xs'}>
        {props.label}
      </Label>
      <div className="relative">
        <Input
          ref={setInput}
          dir="auto"
          lang={props.lang}
          placeholder={props.placeholder}
          data-field-key={props.fieldKey}
          className={`${fieldBox} min-h-10.5 pe-10 pointer-coarse:min-h-11`}
        />
        <Button
          aria-label={messages.showOptions(props.label)}
          className="absolute end-0 inset-y-0 flex w-10 cursor-pointer items-center justify-center rounded-control text-soft"
        >
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </div>
      {props.description && (
        <Text slot="description" className="mt-1 text-soft text-xs">
          {props.description}
        </Text>
      )}
      <Popover
        offset={4}
        containerPadding={12}
        className={`max-h-72 w-(--trigger-width) ${floatingBox}`}
      >
        <ListBox<Option>
          className="p-1 outline-none"
          renderEmptyState={() => (
            <p className="px-2.5 py-1.5 text-soft text-sm">{messages.noOption}</p>
          )}
        >
          {(option) => (
            <ListBoxItem
              textValue={option.label}
              className="flex min-h-9 cursor-pointer flex-col justify-center rounded-control px-2.5 py-1.5 outline-none focus:bg-pen-wash selected:font-semibold pointer-coarse:min-h-11"
            >
              <Text slot="label">{option.label}</Text>
              {option.description && (
                <Text slot="description" className="text-soft text-xs">
                  {option.description}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
