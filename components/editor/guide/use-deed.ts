import { useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { formName } from '@/components/document/open-document/form-values'
import { addBullet, bulletAddress } from '@/lib/browser/editing/bullets'
import { bulletsOf, findEntry } from '@/lib/browser/editing/locate'
import { readInputDraft, storeInputDraft } from '@/lib/browser/storage/input-drafts'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { composeLine } from '@/lib/resume/deeds/compose-line'
import { type DeedKind, deedKinds } from '@/lib/resume/deeds/line-rules'
import { limits } from '@/lib/resume/resume-limits'
import { literal, plainText } from '@/lib/resume/text/rich-text'

/** Answers that make one line. */
export type Deed = {
  /** Line that they make; null before the first answer. */
  bullet: string | null
  kind: DeedKind
  answers: readonly string[]
  order: 0 | 1
}

const noDeed = (kind: DeedKind): Deed => ({ bullet: null, kind, answers: [], order: 0 })

/** Parses stored answers; null unless they are complete. */
function parseDeed(text: string): Deed | null {
  try {
    const { bullet, kind, answers, order }: Deed = JSON.parse(text)
    const isWhole = typeof bullet === 'string' && deedKinds.includes(kind) && Array.isArray(answers)
    return isWhole
      ? { bullet, kind, answers: answers.map(String), order: order === 1 ? 1 : 0 }
      : null
  } catch {
    return null
  }
}

/**
 * Returns the answers in progress for a line of an entry, which survive the page, and functions that change them. The
 * line is in the CV from the first answer on and changes with each letter.
 */
export function useDeed(entryId: string) {
  const { session, form, run, ids } = useEditor()
  const namespace = useNamespace()
  const language = useDraft(({ design }) => design.language)
  const place = { namespace, documentId: session.document().id, id: `deed-${entryId}` }
  const textOf = (id: string) => {
    const found = findEntry(session.document().content, entryId)
    const bullet = found && bulletsOf(found.entry).find((one) => one.id === id)
    return bullet ? plainText(bullet.text) : null
  }
  const [deed, setDeed] = useState<Deed>(() => {
    const stored = parseDeed(readInputDraft(place))
    return stored?.bullet && textOf(stored.bullet) !== null ? stored : noDeed('most')
  })

  /** Returns the line to write in: an empty one of the entry, or a new one; null if there is no room. */
  function openLine(): string | null {
    const lines = () => {
      const found = findEntry(session.document().content, entryId)
      return found ? bulletsOf(found.entry) : []
    }
    const empty = lines().find(({ text }) => text === '')
    if (empty) return empty.id
    const isAdded = run((document) => {
      const edit = addBullet(document, entryId, ids)
      return edit && { ...edit, focus: null }
    })
    return isAdded ? (lines().at(-1)?.id ?? null) : null
  }

  function change(next: Deed) {
    const parts = composeLine(next.kind, next.answers, language, next.order)
    const text = (parts ?? []).map((part) => part.text).join('')
    const bullet = next.bullet ?? (text === '' ? null : openLine())
    const made = { ...next, bullet }
    setDeed(made)
    storeInputDraft(place, bullet ? JSON.stringify(made) : '')
    if (bullet) form.setValue(formName(bulletAddress(bullet)), literal(text.slice(0, limits.line)))
  }

  return {
    deed,
    parts: composeLine(deed.kind, deed.answers, language, deed.order),
    hasOtherOrder: composeLine(deed.kind, deed.answers, language, 1) !== null,
    choose: (kind: DeedKind) => change({ ...deed, kind, order: 0 }),
    answer: (at: number, text: string) =>
      change({ ...deed, answers: Object.assign([...deed.answers], { [at]: text }) }),
    turn: () => change({ ...deed, order: deed.order === 0 ? 1 : 0 }),
    openLine,
    /** Ends the answers: the line stays as it is. */
    finish() {
      setDeed(noDeed(deed.kind))
      storeInputDraft(place, '')
    },
  }
}
