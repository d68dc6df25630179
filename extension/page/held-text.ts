import type { Control } from './controls'
import { parentOf } from './is-visible'

/** First words of a menu that nobody has chosen from, in the languages of forms. */
const prompts =
  /^(?:please|select|choose|pick|search|type|start typing|none|no selection|not selected|bitte|wähle|auswähl|keine|sélection|choisi|veuillez|aucun|seleccion|elija|elige|ninguno|selecion|escolh|nenhum|выбер|не выбран|не указан|kies|maak een keuze)/i

/** Returns whether a text only asks to choose: `Select…`, `--`, or nothing. */
export const isPrompt = (text: string): boolean => {
  const plain = text.replace(/^[\s\p{P}\p{S}]+/u, '').trim()
  return plain === '' || prompts.test(plain) || /(?:auswählen|wählen)[\s.…]*$/i.test(plain)
}

function heldBySelect(select: HTMLSelectElement): string {
  const chosen = select.selectedOptions[0]
  if (!chosen || chosen.value === '' || chosen.disabled) return ''
  return isPrompt(chosen.text) ? '' : chosen.text.trim()
}

/** Returns the text that a list to choose from shows beside its control, as many libraries write what was chosen. */
function shownBeside(element: HTMLElement): string {
  let at: Element | null = element
  for (let depth = 0; at && depth < 3; depth++) {
    const parent = parentOf(at)
    if (!parent || parent.querySelector('label, legend')) return ''
    const others = parent.querySelectorAll('input:not([type="hidden"]), select, textarea')
    if ([...others].some((one) => one !== element)) return ''
    for (const beside of parent.children) {
      if (beside.contains(element) || beside.matches('[role="listbox"], [aria-live], button, svg'))
        continue
      const isPlaceholder = /placeholder/i.test(`${beside.className} ${beside.id}`)
      const text = beside.textContent?.trim() ?? ''
      if (!isPlaceholder && text !== '' && !beside.querySelector('[class*="placeholder" i]'))
        return text
    }
    at = parent
  }
  return ''
}

function heldByCombobox(element: HTMLElement): string {
  if (element instanceof HTMLInputElement) return element.value.trim() || shownBeside(element)
  return element.textContent?.trim() ?? ''
}

/** Returns what a field has in it; empty if nothing, or only an invitation to choose. */
export function heldText(control: Control): string {
  switch (control.shape) {
    case 'text':
      return control.element.value
    case 'select':
      return heldBySelect(control.element)
    case 'checkbox':
      return control.element.checked ? 'true' : ''
    case 'radio':
      return control.radios.some(({ checked }) => checked) ? 'true' : ''
    case 'file':
      return control.element.files?.[0]?.name ?? ''
    case 'combobox': {
      const held = heldByCombobox(control.element)
      return isPrompt(held) ? '' : held
    }
  }
}
