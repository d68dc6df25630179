import { Claims } from '@/components/site/claims'
import { Hero } from '@/components/site/hero'
import { ClosingCall } from '@/components/site/landing/closing-call'
import { CvLanguages } from '@/components/site/landing/cv-languages'
import { ImportSteps } from '@/components/site/landing/import-steps'
import { MachineReading } from '@/components/site/landing/machine-reading'
import { TemplateStrip } from '@/components/site/landing/template-strip'
import { Truth } from '@/components/site/landing/truth'
import { SiteFrame } from '@/components/site/site-frame'
import { pageLanguage, type SitePageProps } from '../page-language'

/** Renders the landing page. */
export default async function LandingPage(props: SitePageProps) {
  const language = await pageLanguage(props)
  return (
    <SiteFrame page="/" language={language}>
      <main className="flex-1">
        <Hero language={language} />
        <TemplateStrip language={language} />
        <ImportSteps language={language} />
        <MachineReading language={language} />
        <Truth language={language} />
        <Claims language={language} />
        <CvLanguages language={language} />
        <ClosingCall language={language} />
      </main>
    </SiteFrame>
  )
}
