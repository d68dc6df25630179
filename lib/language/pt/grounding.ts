import { type GroundingTable, makeRomanceStem, numberWords, readPairs } from '../kinds/grounding'
import words from './grounding.json' with { type: 'json' }

export const grounding: GroundingTable = {
  ...words.table,
  code: 'pt',
  stem: makeRomanceStem({
    irregular: words.irregular,
    endings:
      /(?:amentos?|imentos?|acoes|acao|icoes|icao|coes|cao|ando|endo|indo|ados?|adas?|idos?|idas?|aram|eram|iram|amos|emos|imos|avamos|iamos|ava|avam|am|em|ia|iam|ar|er|ir|ei|ou|eu|iu|i|e|o|a)$/,
    min: 3,
  }),
  numbers: numberWords({ ...words.numbers, values: readPairs(words.values) }),
}
