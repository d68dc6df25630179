import type { Metadata } from 'next'
import { PlaceList } from '@/components/site/place-list'
import { SiteFrame } from '@/components/site/site-frame'
import { site as siteMessages } from '@/lib/messages/areas'
import { readMessages } from '@/lib/messages/read-messages'
import { pageLanguage, type SitePageProps } from '../../page-language'

export async function generateMetadata(props: SitePageProps): Promise<Metadata> {
  const { privacyPage } = await readMessages(siteMessages, await pageLanguage(props))
  return { title: privacyPage.title, description: privacyPage.description }
}

/** Renders the privacy page: every place where a user's data is stored, and how to delete it. */
export default async function PrivacyPage(props: SitePageProps) {
  const language = await pageLanguage(props)
  const { privacyPage } = await readMessages(siteMessages, language)
  return (
    <SiteFrame page="/privacy" language={language}>
      <main className="mx-auto w-full max-w-[44rem] flex-1 px-5 pt-8 pb-16 sm:px-10">
        <h1 className="text-[2.25rem] leading-tight">{privacyPage.title}</h1>
        <p className="mt-4 text-lg text-soft">{privacyPage.introduction}</p>
        {privacyPage.sections.map((section) => (
          <PlaceList key={section.title} section={section} />
        ))}
        <p className="mt-10 text-soft">{privacyPage.updated}</p>
        <p className="mt-6">
          <a
            href="/cvs"
            className="inline-flex min-h-11 items-center font-semibold text-pen underline"
          >
            {privacyPage.yourCvs}
          </a>
        </p>
      </main>
    </SiteFrame>
  )
}
