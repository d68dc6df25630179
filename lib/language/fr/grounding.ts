import { type GroundingTable, makeRomanceStem, numberWords, readPairs } from '../kinds/grounding'
import words from './grounding.json' with { type: 'json' }

export const grounding: GroundingTable = {
  ...words.table,
  code: 'fr',
  stem: makeRomanceStem({
    irregular: words.irregular,
    endings:
      /(?:issements?|ements?|ations?|itions?|ateurs?_|issant|issons|aient|erent|antes?|ants?|ees?|es?|er|ez|ir|re|ion|ions|age|ages|ais|ait|aient|ons|ent|ant|ements|ment)$/,
    min: 3,
  }),
  numbers: numberWords({ ...words.numbers, values: readPairs(words.values) }),
}
