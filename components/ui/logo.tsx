type Props = { name: string; className?: string }

/**
 * Logo with the highlighter over the second and third letter. `name` is the accessible name; the letters are a picture.
 */
export function Logo({ name, className = 'text-xl' }: Props) {
  return (
    <span lang="en" className={`inline-block font-bold tracking-tight text-ink ${className}`}>
      <span className="sr-only">{name}</span>
      <span aria-hidden="true">
        {name.slice(0, 1)}
        <span className="mx-px rounded-[0.1em] bg-mark px-[0.12em] py-[0.06em] text-on-mark">
          {name.slice(1, 3)}
        </span>
        {name.slice(3)}
      </span>
    </span>
  )
}
