import type { Metadata } from 'next'
import { PlaceList } from '@/components/site/place-list'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { words } from '@/components/site/site-words'

const { privacyPage } = words

export const metadata: Metadata = {
  title: privacyPage.title,
  description: privacyPage.description,
}

/** Renders the privacy page: every place where a user's data is stored, and how to delete it. */
export default function PrivacyPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main className="mx-auto w-full max-w-[44rem] flex-1 px-5 pt-8 pb-16 sm:px-10">
        <h1 className="text-[2.25rem] leading-tight">{privacyPage.title}</h1>
        <p className="mt-4 text-lg text-soft">{privacyPage.introduction}</p>
        {privacyPage.sections.map((section) => (
          <PlaceList key={section.title} section={section} />
        ))}
        <p className="mt-10 text-soft">{privacyPage.updated}</p>
        <p className="mt-6">
          <a
            href="/resumes"
            className="inline-flex min-h-11 items-center font-semibold text-pen underline"
          >
            {privacyPage.yourCvs}
          </a>
        </p>
      </main>
      <SiteFooter />
    </div>
  )
}
