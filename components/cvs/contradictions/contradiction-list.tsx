import Link from 'next/link'
import { addressOfField } from '@/components/document/open-document/editor-address'
import { useMessages } from '@/components/ui/messages'
import { contradictions as contradictionsMessages } from '@/lib/messages/areas'
import type { NamedContradiction, NamedPlace } from './use-contradictions'

/** A CV or letter of this device. */
export type NamedDocument = { id: string; name: string }

type Props = {
  found: readonly NamedContradiction[]
  documents: readonly NamedDocument[]
}

/** Lists contradictions with both places, each linked to its field in the editor. */
export function ContradictionList({ found, documents }: Props) {
  const { kinds } = useMessages(contradictionsMessages)
  const names = new Map(documents.map(({ id, name }) => [id, name]))
  return (
    <ul className="mt-4 flex flex-col gap-3">
      {found.map(({ kind, places }) => (
        <li
          key={[kind, ...places.map(keyOf)].join(' ')}
          className="rounded-card border border-line p-3"
        >
          <h3 className="text-base">{kind === 'years' ? kinds.number : kinds[kind]}</h3>
          <ul className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {places.map((place) => (
              <li key={keyOf(place)}>
                <Place place={place} name={names.get(place.documentId) ?? ''} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const keyOf = ({ documentId, address }: NamedPlace) => `${documentId}/${address}`

type PlaceProps = { place: NamedPlace; name: string }

function Place({ place, name }: PlaceProps) {
  const { present } = useMessages(contradictionsMessages)
  return (
    <>
      <p dir="auto" className="wrap-anywhere">
        {place.text === '' ? present : place.text}
      </p>
      {place.entry !== '' && place.entry !== place.text && (
        <p dir="auto" className="wrap-anywhere text-soft text-sm">
          {place.entry}
        </p>
      )}
      <Link
        href={addressOfField(place.documentId, place.address)}
        dir="auto"
        className="wrap-anywhere inline-block py-1 font-semibold text-pen text-sm underline-offset-4 hover:underline"
      >
        {name}
      </Link>
    </>
  )
}
