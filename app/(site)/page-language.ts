import { notFound } from 'next/navigation'
import { type OfferedLanguage, toOffered } from '@/lib/messages/locales'

export type SitePageProps = { params: Promise<{ language: string }> }

/** The interface language of a static page. A tag that is none has no page. */
export async function pageLanguage({ params }: SitePageProps): Promise<OfferedLanguage> {
  return toOffered((await params).language) ?? notFound()
}
