import { englishClients } from './synonyms/clients'
import { englishCommon } from './synonyms/common'
import { englishCountries } from './synonyms/countries'
import { englishDeeds } from './synonyms/deeds'
import { englishDerivations } from './synonyms/derivations'
import { englishDocuments } from './synonyms/documents'
import { englishEveryday } from './synonyms/everyday'
import { englishFamilies } from './synonyms/families'
import { englishFaults } from './synonyms/faults'
import { englishHealth } from './synonyms/health'
import { englishManner } from './synonyms/manner'
import { englishMedia } from './synonyms/media'
import { englishMoney } from './synonyms/money'
import { englishParaphrases } from './synonyms/paraphrases'
import { englishPeople } from './synonyms/people'
import { englishPlaces } from './synonyms/places'
import { englishQualities } from './synonyms/qualities'
import { englishThings } from './synonyms/things'
import { englishTrades } from './synonyms/trades'
import { englishWorkingLife } from './synonyms/working-life'

/** Words of equal meaning, a row each; a word may stand in several rows. */
export const englishSynonyms: readonly string[] = [
  englishDeeds,
  englishManner,
  englishWorkingLife,
  'comfortable at_ease',
  'expected due',
  'study work_towards',
  'full-time full-timer',
  'vet veterinary_surgeon',
  'studying working_towards',
  englishClients,
  englishCommon,
  englishCountries,
  englishDerivations,
  englishDocuments,
  englishEveryday,
  englishFamilies,
  englishFaults,
  englishHealth,
  englishMedia,
  englishMoney,
  englishParaphrases,
  englishPeople,
  englishPlaces,
  englishQualities,
  englishThings,
  englishTrades,
].flatMap((rows) => rows.split('|'))
