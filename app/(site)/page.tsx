import { Claims } from '@/components/site/claims'
import { Hero } from '@/components/site/hero'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'

/** Renders the landing page. */
export default function LandingPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main className="flex-1">
        <Hero />
        <Claims />
      </main>
      <SiteFooter />
    </div>
  )
}
