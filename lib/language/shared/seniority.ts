/** Seniority that a title states. `usual` where it states none. */
export type Level = 'learner' | 'junior' | 'usual' | 'senior' | 'lead' | 'head'

const words: Record<Exclude<Level, 'usual'>, string> = {
  learner:
    'intern internship trainee apprentice student placement praktikant praktikantin praktikum auszubildende auszubildender azubi werkstudent werkstudentin volontar stagiaire apprenti apprentie alternant alternante becario becaria practicante aprendiz estagiario estagiaria tirocinante stagista apprendista lehrling referendar',
  junior: 'junior jr graduate associate assistant berufseinsteiger debutant debutante',
  senior: 'senior sr experienced confirme confirmee pleno',
  lead: 'lead principal staff leading leader teamleiter teamleiterin teamlead lider leitender leitende',
  head: 'head chief director vp president leiter leiterin leitung directeur directrice director directora diretor diretora direttore direttrice responsable responsabile chefe jefe jefa cheffe evp svp vorstand',
}

const levels = new Map(
  (Object.keys(words) as (keyof typeof words)[]).flatMap((level) =>
    words[level].split(' ').map((word) => [word, level] as const),
  ),
)

/** Returns the level that a word of a title states; `null` for every other word. Folded, without accents. */
export const levelOf = (word: string): Level | null => levels.get(word) ?? null

/** Levels from the lowest to the highest. */
export const levelOrder: readonly Level[] = ['learner', 'junior', 'usual', 'senior', 'lead', 'head']
