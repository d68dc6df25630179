'use client'

import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { history as historyMessages } from '@/lib/messages/en/history'
import { diffWords } from '@/lib/resume/word-diff'

type Props = {
  before: string
  after: string
  /** Which of the two is read: with marks for what the other one lacks. Both: one text with all. */
  side?: 'before' | 'after'
}

const looks = {
  same: '',
  added: 'rounded-[3px] bg-add-wash px-0.5 text-add underline underline-offset-4',
  removed: 'rounded-[3px] bg-del-wash px-0.5 text-del',
}

/**
 * Two texts as a proofreader marks them: what went is struck through, what came is underlined, and
 * a screen reader hears which is which. Never by colour alone.
 */
export function WordMarks({ before, after, side }: Props) {
  const words = useMessages(historyMessages)
  const changes = useMemo(() => diffWords(before, after), [before, after])
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  return (
    <span dir="auto" className="whitespace-pre-wrap">
      {changes.map(({ kind, text }, at) => {
        if (kind === hidden) return null
        // The place in the text is what tells one stretch from the next.
        const key = `${at} ${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={key} className={looks[kind]}>
            <span className="sr-only">
              {kind === 'added' ? words.addedWords : words.removedWords}{' '}
            </span>
            {text}
          </Mark>
        )
      })}
    </span>
  )
}
