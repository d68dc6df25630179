'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'

/** Documents that an interview is prepared with. */
export type InterviewDocuments = {
  /** The application that the address names; null where it names a CV. */
  application: ApplicationDocument | null
  cv: ResumeDocument
  /** The CV that holds the stories: the one that `cv` follows where it is on this device, else `cv` itself. */
  bank: ResumeDocument
}

/** Result of opening the document in the address, as far as it is known. */
export type OpenedInterview =
  | { kind: 'loading' }
  | ({ kind: 'open'; history: UndoHistory } & InterviewDocuments)
  /** An application whose CV is not chosen, or not here. */
  | { kind: 'no-cv'; application: ApplicationDocument }
  | { kind: 'not-found' | 'refused' }
  | { kind: 'newer-version' | 'damaged'; raw: unknown; id: string }

/** Finds the CV that holds the stories of another one. What is in the trash holds none. */
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

/** The ids of the documents that are shown and that no session of the editor follows. */
const watchedIds = (opened: OpenedInterview): string[] => {
  if (opened.kind === 'no-cv') return [opened.application.id]
  if (opened.kind !== 'open') return []
  const { application, cv, bank } = opened
  return [application?.id, cv.id].filter((id) => id !== undefined && id !== bank.id) as string[]
}

/**
 * The application or the CV that the fragment names, with the CV that holds the stories. What other tabs change is
 * shown; `lookAgain` is for what this one has changed.
 */
export function useOpenedInterview(journal: Journal | null) {
  const [opened, setOpened] = useState<OpenedInterview>({ kind: 'loading' })
  const [looks, setLooks] = useState(0)
  const followedId = useRef<string | null>(null)
  const lookAgain = useCallback(() => setLooks((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish to look again
  useEffect(() => {
    if (!journal) return
    let turn = 0
    const open = async () => {
      turn += 1
      const own = turn
      const next = await read(journal, idInAddress())
      if (own !== turn) return
      if (next.kind === 'open') {
        // What is open already goes on from what its session holds, in another journal, too.
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
