import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

/** Returns whether JSON is a record of ORCID's public API 3.0: person or activities. */
export const isOrcidRecord = (value: JsonValue): boolean =>
  isJsonObject(value) &&
  (isJsonObject(value['activities-summary']) ||
    (isJsonObject(value['orcid-identifier']) && isJsonObject(value.person)))
