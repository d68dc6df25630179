'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useInterfaceLocale } from '@/components/ui/messages'
import type { Journal, UndoHistory } from '@/lib/browser/journal/journal-types'
import { findPosting } from '@/lib/browser/letters/find-posting'
import { localDay } from '@/lib/browser/letters/local-day'
import type { Locale } from '@/lib/messages/locales'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { createCv } from './create-cv'
import { type EditorAddress, readEditorAddress } from './editor-address'

/** Result of opening the document in the address, as far as it is known. */
export type Opened =
  | { kind: 'loading' }
  | {
      kind: 'open'
      document: PaperDocument
      history: UndoHistory
      isNew: boolean
      /** The template that the address asks for, known or not. */
      template: string | null
      /** The field or section that the address asks for, there or not. */
      field: string | null
    }
  | { kind: 'not-found' | 'refused' }
  | { kind: 'newer-version' | 'damaged'; raw: unknown; id: string }

const noHistory: UndoHistory = { past: [], future: [] }

/** A new letter that goes with a CV; where that cannot be opened, what is said of it. */
async function beginLetter(journal: Journal, resumeId: string): Promise<Opened> {
  const result = await journal.load(resumeId)
  if (!result.ok) {
    if (!('raw' in result)) return { kind: result.code }
    return { kind: result.code, raw: result.raw, id: resumeId }
  }
  const resume = result.document
  if (resume.kind !== 'resume') return { kind: 'not-found' }
  const posting = await findPosting(journal.namespace, resume)
  const date = localDay(new Date())
  const document = letterFor(resume, { version: 0, date, posting }, createIdGenerator())
  return { kind: 'open', document, history: noHistory, isNew: true, template: null, field: null }
}

async function read(journal: Journal, asked: EditorAddress, locale: Locale): Promise<Opened> {
  const { id, template, field } = asked
  if (asked.letterFor !== null) return beginLetter(journal, asked.letterFor)
  if (id === '') {
    const document = await createCv(template, locale)
    return { kind: 'open', document, history: noHistory, isNew: true, template, field: null }
  }
  const result = await journal.load(id)
  if (!result.ok) {
    return 'raw' in result ? { kind: result.code, raw: result.raw, id } : { kind: result.code }
  }
  const { document, history } = result
  if (document.kind === 'application') return { kind: 'not-found' }
  return { kind: 'open', document, history, isNew: false, template, field }
}

const address = () => readEditorAddress(location.hash)

/**
 * The CV that the fragment names. Without one it is a new empty CV, which is written down and gets
 * its fragment with the first change: an address that was only looked at leaves nothing behind.
 * `lookAgain` is for when it may be on this device by now.
 */
export function useOpened(journal: Journal | null) {
  const [opened, setOpened] = useState<Opened>({ kind: 'loading' })
  const openId = useRef<string | null>(null)
  const [looks, setLooks] = useState(0)
  const locale = useInterfaceLocale()
  const readIn = useEffectEvent((from: Journal, asked: EditorAddress) => read(from, asked, locale))
  const lookAgain = useCallback(() => setLooks((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish to look again
  useEffect(() => {
    if (!journal) return
    let turn = 0
    const open = async (isAsked: boolean) => {
      const asked = address()
      const { id, template, field } = asked
      if (id !== '' && id === openId.current) {
        // What is open stays as it is: only its template or the field may be another.
        setOpened((before) => (before.kind === 'open' ? { ...before, template, field } : before))
        return
      }
      // Another journal (a person who is known by now) is no wish for another empty CV.
      if (id === '' && openId.current !== null && !isAsked) return
      turn += 1
      const own = turn
      const next = await readIn(journal, asked)
      // Somebody has begun to write meanwhile: that is the CV now.
      if (own !== turn || id !== address().id) return
      // What could not be opened may be there at the next look.
      openId.current = next.kind === 'open' ? next.document.id : null
      if (next.kind === 'open') journal.follow(next.document)
      setOpened(next)
    }
    void open(false)
    const onHashChange = () => void open(true)
    addEventListener('hashchange', onHashChange)
    return () => {
      turn += 1
      removeEventListener('hashchange', onHashChange)
    }
  }, [journal, looks])
  return { opened, lookAgain }
}

/** Puts the id of a CV into the address once it is saved on this device. */
export function showInAddress(id: string) {
  if (location.hash === `#${id}`) return
  // Next's router keeps its own state in the history: it is handed on.
  history.replaceState(history.state, '', `#${id}`)
}
