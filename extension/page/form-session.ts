import type { Control } from './controls'
import { heldText } from './held-text'
import { holdBack } from './hold-back'
import { isVisible } from './is-visible'
import { chooseFromList, closeList, emptyList, openList } from './list-options'
import { clearMarks, markFilled, unmark } from './marks'
import { type ReadField, readFields } from './read-fields'
import { labelOfChoice } from './read-label'
import { writeFile, writeValue } from './write-value'

/** One value for one field. A file has its content in base64. */
export type Fill = { id: string; value: string; file?: { name: string; base64: string } }

/** Result of one field: `kept` had something in it, `moved` is no longer there, `refused` did not keep the value. */
export type FillResult = 'filled' | 'kept' | 'moved' | 'refused'

/** A field, and whether it has what was filled in here. */
export type SessionField = ReadField & { isOurs: boolean }

/** Brings back what was in a field. */
type Restore = () => void | Promise<void>

type Filled = { control: Control; held: string; restore: Restore }

/** Milliseconds after which a page has said what it makes of a value. */
const settling = 80

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Letters and digits alone: pages write telephone numbers and dates in a manner of their own. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

function fileOf({ name, base64 }: { name: string; base64: string }): File {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return new File([bytes], name, { type: 'application/pdf' })
}

/**
 * Creates what reads and fills the fields of one frame. It never sends a form, presses no button that sends or turns a
 * page, and writes only into fields that are empty when it writes.
 */
export function createFormSession() {
  const ids = new WeakMap<Element, string>()
  const controls = new Map<string, Control>()
  const filled = new Map<string, Filled>()
  let count = 0

  function nameOf(control: Control): string {
    const id = ids.get(control.element) ?? `f${++count}`
    ids.set(control.element, id)
    controls.set(id, control)
    return id
  }

  /** Returns a field that is still there and was empty until now; else why it is none. */
  function openControl(id: string): Control | 'moved' | 'kept' {
    const control = controls.get(id)
    if (!control?.element.isConnected) return 'moved'
    const isText =
      control.shape === 'text' || control.shape === 'select' || control.shape === 'combobox'
    if (isText && !isVisible(control.element)) return 'moved'
    return heldText(control) === '' ? control : 'kept'
  }

  function remember(id: string, control: Control, restore: Restore): FillResult {
    const held = heldText(control)
    filled.set(id, { control, held, restore })
    markFilled(control.element)
    return 'filled'
  }

  function write(id: string, { value, file }: Fill): (() => void) | null | FillResult {
    const control = openControl(id)
    if (typeof control === 'string') return control
    if (control.shape === 'combobox') return 'refused'
    if (control.shape !== 'file') return writeValue(control, value, labelOfChoice)
    if (!file) return 'refused'
    const { element } = control
    writeFile(element, fileOf(file))
    return () => writeFile(element, null)
  }

  function check(id: string, value: string, restore: Restore): FillResult {
    const control = controls.get(id)
    if (!control?.element.isConnected) return 'moved'
    const held = heldText(control)
    const isText = control.shape === 'text'
    if (held === '' || (isText && bare(held) !== bare(value))) {
      restore()
      return 'refused'
    }
    return remember(id, control, restore)
  }

  return {
    read: (): SessionField[] =>
      readFields(document, nameOf).map((field) => ({
        ...field,
        isOurs: filled.get(field.id)?.held === field.held,
      })),

    /** Fills fields; a list to choose from is filled by `open` and `choose`. */
    fill: (fills: readonly Fill[]): Promise<FillResult[]> =>
      holdBack(async () => {
        const written = fills.map((fill) => ({ fill, result: write(fill.id, fill) }))
        await wait(settling)
        return written.map(({ fill: { id, value }, result }): FillResult => {
          if (typeof result === 'function') return check(id, value, result)
          return result ?? 'refused'
        })
      }),

    /** Opens a list to choose from; null if the field is not there, or not empty. */
    open: (id: string, text: string | null): Promise<string[] | null> =>
      holdBack(async () => {
        const control = controls.get(id)
        if (control?.shape !== 'combobox') return null
        if (text === null && typeof openControl(id) === 'string') return null
        return openList(control.element, text)
      }),

    /**
     * Chooses from a list that was opened.
     *
     * @param option text of it; null: none, and the list is closed as it was
     * @param text what was typed, which a field without a list keeps if its page does
     */
    choose: (id: string, option: string | null, text: string | null): Promise<FillResult> =>
      holdBack(async () => {
        const control = controls.get(id)
        if (control?.shape !== 'combobox') return 'moved'
        const { element } = control
        if (option === null || !(await chooseFromList(element, option))) {
          closeList(element, text === null ? '' : null)
          if (text === null) return 'refused'
          await wait(settling)
        }
        if (!element.isConnected) return 'moved'
        if (heldText(control) === '') return 'refused'
        return remember(id, control, () => emptyList(element))
      }),

    /** Brings back what was in a field, unless somebody has changed it since; returns whether it did. */
    undo: async (wanted: readonly string[]): Promise<boolean[]> => {
      const results = await holdBack(async () => {
        const restored: (Filled | null)[] = []
        for (const id of wanted) {
          const one = filled.get(id)
          filled.delete(id)
          if (one) unmark(one.control.element)
          const isSame = one?.control.element.isConnected && heldText(one.control) === one.held
          if (isSame) await one.restore()
          restored.push(isSame ? one : null)
        }
        return restored
      })
      await wait(settling)
      return results.map((one) => one !== null && heldText(one.control) !== one.held)
    },

    /** Scrolls to a field and marks it; the focus stays where it is. */
    show: (id: string) => {
      const control = controls.get(id)
      if (!control?.element.isConnected) return
      control.element.scrollIntoView({ block: 'center', behavior: 'instant' })
      clearMarks()
      for (const [other, { control: one }] of filled) markFilled(one.element, other === id)
    },

    /** Takes the marks off the page; what was filled stays. */
    leave: () => {
      for (const { control } of filled.values()) unmark(control.element)
    },
  }
}

export type FormSession = ReturnType<typeof createFormSession>
