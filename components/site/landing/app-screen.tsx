import screens from './landing-screens.json'

type Props = {
  /** Index in `landing-screens.json`: the editor, then the first two steps. */
  at: number
  alt: string
  /** Whether it is in the first screen, so that it is fetched first. */
  isFirst?: boolean
  className?: string
}

/** Screenshot of the app in light or dark mode, from `scripts/render-landing-screens.mjs`. */
export function AppScreen({ at, alt, isFirst = false, className = '' }: Props) {
  const screen = screens[at]
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={screen?.dark} />
      <img
        src={screen?.light}
        width={screen?.width}
        height={screen?.height}
        alt={alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
        className={`block h-auto w-full rounded-card border border-line ${className}`}
      />
    </picture>
  )
}
