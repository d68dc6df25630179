'use client'

import Link from 'next/link'
import { useMessages } from '@/components/ui/messages'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** The list itself, without anything that a fragment asks for. */
const topOfPage = '#'

const places = { cvs: '/resumes', applications: '/applications' } as const

/** Links between the lists of CVs and of applications, for the bar of both; applications are a person's own. */
export function DeskNav({ current }: { current: keyof typeof places }) {
  const { lists } = useMessages(dashboardMessages)
  // One list is no choice.
  if (useCurrentWorkspace() !== null) return null
  return (
    // In one row it stands before the menu of workspaces, which comes late and moves nothing but the state behind it.
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

/** A link within the page says so to whoever follows its fragment; the router's would not. */
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
