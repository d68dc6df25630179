import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { ListedModel } from '@/lib/browser/ai/page/list-models'
import { ai as aiMessages, aiDevice as deviceMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

type Props = {
  models: readonly ListedModel[]
  /** Selected at first. */
  first: string
  onChoose: (model: ListedModel) => void
}

/** Selects one of a server's models, with the context and the price that the server names. */
export function ModelPicker({ models, first, onChoose }: Props) {
  const { model: label } = useMessages(aiMessages).settings
  const messages = useMessages(deviceMessages)
  const { number } = formatters(useInterfaceLocale())
  const [chosen, setChosen] = useState(first)
  const model = models.find(({ id }) => id === chosen)
  const dollars = (value: number) => number(value, { maximumFractionDigits: 2 })
  const facts = [
    ...(model?.context ? [messages.context(number(model.context))] : []),
    ...(model?.price
      ? [messages.price(dollars(model.price.input), dollars(model.price.output))]
      : []),
  ]
  return (
    <div className="my-3 flex max-w-[26rem] flex-col items-start gap-3.5">
      <Select
        label={label}
        description={facts.join(' · ')}
        options={models.map(({ id }) => ({ id, label: id }))}
        value={chosen}
        onChange={setChosen}
        className="w-full"
        dir="ltr"
      />
      <Button look="primary" isDisabled={!model} onPress={() => model && onChoose(model)}>
        {messages.choose}
      </Button>
    </div>
  )
}
