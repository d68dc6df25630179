'use client'

import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { history as historyMessages } from '@/lib/messages/areas'
import { markAsked } from '@/lib/resume/text/highlight'
import { diffWords } from '@/lib/resume/text/word-diff'
import { type NotedWords, WordNote } from './word-note'

type Props = {
  before: string
  after: string
  /** Version to show with its differences marked. Default: both in one text. */
  side?: 'before' | 'after'
  /** Words that the person is asked about. */
  asked?: readonly string[]
  /** Words with a note about their origin. */
  noted?: NotedWords
}

const noWords: readonly string[] = []

const looks = {
  same: '',
  added: 'rounded-[3px] bg-add-wash px-0.5 text-add underline underline-offset-4',
  removed: 'rounded-[3px] bg-del-wash px-0.5 text-del',
}

const askedLook = 'rounded-[3px] bg-mark text-on-mark'

/**
 * Shows a word diff: removed words are struck through, added ones underlined, and screen readers announce which is
 * which. Never by colour alone.
 */
export function WordMarks({ before, after, side, asked = noWords, noted }: Props) {
  const messages = useMessages(historyMessages)
  const own = noted?.words ?? noWords
  const changes = useMemo(
    () => markAsked(diffWords(before, after), [...asked, ...own]),
    [before, after, asked, own],
  )
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  return (
    <span dir="auto" className="whitespace-pre-wrap">
      {changes.map(({ kind, text, isAsked }, at) => {
        if (kind === hidden) return null
        // A piece is identified by its position in the text.
        const key = `${at} ${kind}`
        const said = isAsked ? (
          <mark className={askedLook}>
            {text}
            <WordNote text={text} noted={kind === 'removed' ? undefined : noted} />
          </mark>
        ) : (
          text
        )
        if (kind === 'same') return <span key={key}>{said}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={key} className={looks[kind]}>
            <span className="sr-only">
              {kind === 'added' ? messages.addedWords : messages.removedWords}{' '}
            </span>
            {said}
          </Mark>
        )
      })}
    </span>
  )
}
