import type { Control, TextControl } from './controls'

/** Reports a change as typing does, to pages that hold the value themselves, too. */
export function notify(element: Element, names: readonly ('input' | 'change')[]) {
  for (const name of names) {
    const options = { bubbles: true, composed: true }
    element.dispatchEvent(
      name === 'input'
        ? new InputEvent('input', { ...options, inputType: 'insertText' })
        : new Event(name, options),
    )
  }
}

/** Reports that a field was left, which the focus of the person never did. */
function notifyLeft(element: Element) {
  element.dispatchEvent(new FocusEvent('blur', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }))
}

/** Sets the value by the setter of the browser: a page that holds the value puts one of its own before it. */
export function setText(element: TextControl, text: string) {
  const prototype =
    element instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text)
}

/** Writes a text into a field, and reports it. */
export function writeText(element: TextControl, text: string) {
  setText(element, text)
  notify(element, ['input', 'change'])
  notifyLeft(element)
}

/** Chooses an option by its text; false if there is none. */
function writeOption(select: HTMLSelectElement, text: string): boolean {
  const at = [...select.options].findIndex(
    (option) => !option.disabled && option.text.trim() === text,
  )
  if (at < 0) return false
  select.selectedIndex = at
  notify(select, ['input', 'change'])
  notifyLeft(select)
  return true
}

/** Puts a file into a field that takes it; null takes it out again. */
export function writeFile(element: HTMLInputElement, file: File | null) {
  const transfer = new DataTransfer()
  if (file) transfer.items.add(file)
  element.files = transfer.files
  notify(element, ['input', 'change'])
}

type ValueControl = Exclude<Control, { shape: 'combobox' } | { shape: 'file' }>

/**
 * Writes a value into a field that is no list to open.
 *
 * @param labelOf text of a radio button
 * @returns a function that brings back what was there; null if the field does not take the value
 */
export function writeValue(
  control: ValueControl,
  value: string,
  labelOf: (radio: HTMLInputElement) => string,
): (() => void) | null {
  switch (control.shape) {
    case 'text': {
      const { element } = control
      const before = element.value
      writeText(element, value)
      return () => writeText(element, before)
    }
    case 'select': {
      const { element } = control
      const before = element.selectedIndex
      if (!writeOption(element, value)) return null
      return () => {
        element.selectedIndex = before
        notify(element, ['input', 'change'])
      }
    }
    case 'checkbox': {
      const { element } = control
      // A press is what pages listen to; on a box to tick it sends nothing.
      element.click()
      return () => element.click()
    }
    case 'radio': {
      const radio = control.radios.find((one) => labelOf(one) === value)
      if (!radio) return null
      radio.click()
      return () => {
        radio.checked = false
        notify(radio, ['input', 'change'])
      }
    }
  }
}
