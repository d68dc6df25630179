const words = [
  'beginner|basic|basics|elementary|novice|intermediate|competent|proficient|advanced|expert|excellent|good|very good|fluent|master|strong|(?:basic|good|working|advanced|expert|in-depth) (?:knowledge|level|skills)',
  'anfänger(?:in)?|grundkenntnisse|grundlagen|fortgeschritten(?:e)?|erweiterte kenntnisse|gute kenntnisse|sehr gut|sehr gute kenntnisse|gut|expert(?:e|in)|experten(?:wissen|niveau)|fließend|verhandlungssicher',
  'débutante?|notions|bases|élémentaire|intermédiaire|bon niveau|bon|très bon|confirmée?|avancée?|experte?|courant|maîtrise|bonne maîtrise',
  'principiante|básico|básica|intermedio|intermedia|avanzado|avanzada|experto|experta|bueno|muy bueno|fluido',
  'iniciante|intermédi[oa]|intermediári[oa]|avançad[oa]|bom|muito bom|especialista|perito|fluente',
  'base|di base|intermedi[oa]|avanzat[oa]|buono|ottimo|espert[oa]|ottima conoscenza|buona conoscenza',
].join('|')
const scale = '\\d{1,3} ?%|[1-9]\\d? ?(?:/|of|von|sur|de|di) ?(?:5|10)|[★☆●○⬤✦*]{1,10}'

/** A text that says how well somebody knows something, and not what: words of six languages and scales. */
const onlyLevel = new RegExp(`^(?:${words}|${scale})[.!]?$`, 'iu')

/** Whether a skill is only a level: "Expert", "80 %", "★★★★". */
export const isOnlyLevel = (text: string) => onlyLevel.test(text.trim().replace(/\s+/g, ' '))

/** Whether a level is a list of things: "PostgreSQL, Redis". */
export const isListOfThings = (text: string) => /\p{L}[^\n]*(?:[,;|·•]|\n)\s*\p{L}/u.test(text)
