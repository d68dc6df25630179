import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/site/site-frame'
import { fieldBox } from '@/components/ui/field-frame'
import docs from '@/dist/docs.json'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { type SitePage, siteAddress } from '@/lib/messages/site-addresses'
import './docs.css'

const groups = ['guides', 'reference', 'operators'] as const

type Props = { page: SitePage; language: OfferedLanguage; children: ReactNode }

/**
 * Frame of the documentation: its pages and their search beside the text. The text is in English; a sentence in the
 * language of the page says so.
 */
export async function DocsFrame({ page, language, children }: Props) {
  const { docs: messages } = await readMessages(siteMessages, language)
  const found = Array.from({ length: 21 }, (_, count) => messages.found(count))
  const isEnglish = language.startsWith('en')
  return (
    <SiteFrame page={page} language={language}>
      <div className="mx-auto grid w-full max-w-[90rem] flex-1 content-start gap-x-14 px-5 pt-8 pb-16 sm:px-10 lg:grid-cols-[15rem_minmax(0,46rem)] xl:px-20">
        <aside aria-label={messages.title} className="lg:row-span-2">
          <p className="text-sm">
            <a
              href={siteAddress('/docs', language)}
              className="inline-flex items-center text-soft hover:text-ink pointer-coarse:min-h-11"
            >
              {messages.title}
            </a>
          </p>
          <form
            hidden
            suppressHydrationWarning
            autoComplete="off"
            className="mt-3"
            data-docs-search=""
            data-index={docs.index}
            data-address={siteAddress('/docs/SLUG', language)}
            data-found={JSON.stringify(found)}
            data-failed={messages.failed}
          >
            <input
              type="search"
              enterKeyHint="search"
              aria-label={messages.search}
              placeholder={messages.search}
              className={`${fieldBox} min-h-9 pointer-coarse:min-h-11`}
            />
            <p role="status" className="text-soft text-sm not-empty:mt-2" />
            <ol lang="en" dir="ltr" data-docs-list="" className="not-empty:mt-2" />
          </form>
          <nav aria-label={messages.title} className="mt-6 max-lg:hidden">
            {groups.map((group) => (
              <DocsList
                key={group}
                title={messages[group]}
                {...{ group, language, current: page }}
              />
            ))}
          </nav>
        </aside>
        <main className="min-w-0 max-lg:mt-6">
          {!isEnglish && <p className="mb-4 text-soft">{messages.inEnglish}</p>}
          {children}
        </main>
      </div>
      <script
        data-kept=""
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of ours, which the policy names by its hash
        dangerouslySetInnerHTML={{ __html: docs.script }}
      />
    </SiteFrame>
  )
}

type ListProps = {
  title: string
  group: string
  language: OfferedLanguage
  current?: SitePage
  hasDescriptions?: boolean
}

/** Pages of one group, with the first sentences of each where asked for. */
export function DocsList({ title, group, language, current, hasDescriptions }: ListProps) {
  return (
    <section className="mb-6">
      <h2 className={hasDescriptions ? 'mt-10 text-2xl' : 'mb-1 font-semibold text-sm'}>{title}</h2>
      <ul lang="en" dir="ltr" data-docs-list={hasDescriptions ? 'wide' : ''}>
        {docs.pages
          .filter((one) => one.group === group)
          .map(({ slug, title: name, description }) => (
            <li key={slug}>
              <a
                href={siteAddress(`/docs/${slug}`, language)}
                aria-current={current === `/docs/${slug}` ? 'page' : undefined}
              >
                {name}
              </a>
              {hasDescriptions && <p>{description}</p>}
            </li>
          ))}
      </ul>
    </section>
  )
}
