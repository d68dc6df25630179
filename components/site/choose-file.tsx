import type { ReactNode } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { chooseFileMark } from '@/lib/browser/import-export/dropped/drop-script'
import { acceptOf, readableEndings } from '@/lib/resume/file-formats'

/**
 * Button of a static page that opens the file chooser and hands the file to the import; on a phone, plain words below
 * the button of the page. Without scripts it leads to the page that asks for the file.
 */
export function ChooseFile({ children }: { children: ReactNode }) {
  return (
    <form action="/start" className="contents">
      <button
        type="submit"
        {...{ [chooseFileMark]: acceptOf(readableEndings) }}
        className={`${buttonLook('outline', 'large')} max-sm:border-transparent! max-sm:text-soft!`}
      >
        {children}
      </button>
    </form>
  )
}
