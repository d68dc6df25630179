import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { basicsOwner, fieldAddress } from '@/lib/resume/change/address'
import { useAnyDraft, useAnyEditor } from '../editor/editor-context'
import { formName } from '../open-document/form-values'
import { BoundTextField } from './bound-text-field'

const country = formName(fieldAddress(basicsOwner, 'location.countryCode'))

/** Returns the name of the country of the typed city, in the language of the CV; undefined for none that is known. */
function useCountryOfCity(): string | undefined {
  const city = useAnyDraft(({ content }) => content.basics.location.city)
  const language = useAnyDraft(({ design }) => design.language)
  const [first] = useState(city)
  const [found, setFound] = useState<string>()
  useEffect(() => {
    let isCurrent = true
    const find = async () => {
      // The list is large: it comes once a city is typed.
      if (city.trim() === '' || city === first) return undefined
      const { countryOfCity } = await import('@/lib/browser/completion/cities')
      return countryOfCity(city, language)
    }
    find().then(
      (name) => isCurrent && setFound(name ?? undefined),
      // The lists did not come: nothing is offered.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [city, first, language])
  return found
}

/**
 * Field for the country. While it is empty, it shows the country of the city in grey, and takes it when it is left; one
 * that the person emptied stays empty.
 */
export function CountryField(props: ComponentProps<typeof BoundTextField>) {
  const { form } = useAnyEditor()
  const offered = useCountryOfCity()
  const isFilled = useAnyDraft(({ content }) => content.basics.location.countryCode !== '')
  const wasFilled = useRef(isFilled)
  useEffect(() => {
    if (isFilled) wasFilled.current = true
  }, [isFilled])
  const take = (text: string) => {
    if (text === '' && offered && !wasFilled.current) form.setValue(country, offered)
  }
  return <BoundTextField {...props} {...(offered && { example: offered })} onLeave={take} />
}
