'use client'

import Link from 'next/link'
import { MarkedWords } from '@/components/document/words/marked-words'
import { useMessages } from '@/components/ui/messages'
import type { FoundMatches } from '@/lib/ai/matching/match-posting'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { ai as aiMessages, match as matchMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

/** Local or remote CV with its name in the dashboard. */
export type NamedCv = { id: string; name: string; updatedAt: number; isHere: boolean }

type Props = { found: FoundMatches; cvs: readonly NamedCv[] }

/** Maximum CVs shown, best first. */
const maxCvs = 5

const link = 'font-semibold text-pen underline-offset-4 hover:underline'

/** Lists matches with reasons: how much of the posting a CV shows, and which words a bullet shares with it. */
export function MatchList({ found, cvs }: Props) {
  const messages = useMessages(matchMessages)
  const { errors } = useMessages(aiMessages)
  const names = new Map(cvs.map(({ id, name }) => [id, name]))
  const placeOf = (id: string) => {
    const name = names.get(id)
    return name === undefined ? messages.inUnnamedCv : messages.inCv(name)
  }
  const hasDemands = found.cvs.some(({ of }) => of > 0)
  return (
    <div className="mt-5">
      <p className="text-pretty text-soft text-sm">
        {found.because !== null && (
          <>{messageForCode(found.because, errors, messages.noMeaning)} </>
        )}
        {found.how === 'meaning' ? messages.byMeaning : messages.byWords}
      </p>
      <h3 className="mt-4 text-base">{messages.cvs}</h3>
      {!hasDemands && <p className="mt-1 text-soft text-sm">{messages.noDemands}</p>}
      <ul className="mt-1 flex flex-col gap-1">
        {found.cvs.slice(0, maxCvs).map(({ id, shown, of }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2">
            <Link
              href={inSpace(`/editor#${id}`)}
              dir="auto"
              className={`${link} py-1 wrap-anywhere`}
            >
              {names.get(id) ?? messages.unnamed}
            </Link>
            {of > 0 && <span className="text-soft text-sm">{messages.answers(shown)}</span>}
          </li>
        ))}
      </ul>
      <h3 className="mt-4 text-base">{messages.bullets}</h3>
      {found.bullets.length === 0 && <p className="mt-1 text-soft text-sm">{messages.noBullets}</p>}
      <ol className="mt-2 flex flex-col gap-2">
        {found.bullets.map(({ text, places, words: shared }) => {
          const [first, ...others] = places
          if (!first) return null
          return (
            <li key={text} className="rounded-card border border-line p-3">
              <p dir="auto" className="wrap-anywhere">
                <MarkedWords text={text} words={shared} />
              </p>
              <p className="mt-1 text-sm">
                <Link href={inSpace(`/editor#${first.documentId}`)} dir="auto" className={link}>
                  {placeOf(first.documentId)}
                </Link>{' '}
                {others.length > 0 && (
                  <span className="text-soft">{messages.andMore(others.length)}</span>
                )}
              </p>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
