'use client'

import Link from 'next/link'
import { useMessages } from '@/components/ui/messages'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** Link to the list without a fragment. */
const topOfPage = '#'

const places = { cvs: '/resumes', applications: '/applications' } as const

/** Links between CVs and applications; a workspace has no applications. */
export function ListsNav({ current }: { current: keyof typeof places }) {
  const { lists } = useMessages(dashboardMessages)
  // A single list needs no navigation.
  if (useCurrentWorkspace() !== null) return null
  return (
    // Before the workspace menu, which loads late and then shifts only the state behind it.
    <nav aria-label={lists.label} className="flex gap-1 lg:-order-1">
      {(['cvs', 'applications'] as const).map((place) => (
        <NavLink key={place} place={place} isCurrent={place === current} name={lists[place]} />
      ))}
    </nav>
  )
}

const linkLook =
  'flex min-h-10 items-center rounded-control px-2.5 font-semibold text-soft no-underline hover:text-ink aria-[current=page]:bg-pen-wash aria-[current=page]:text-pen pointer-coarse:min-h-11'

type LinkProps = { place: keyof typeof places; isCurrent: boolean; name: string }

/** A plain link, since the router fires no hashchange event. */
function NavLink({ place, isCurrent, name }: LinkProps) {
  if (isCurrent) {
    return (
      <a href={topOfPage} aria-current="page" className={linkLook}>
        {name}
      </a>
    )
  }
  return (
    <Link href={places[place]} className={linkLook}>
      {name}
    </Link>
  )
}
