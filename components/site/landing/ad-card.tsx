import { Check, ChevronRight, CircleDashed, Pause, Play } from 'lucide-react'
import type { site } from '@/dist/messages/en/site'
import { type ExampleDemand, landingExample } from './landing-example'

/** The demand that is bright where nothing moves. */
export const litAtRest = 2

const { ad } = landingExample
const proofs = ad.demands.filter(({ proof }) => proof).length

/** Attributes of what belongs to a demand, counted from 1, as they stand where nothing moves. */
export const pairOf = (demand: number) => ({
  'data-pair': demand,
  'data-shown': '',
  ...(demand === litAtRest && { 'data-lit': '' }),
  suppressHydrationWarning: true,
})

type Props = { messages: typeof site.landing.stage }

/** The ad with its demands; on a phone a card with one of them at a time. */
export function AdCard({ messages }: Props) {
  const counts = Array.from({ length: proofs + 1 }, (_, count) => count)
  const long = counts.map((count) => messages.shown(count, ad.demands.length))
  const short = counts.map((count) => messages.shownShort(count, ad.demands.length))
  return (
    <div data-ad="" className="landing-ad z-10 shadow-float">
      <div className="min-w-0 [grid-area:head] @min-[60rem]/landing:flex @min-[60rem]/landing:min-h-23 @min-[60rem]/landing:flex-col @min-[60rem]/landing:items-start @min-[60rem]/landing:justify-center @min-[60rem]/landing:px-5 @max-[60rem]/landing:truncate @max-[60rem]/landing:text-sm @max-[60rem]/landing:text-soft">
        <span className="text-soft text-xs @max-[60rem]/landing:text-sm">{messages.ad}</span>
        <span className="@min-[60rem]/landing:hidden"> · </span>
        <bdi
          lang="en"
          className="text-ink @min-[60rem]/landing:font-[650] @min-[60rem]/landing:text-xl @min-[60rem]/landing:leading-6 @max-[60rem]/landing:text-soft"
        >
          {ad.title}
        </bdi>
        <bdi lang="en" className="text-soft text-sm @max-[60rem]/landing:hidden">
          {ad.employer}
        </bdi>
      </div>
      <ol className="self-center [grid-area:list]">
        {ad.demands.map((demand, at) => (
          <Demand key={demand.line} demand={demand} pair={at + 1} messages={messages} />
        ))}
      </ol>
      <p className="flex items-center gap-2.5 [grid-area:count] @min-[60rem]/landing:ps-5">
        <Count texts={long} className="@max-[60rem]/landing:hidden" />
        <Count texts={short} className="@min-[60rem]/landing:hidden" />
        <span aria-hidden="true" className="flex gap-0.5">
          {ad.demands.map(({ line, proof }, at) => (
            <span
              key={line}
              {...(proof && pairOf(at + 1))}
              className="landing-bar h-3.5 w-1.75 rounded-[2px] border border-edge transition-colors duration-100"
            />
          ))}
        </span>
      </p>
      <div
        aria-hidden="true"
        className="flex items-center gap-1.5 [grid-area:dots] @min-[60rem]/landing:hidden"
      >
        {ad.demands.map(({ line }, at) => (
          <span key={line} {...pairOf(at + 1)} className="landing-dot" />
        ))}
      </div>
      <div className="flex justify-end [grid-area:tools] @min-[60rem]/landing:pe-3">
        <button
          type="button"
          hidden
          suppressHydrationWarning
          data-pause={messages.pause}
          data-play={messages.play}
          aria-label={messages.pause}
          className="group/pause grid size-11 cursor-pointer place-content-center rounded-control text-soft hover:bg-hover hover:text-ink @min-[60rem]/landing:size-8"
        >
          <Pause aria-hidden="true" className="hidden size-4.5 in-data-playing:block" />
          <Play aria-hidden="true" className="size-4.5 in-data-playing:hidden rtl:-scale-x-100" />
        </button>
        <button
          type="button"
          hidden
          suppressHydrationWarning
          data-next=""
          aria-label={messages.next}
          className="grid size-11 cursor-pointer place-content-center rounded-control text-soft hover:bg-hover hover:text-ink @min-[60rem]/landing:hidden"
        >
          <ChevronRight aria-hidden="true" className="size-5 rtl:-scale-x-100" />
        </button>
      </div>
    </div>
  )
}

/** The number of demands that are shown; the script reads the other texts from it. */
function Count({ texts, className }: { texts: string[]; className: string }) {
  return (
    <b
      className={`font-semibold text-sm ${className}`}
      suppressHydrationWarning
      data-count={JSON.stringify(texts)}
    >
      {texts.at(-1)}
    </b>
  )
}

type DemandProps = Props & { demand: ExampleDemand; pair: number }

function Demand({ demand: { line, proof }, pair, messages }: DemandProps) {
  const Icon = proof ? Check : CircleDashed
  return (
    <li>
      <button
        type="button"
        {...pairOf(pair)}
        {...(proof && { 'data-proof': '' })}
        aria-current={pair === litAtRest}
        className="landing-demand cursor-pointer text-[0.9375rem] @max-[60rem]/landing:text-base"
      >
        <Icon
          aria-hidden="true"
          className={`size-4 shrink-0 ${proof ? 'text-add' : 'text-soft'}`}
        />
        <span className={proof ? '' : 'text-soft'}>
          <bdi lang="en">{line}</bdi>
          {proof ? (
            <span className="sr-only">
              {': '}
              <bdi lang="en">{messages.shownBy(proof.words)}</bdi>
            </span>
          ) : (
            <>
              {' '}
              <span className="landing-asked ms-1 inline-block rounded-[5px] bg-mark-wash px-2 font-semibold text-mark-ink text-xs">
                {messages.asked}
              </span>
            </>
          )}
        </span>
      </button>
    </li>
  )
}
