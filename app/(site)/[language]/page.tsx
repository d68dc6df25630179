import { FactsLine } from '@/components/site/landing/facts-line'
import { FilmStrip } from '@/components/site/landing/film-strip'
import { Hero } from '@/components/site/landing/hero'
import { Stage } from '@/components/site/landing/stage'
import { SiteFrame } from '@/components/site/site-frame'
import { pageLanguage, type SitePageProps } from '../page-language'

/** Renders the landing page. */
export default async function LandingPage(props: SitePageProps) {
  const language = await pageLanguage(props)
  return (
    <SiteFrame page="/" language={language}>
      <main className="landing mx-auto w-full max-w-[90rem] flex-1">
        <Hero language={language} />
        <Stage language={language} />
        <FilmStrip language={language} />
        <FactsLine language={language} />
      </main>
    </SiteFrame>
  )
}
