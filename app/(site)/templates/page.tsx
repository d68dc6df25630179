import type { Metadata } from 'next'
import { Gallery } from '@/components/gallery/gallery'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { gallery as galleryMessages } from '@/lib/messages/en/gallery'

const words = galleryMessages

export const metadata: Metadata = { title: words.title, description: words.description }

/** Renders every template as a real page, for visitors who want to look before they write. */
export default function TemplatesPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main className="flex-1">
        <Gallery />
      </main>
      <SiteFooter />
    </div>
  )
}
