'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'

/** Documents of an interview. */
export type InterviewDocuments = {
  /** Application in the URL; null if it names a CV. */
  application: ApplicationDocument | null
  cv: ResumeDocument
  /** CV with the stories: the master of `cv` if it is on this device, else `cv` itself. */
  bank: ResumeDocument
}

/** State of opening the document in the URL. */
export type OpenedInterview =
  | { kind: 'loading' }
  | ({ kind: 'open'; history: UndoHistory } & InterviewDocuments)
  /** An application without a CV on this device. */
  | { kind: 'no-cv'; application: ApplicationDocument }
  | { kind: 'not-found' | 'refused' }
  | { kind: 'newer-version' | 'damaged'; raw: unknown; id: string }

/** Finds the CV with the stories for another one; trashed ones do not count. */
async function findBank(journal: Journal, cv: ResumeDocument, history: UndoHistory) {
  const own = { bank: cv, history }
  const masterId = cv.lineage?.documentId
  if (!masterId) return own
  const heads = await journal.list()
  if (!heads.some(({ id, trashedAt }) => id === masterId && trashedAt === null)) return own
  const found = await journal.load(masterId)
  if (!found.ok || found.document.kind !== 'resume') return own
  return { bank: found.document, history: found.history }
}

async function read(journal: Journal, id: string): Promise<OpenedInterview> {
  const first = await journal.load(id)
  if (!first.ok)
    return 'raw' in first ? { kind: first.code, raw: first.raw, id } : { kind: first.code }
  if (first.document.kind === 'letter') return { kind: 'not-found' }
  if (first.document.kind === 'resume') {
    const cv = first.document
    const found = await findBank(journal, cv, first.history)
    return { kind: 'open', application: null, cv, ...found }
  }
  const application = first.document
  const { resumeId } = application.content
  const second = resumeId === '' ? null : await journal.load(resumeId)
  if (!second?.ok || second.document.kind !== 'resume') return { kind: 'no-cv', application }
  const cv = second.document
  return { kind: 'open', application, cv, ...(await findBank(journal, cv, second.history)) }
}

const idInAddress = () => location.hash.slice(1)

/** Returns ids of shown documents without an editor session. */
const watchedIds = (opened: OpenedInterview): string[] => {
  if (opened.kind === 'no-cv') return [opened.application.id]
  if (opened.kind !== 'open') return []
  const { application, cv, bank } = opened
  return [application?.id, cv.id].filter((id) => id !== undefined && id !== bank.id) as string[]
}

/**
 * Opens the application or CV in the fragment, with the CV that contains the stories. Shows changes of other tabs; call
 * `lookAgain` after own ones.
 */
export function useOpenedInterview(journal: Journal | null) {
  const [opened, setOpened] = useState<OpenedInterview>({ kind: 'loading' })
  const [looks, setLooks] = useState(0)
  const followedId = useRef<string | null>(null)
  const lookAgain = useCallback(() => setLooks((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: triggers another lookup
  useEffect(() => {
    if (!journal) return
    let turn = 0
    const open = async () => {
      turn += 1
      const own = turn
      const next = await read(journal, idInAddress())
      if (own !== turn) return
      if (next.kind === 'open') {
        // An open document continues from its session, also in another journal.
        if (followedId.current !== next.bank.id) journal.follow(next.bank)
        followedId.current = next.bank.id
      }
      setOpened(next)
    }
    void open()
    const onHashChange = () => void open()
    addEventListener('hashchange', onHashChange)
    return () => {
      turn += 1
      removeEventListener('hashchange', onHashChange)
    }
  }, [journal, looks])
  const watched = watchedIds(opened).join(' ')
  useEffect(
    () => journal?.onOtherTab((id) => watched.split(' ').includes(id) && lookAgain()),
    [journal, watched, lookAgain],
  )
  return { opened, lookAgain }
}
