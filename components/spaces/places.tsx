import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { HeaderPlace } from '@/components/ui/app-header'
import { useMessages } from '@/components/ui/messages'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { accountMenu } from '@/lib/messages/areas'
import { SpaceMenu } from './space-menu'

/** Link to the list without a fragment. */
const topOfPage = '#'

const linkLook =
  'flex min-h-8 items-center whitespace-nowrap rounded-control px-2.5 font-semibold text-soft no-underline hover:bg-hover hover:text-ink data-current:bg-press data-current:text-ink pointer-coarse:min-h-11'

/** Links to both lists, and the workspace for its members; a workspace has no jobs. */
export function Places({ current }: { current: HeaderPlace }) {
  const { places } = useMessages(accountMenu)
  const shown = useCurrentWorkspace() === null ? (['cvs', 'jobs'] as const) : (['cvs'] as const)
  return (
    <>
      <nav aria-label={places.label} className="flex gap-1">
        {shown.map((place) => (
          <PlaceLink key={place} place={place} current={current} name={places[place]} />
        ))}
      </nav>
      <SpaceMenu />
    </>
  )
}

type LinkProps = { place: 'cvs' | 'jobs'; current: HeaderPlace; name: string }

/** Marks the page of the list itself, and the list of what is open. */
function PlaceLink({ place, current, name }: LinkProps) {
  const address = place === 'cvs' ? '/cvs' : '/jobs'
  const isHere = place === current
  if (usePathname() === address) {
    return (
      // A plain link, since the router fires no hashchange event.
      <a href={topOfPage} aria-current="page" data-current className={linkLook}>
        {name}
      </a>
    )
  }
  return (
    <Link href={inSpace(address)} data-current={isHere || undefined} className={linkLook}>
      {name}
    </Link>
  )
}
