import { type GroundingTable, makeRomanceStem, numberWords, readPairs } from '../kinds/grounding'
import words from './grounding.json' with { type: 'json' }

export const grounding: GroundingTable = {
  ...words.table,
  code: 'es',
  stem: makeRomanceStem({
    irregular: words.irregular,
    endings:
      /(?:amientos?|imientos?|amiento|imiento|aciones|acion|iciones|icion|ciones|cion|ando|iendo|ados?|adas?|idos?|idas?|aron|ieron|amos|imos|abamos|iamos|aba|aban|ara|aran|ieran|iera|an|en|emos|ia|ian|ar|er|ir|e|o|a|i)$/,
    min: 3,
  }),
  numbers: numberWords({ ...words.numbers, values: readPairs(words.values) }),
}
