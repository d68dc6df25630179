import type { MessagesOf, site } from '@/lib/messages/areas'

type Section = MessagesOf<typeof site>['privacyPage']['sections'][number]

/** Section of the privacy page: sentences, then a definition list. */
export function PlaceList(props: { section: Section }) {
  const { title, paragraphs = [], items = [] } = props.section
  return (
    <section className="mt-10">
      <h2 className="text-xl">{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="mt-3 text-pretty">
          {paragraph}
        </p>
      ))}
      {items.length > 0 && (
        <dl className="mt-4 divide-y divide-line border-y border-line">
          {items.map((item) => (
            <div key={item.term} className="gap-x-6 py-3 sm:grid sm:grid-cols-[9rem_1fr]">
              <dt className="font-semibold">{item.term}</dt>
              <dd className="text-pretty">{item.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
