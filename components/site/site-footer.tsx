import { words } from './site-words'

/** The foot of the static pages. */
export function SiteFooter() {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto w-full max-w-[90rem] px-5 py-4 text-sm text-soft sm:px-10 xl:px-20">
        <p>
          {words.footer}{' '}
          <a href="/privacy" className="inline-flex min-h-11 items-center underline hover:text-ink">
            {words.footerLink}
          </a>
        </p>
      </div>
    </footer>
  )
}
