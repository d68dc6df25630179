'use client'

import { useMemo } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { addressOfField } from '@/components/document/open-document/editor-address'
import { useDescribeValue } from '@/components/document/words/use-describe-value'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { useDebounced } from '@/components/ui/use-debounced'
import { family as familyMessages } from '@/lib/messages/areas'
import { type FieldPlace, findPlace } from '@/lib/resume/change/field-place'
import { addressInMaster, type LineVersion, lineVersions } from '@/lib/resume/family/line-versions'
import { equalJson } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openDocument } from '../shell/top-bar/use-document-actions'
import { useCaretAddress } from './use-caret-address'
import type { FamilyCv, OpenFamily } from './use-family'
import { useLineActions } from './use-line-actions'

type Props = { main: FamilyCv; family: OpenFamily }

/** Shows the focused line in each CV of the family. */
export function LineVersions({ main, family }: Props) {
  const messages = useMessages(familyMessages)
  const places = usePlaceNames()
  const address = useCaretAddress()
  const here = useDebounced(useDraft((document) => document))
  const place = address && findPlace(here, address)
  const versions = useMemo(() => {
    const texts = [main, ...family.followers].flatMap(({ id, document }) =>
      id === here.id ? [here] : document ? [document] : [],
    )
    const master = texts.find(({ id }) => id === main.id)
    if (!address || !master) return []
    const inMaster = here.id === main.id ? address : addressInMaster(here, address)
    const followers = texts.filter((one) => one !== master && isDirect(one, master))
    return lineVersions(master, followers, inMaster)
  }, [main, family, here, address])
  const names = new Map([main, ...family.followers].map(({ id, name }) => [id, name]))
  return (
    <section className="mt-6" aria-label={messages.line}>
      <h3 className="text-base">{messages.line}</h3>
      {place && versions.length > 0 ? (
        <>
          <p className="mt-0.5 text-soft text-sm wrap-anywhere">{places.place(place)}</p>
          <ul className="mt-2 flex flex-col gap-2">
            {versions.map((version) => (
              <li key={version.documentId} className="rounded-card border border-line bg-panel p-3">
                <Version
                  version={version}
                  place={place}
                  name={names.get(version.documentId) ?? ''}
                  isOpen={version.documentId === here.id}
                  main={main}
                  family={family}
                  own={versions.find(({ documentId }) => documentId === here.id)}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-1 text-pretty text-soft text-sm">{messages.lineHint}</p>
      )}
    </section>
  )
}

const isDirect = ({ lineage }: ResumeDocument, { id }: ResumeDocument) => lineage?.documentId === id

type VersionProps = Props & {
  version: LineVersion
  place: FieldPlace
  name: string
  /** Whether it is the open CV. */
  isOpen: boolean
  /** The line in the open CV. */
  own: LineVersion | undefined
}

function Version({ version, place, name, isOpen, main, family, own }: VersionProps) {
  const messages = useMessages(familyMessages)
  const describeValue = useDescribeValue()
  const actions = useLineActions(main, family)
  const { status, value, address, documentId } = version
  const text = value === undefined ? '' : describeValue(value, place)
  const differs = own !== undefined && !equalJson(own.value, value)
  const isOwn = status === 'own' || status === 'held' || status === 'only-here'
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-xs">
        {isOpen ? (
          <span className="font-semibold">{messages.here}</span>
        ) : (
          <a
            href={addressOfField(documentId, address)}
            dir="auto"
            onClick={(event) => {
              event.preventDefault()
              openDocument(addressOfField(documentId, address).split('#')[1] ?? documentId)
            }}
            className="min-w-0 truncate font-semibold text-pen underline-offset-4 hover:underline"
          >
            {name}
          </a>
        )}
        <span className={status === 'out-of-date' || status === 'held' ? 'text-pen' : 'text-soft'}>
          {messages.statuses[status]}
        </span>
      </p>
      {status !== 'missing' && (
        <p dir="auto" className="mt-1 text-sm wrap-anywhere">
          {text || <span className="text-soft">{messages.emptyLine}</span>}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {isOpen && isOwn && actions.canSend(place) && (
          <Button size="small" onPress={() => void actions.sendEverywhere(version)}>
            {messages.everywhere}
          </Button>
        )}
        {isOpen && (status === 'own' || status === 'held') && (
          <Button size="small" look="quiet" onPress={() => actions.followAgain(version)}>
            {messages.followAgain}
          </Button>
        )}
        {!isOpen && own?.status === 'main' && differs && status !== 'missing' && (
          <Button size="small" onPress={() => void actions.takeThere(documentId, own.address)}>
            {messages.takeThere}
          </Button>
        )}
      </div>
    </>
  )
}
