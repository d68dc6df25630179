import { browser } from '../browser'
import type { EarlierAnswer, PanelField, PanelNotice, ReadForm } from '../messages'
import { askBackground } from './ask-background'
import { button, create } from './elements'
import { openPanel } from './open-panel'
import { type Done, type FillRow, type FormRows, keyOf, labelOf, rowsOfForm } from './rows-of-form'

/** Maximum number of rows that stay open once they are filled as they should be. */
const maxOpen = 3

/** Words for what became of a field. */
const doneWords: Partial<Record<Done, string>> = {
  kept: 'You have filled it: kept as it is',
  moved: 'Moved: the page has changed it',
  refused: 'The page did not take it',
  'not-undone': 'Changed since, or not to be undone from here: see the form',
}

const ref = ({ frameId, id }: PanelField) => ({ frameId, id })

/** Opens the panel about the form of this page, and follows it until it is closed. */
export function openFormPanel(onClose: () => void): { readAgain: () => void } {
  const done = new Map<string, Done>()
  /** Earlier answers that the person has taken. */
  const taken = new Map<string, string>()
  let [form, current, hasChanged]: [ReadForm | null, string, boolean] = [null, '', false]
  let isUnfolded = false
  const panel = openPanel('For the form', () => {
    browser.runtime.onMessage.removeListener(follow)
    void askBackground({ kind: 'leave' })
    onClose()
  })

  async function read() {
    hasChanged = false
    form = await askBackground({ kind: 'read' })
    render()
  }

  async function fill(rows: readonly Pick<FillRow, 'field' | 'value'>[]) {
    const fields = rows.map(({ field, value }) => ({ ...ref(field), value, shape: field.shape }))
    const results = (await askBackground({ kind: 'fill', fields })) ?? []
    for (const [at, { field }] of rows.entries()) done.set(keyOf(field), results[at] ?? 'moved')
    const count = results.filter((result) => result === 'filled').length
    panel.announce(`${count} ${count === 1 ? 'field' : 'fields'} filled`)
    await read()
  }

  async function undo(fields: readonly PanelField[]) {
    const results = (await askBackground({ kind: 'undo', fields: fields.map(ref) })) ?? []
    for (const [at, field] of fields.entries())
      done.set(keyOf(field), results[at] ? 'undone' : 'not-undone')
    panel.announce(`${results.filter(Boolean).length} undone`)
    await read()
  }

  function show(field: PanelField) {
    current = keyOf(field)
    void askBackground({ kind: 'show', field: ref(field) })
    render()
  }

  const item = (
    field: PanelField,
    lines: (HTMLElement | null)[],
    ...more: (HTMLElement | null)[]
  ) =>
    create(
      'li',
      { class: keyOf(field) === current ? 'current' : '' },
      create('button', { type: 'button', class: 'row', onclick: () => show(field) }, ...lines),
      ...more,
    )

  function fillItem({ field, shown, done: state }: FillRow) {
    const { answer, source, maxLength } = field
    const limit = maxLength === undefined ? '' : ` · ${shown.length} of ${maxLength}`
    const isDoubtful = answer.kind === 'value' && !answer.isSure
    const left = answer.kind === 'value' && answer.left > 0 ? 'Cut at a sentence to fit' : ''
    const note = [
      isDoubtful ? 'Look at it: the form may ask for something else' : '',
      left,
      state ? doneWords[state] : '',
    ]
    return item(
      field,
      [
        create('span', {}, `${labelOf(field)}${limit}`),
        create('em', {}, shown),
        create('span', {}, [source, ...note].filter(Boolean).join(' · ')),
      ],
      state === 'filled'
        ? button('↶', () => void undo([field]), { 'aria-label': `Undo ${labelOf(field)}` })
        : null,
    )
  }

  function askItem(row: FillRow) {
    const { field, shown, value } = row
    return item(
      field,
      [
        create('span', {}, labelOf(field)),
        create('em', {}, shown),
        create('span', {}, `Added up from ${field.source}. Is it true?`),
      ],
      row.done === 'filled'
        ? button('↶', () => void undo([field]), { 'aria-label': `Undo ${labelOf(field)}` })
        : button('Fill', () => void fill([{ field, value }]), {
            'aria-label': `Fill ${labelOf(field)}`,
          }),
    )
  }

  function questionItem(field: PanelField, { question, text }: EarlierAnswer) {
    const isTaken = taken.get(keyOf(field)) === text && done.get(keyOf(field)) === 'filled'
    const take = () => {
      taken.set(keyOf(field), text)
      void fill([{ field, value: text }])
    }
    return item(
      field,
      [
        create('span', {}, labelOf(field)),
        create('em', {}, text),
        create('span', {}, `You answered “${question}”`),
      ],
      isTaken
        ? button('↶', () => void undo([field]), { 'aria-label': `Undo ${labelOf(field)}` })
        : button('Use', () => void take(), { 'aria-label': `Use the answer to “${question}”` }),
    )
  }

  const plainItem = (field: PanelField, text: string) =>
    item(field, [create('em', {}, labelOf(field)), create('span', {}, text)])

  function part(name: string, hint: string, items: readonly HTMLElement[]) {
    if (items.length === 0) return null
    return create(
      'section',
      { 'aria-label': name },
      create('h2', {}, name, create('span', {}, hint)),
      create('ul', {}, ...items),
    )
  }

  /** Rows that need a look stand first; of those that are filled as they should be, a few stay open. */
  function fillPart(all: readonly FillRow[]) {
    const isGood = ({ field: { answer }, done: state }: FillRow) =>
      state === 'filled' && (answer.kind !== 'value' || (answer.isSure && answer.left === 0))
    const good = all.filter(isGood)
    const folded = isUnfolded ? [] : good.slice(maxOpen)
    const shown = [
      ...all.filter((row) => !isGood(row)),
      ...good.filter((row) => !folded.includes(row)),
    ]
    const unfold = () => {
      isUnfolded = true
      render()
    }
    const more =
      folded.length > 0 &&
      create('li', {}, button(`${folded.length} more filled`, unfold, { class: 'row' }))
    return part('From your CV', '', [...shown.map(fillItem), ...(more ? [more] : [])])
  }

  function topOf(rows: FormRows, cv: string) {
    const open = rows.fills.filter(({ done: state }) => state === null || state === 'undone')
    const filled = [...rows.fills, ...rows.asks].filter(({ done: state }) => state === 'filled')
    const answered = rows.questions.filter((field) => done.get(keyOf(field)) === 'filled')
    const ours = [...filled.map(({ field }) => field), ...answered]
    const all = form?.fields.length ?? 0
    return create(
      'div',
      { class: 'top' },
      create('p', {}, `from “${cv}”`),
      create(
        'strong',
        {},
        ours.length > 0
          ? `${ours.length} of ${all} filled`
          : `${open.length} of ${all} fields can be filled`,
      ),
      ours.length > 0 ? button('Undo all', () => void undo(ours)) : null,
      open.length > 0
        ? button(`Fill ${open.length}`, () => void fill(open), { class: 'main' })
        : null,
      hasChanged ? create('p', {}, 'The form has changed.') : null,
      hasChanged || all === 0 ? button('Look again', () => void read()) : null,
    )
  }

  function frames(origins: readonly string[]) {
    return origins.map((origin) =>
      create(
        'div',
        { class: 'text' },
        create(
          'p',
          {},
          `A part of this page comes from ${new URL(origin).host}, and Vitae cannot see it.`,
        ),
        button(
          `Allow ${new URL(origin).host} for this form`,
          () => void askBackground({ kind: 'allow-frame', origin }),
        ),
      ),
    )
  }

  function render() {
    const scrolled = panel.main.scrollTop
    if (!form) {
      panel.main.replaceChildren(create('p', { class: 'text' }, 'This page could not be read.'))
      return
    }
    if (form.cv === null) {
      panel.top.replaceChildren()
      panel.main.replaceChildren(
        create(
          'div',
          { class: 'text' },
          create(
            'p',
            {},
            'There is no CV here yet. Open the page “Extension” of your own Vitae and press this button there, or choose a file.',
          ),
          button('Choose a file…', () => void askBackground({ kind: 'open-options' }), {
            class: 'main',
          }),
        ),
      )
      return
    }
    const rows = rowsOfForm(form, done)
    panel.top.replaceChildren(topOf(rows, form.cv))
    const questions = rows.questions.flatMap((field) =>
      field.earlier.map((one) => questionItem(field, one)),
    )
    const parts = [
      ...frames(form.closedFrames),
      fillPart(rows.fills),
      part('Added up', 'only with your yes', rows.asks.map(askItem)),
      part('You answered before', '', questions),
      part(
        'Yours to answer',
        'Vitae never fills these',
        rows.yours.map(({ field, reason }) => plainItem(field, reason)),
      ),
      part(
        'Not in your CV',
        '',
        rows.missing.map(({ field, reason }) => plainItem(field, reason)),
      ),
      part(
        'Kept as it is',
        'has something in it',
        rows.kept.map((field) => plainItem(field, field.held)),
      ),
    ]
    panel.main.replaceChildren(...parts.filter((one) => one !== null))
    panel.main.scrollTop = scrolled
  }

  function follow(message: unknown) {
    const { notice } = message as PanelNotice
    if (notice === 'frame-allowed') void read()
    if (notice === 'form-changed') {
      hasChanged = true
      render()
    }
    return undefined
  }
  browser.runtime.onMessage.addListener(follow)
  // The page goes, and with it what was given for its form.
  addEventListener('pagehide', () => void askBackground({ kind: 'leave' }), { once: true })
  void read()
  return { readAgain: () => void read() }
}
