/** Top-level keys of the person's data in RenderCV, YAMLResume and JSON Resume. */
const topKey = /^(?:cv|content|basics):[ \t]*(?:#.*)?$/m

/** Keys nested within them. */
const innerKey =
  /^[ \t]+(?:name|headline|label|email|phone|location|sections|social_networks|basics|education|work)[ \t]*:/m

/** Returns whether a text is a CV in YAML, by its keys, without parsing it. */
export const looksLikeYamlResume = (text: string): boolean =>
  topKey.test(text) && innerKey.test(text)
