import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** Two columns on a phone, five on a desktop. Cards fill the row beside one whose tray is open. */
export const listGrid =
  'grid grid-flow-row-dense grid-cols-2 gap-x-4 gap-y-6 sm:gap-x-6 md:grid-cols-3 bar:grid-cols-4 xl:grid-cols-5 xl:gap-x-9'

/** Line above the list, as high whatever it says. */
export const listLine = 'mb-5 grid min-h-10 items-center pointer-coarse:min-h-11 *:[grid-area:1/1]'

const papers = ['first', 'second', 'third', 'fourth', 'fifth']

/** Placeholder while the journal is loading, from when that is noticed. */
export function ListSkeleton() {
  const messages = useMessages(dashboardMessages)
  return (
    <div role="status">
      <span className="sr-only">{messages.loading}</span>
      <div aria-hidden="true" className={listLine} />
      <div
        aria-hidden="true"
        className={`motion-safe:animate-[paper-appear_150ms_ease-out_150ms_backwards] ${listGrid}`}
      >
        {papers.map((name) => (
          <div key={name}>
            <div className="aspect-[218/270] rounded-[3px] bg-well" />
            <div className="mt-3 h-4 w-3/5 rounded-[3px] bg-well" />
            <div className="mt-2 h-3 w-2/5 rounded-[3px] bg-well" />
          </div>
        ))}
      </div>
    </div>
  )
}
