/** Keys in the first column under which RenderCV, YAMLResume and JSON Resume keep who the person is, alone on their line. */
const topKey = /^(?:cv|content|basics):[ \t]*(?:#.*)?$/m

/** Keys below them. */
const innerKey =
  /^[ \t]+(?:name|headline|label|email|phone|location|sections|social_networks|basics|education|work)[ \t]*:/m

/** Returns whether a text is a CV in YAML. Looks at keys at the beginnings of lines, and parses nothing. */
export const looksLikeYamlResume = (text: string): boolean =>
  topKey.test(text) && innerKey.test(text)
