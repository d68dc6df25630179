'use client'

import type { ReactNode } from 'react'
import { AppHeader } from '@/components/ui/app-header'

type Part = { id: string; title: string; isDanger?: boolean }

type Props = {
  /** Heading of the page, with content beside and below it. */
  head: ReactNode
  /** Accessible name of the list of cards. */
  navigation: string
  /** Cards of the page by id; empty if they could not be read. */
  parts: readonly Part[]
  children: ReactNode
}

/** Page of cards in a centred column, with a sticky list of them beside it; above it on narrow screens. */
export function PartsPage({ head, navigation, parts, children }: Props) {
  return (
    <div className="min-h-dvh bg-panel pb-16">
      <AppHeader place={null} />
      <div className="mx-auto grid max-w-[62rem] gap-x-8 px-4 sm:px-6 lg:grid-cols-[11rem_minmax(0,1fr)] xl:max-w-none xl:grid-cols-[11rem_minmax(0,46rem)_11rem] xl:justify-center">
        <div className="pb-4 lg:col-start-2">{head}</div>
        {parts.length > 0 && (
          <nav
            aria-label={navigation}
            className="-mx-2.5 -mt-2 mb-3 lg:sticky lg:top-20 lg:row-start-2 lg:m-0 lg:self-start"
          >
            <ul className="flex flex-wrap lg:flex-col lg:gap-0.5">
              {parts.map(({ id, title, isDanger }) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    className={`flex min-h-9 items-center rounded-control px-2.5 py-1.5 no-underline hover:bg-panel lg:px-3 pointer-coarse:min-h-11 ${isDanger ? 'text-del' : 'text-soft hover:text-ink'}`}
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <main className="flex min-w-0 flex-col gap-4 lg:col-start-2">{children}</main>
      </div>
    </div>
  )
}
