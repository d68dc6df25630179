type Props = { title: string; text: string }

/** Heading of a part of the landing page, with a short text. */
export function SectionHead({ title, text }: Props) {
  return (
    <div className="max-w-[40rem]">
      <h2 className="text-[clamp(1.5rem,1.2rem+1.2vw,2.125rem)] leading-[1.15] font-bold tracking-[-0.025em]">
        {title}
      </h2>
      <p className="mt-3 text-pretty text-lg text-soft">{text}</p>
    </div>
  )
}

/** Width and padding of the parts of the landing page. */
export const landingPart = 'mx-auto w-full max-w-[90rem] px-5 py-12 sm:px-10 lg:py-18 xl:px-20'
