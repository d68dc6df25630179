import type { ResumeDocument } from '@/lib/resume/schema/document'
import { createListeners } from '../../client/listeners'
import { findNames, findTexts } from './find-texts'
import type { Finding, TextToRead } from './finding'
import type { Proofreader } from './open-proofreader'

/** Progress of proofreading an open CV. */
export type Proofreading =
  | { kind: 'idle' }
  /** The dictionary is loading, which takes a while at first use. */
  | { kind: 'fetching' }
  | { kind: 'reading' }
  /** There are no sentences. */
  | { kind: 'empty' }
  | { kind: 'failed' }
  | { kind: 'read'; findings: readonly Finding[] }

type Parts = {
  document: () => ResumeDocument
  /** Calls back after each change of the CV; returns an unsubscribe function. */
  subscribe: (listener: () => void) => () => void
  open: () => Proofreader
  /** Findings that the user chose to ignore; grows in place. */
  left: Set<string>
}

/** An ignored word is ignored everywhere; anything else only at its place. */
const leftKey = ({ kind, rule, words, address, text }: Finding): string =>
  kind === 'spelling' ? `word ${words.toLowerCase()}` : `${rule} ${address} ${text}`

/** Proofreads an open CV on request, and then what changes. A finding whose text has changed is dropped at once. */
export function watchProofreading({ document, subscribe, open, left }: Parts) {
  let state: Proofreading = { kind: 'idle' }
  let reader: Proofreader | null = null
  /** Proofread texts with their findings, by address. */
  let read = new Map<string, { text: string; findings: readonly Finding[] }>()
  let isReading = false
  const listeners = createListeners()

  function show(next: Proofreading) {
    state = next
    listeners.notify()
  }

  function showRead(texts: readonly TextToRead[]) {
    const findings = texts.flatMap(({ address, text }) => {
      const known = read.get(address)
      return known?.text === text ? known.findings : []
    })
    show({ kind: 'read', findings: findings.filter((one) => !left.has(leftKey(one))) })
  }

  function stop() {
    reader?.close()
    reader = null
    isReading = false
  }

  async function readNew(asked: Proofreader): Promise<void> {
    const texts = findTexts(document())
    const fresh = texts.filter(({ address, text }) => read.get(address)?.text !== text)
    if (fresh.length > 0) {
      const onReady = () => {
        if (asked === reader && state.kind === 'fetching') show({ kind: 'reading' })
      }
      const findings = await asked.read(fresh, findNames(document()), onReady)
      if (asked !== reader) return
      for (const { address, text } of fresh) {
        read.set(address, { text, findings: findings.filter((one) => one.address === address) })
      }
      // Text typed meanwhile is proofread before anything is reported.
      return readNew(asked)
    }
    showRead(texts)
  }

  /** Runs one pass at a time until nothing has changed. */
  async function readNow(): Promise<void> {
    if (isReading) return
    isReading = true
    reader ??= open()
    const asked = reader
    try {
      await readNew(asked)
      if (asked === reader) isReading = false
    } catch {
      if (asked !== reader) return
      stop()
      show({ kind: 'failed' })
    }
  }

  const unsubscribe = subscribe(() => {
    if (state.kind !== 'read') return
    showRead(findTexts(document()))
    void readNow()
  })

  return {
    state: () => state,
    subscribe: listeners.subscribe,
    /** Starts proofreading; after a failure, retries. */
    start() {
      if (findTexts(document()).length === 0) return show({ kind: 'empty' })
      show({ kind: 'fetching' })
      void readNow()
    },
    /** Stops proofreading; nothing is stored. */
    cancel() {
      stop()
      read = new Map()
      show({ kind: 'idle' })
    },
    /** Ignores a finding in this CV while this tab is open. */
    leave(finding: Finding) {
      left.add(leftKey(finding))
      showRead(findTexts(document()))
    },
    close() {
      unsubscribe()
      listeners.clear()
      stop()
    },
  }
}

export type ProofreadingWatch = ReturnType<typeof watchProofreading>
