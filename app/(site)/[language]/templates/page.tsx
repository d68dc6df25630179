import type { Metadata } from 'next'
import { Gallery } from '@/components/site/gallery/gallery'
import { readGalleryMessages } from '@/components/site/gallery/gallery-messages'
import { SiteFrame } from '@/components/site/site-frame'
import { pageLanguage, type SitePageProps } from '../../page-language'

export async function generateMetadata(props: SitePageProps): Promise<Metadata> {
  const { title, description } = await readGalleryMessages(await pageLanguage(props))
  return { title, description }
}

/** Renders every template as a real page, for visitors who want to look before they write. */
export default async function TemplatesPage(props: SitePageProps) {
  const language = await pageLanguage(props)
  return (
    <SiteFrame page="/templates" language={language}>
      <main className="flex-1">
        <Gallery messages={await readGalleryMessages(language)} />
      </main>
    </SiteFrame>
  )
}
