import { Claims } from '@/components/site/claims'
import { Hero } from '@/components/site/hero'
import { ClosingCall } from '@/components/site/landing/closing-call'
import { CvLanguages } from '@/components/site/landing/cv-languages'
import { ImportSteps } from '@/components/site/landing/import-steps'
import { MachineReading } from '@/components/site/landing/machine-reading'
import { TemplateStrip } from '@/components/site/landing/template-strip'
import { Truth } from '@/components/site/landing/truth'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'

/** Renders the landing page. */
export default function LandingPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main className="flex-1">
        <Hero />
        <TemplateStrip />
        <ImportSteps />
        <MachineReading />
        <Truth />
        <Claims />
        <CvLanguages />
        <ClosingCall />
      </main>
      <SiteFooter />
    </div>
  )
}
